import { type BrowserType, firefox, type LaunchOptions, test } from '@playwright/test';
import { firefoxLaunch } from '../scripts/browsers.mjs';

/** Does it in this machine's Firefox; where there is none that can be driven, the test says why and is skipped. */
export async function inFirefox(work: (launch: LaunchOptions) => Promise<void>): Promise<void> {
  const found = await drivenFirefox();
  if ('launch' in found) return work(found.launch);
  console.log(`Not tried in Firefox: ${found.why}`);
  test.skip(true, found.why);
}

/** Launch options for this machine's Firefox, or why there is none that can be driven. */
async function drivenFirefox(): Promise<{ launch: LaunchOptions } | { why: string }> {
  const launch = firefoxLaunch();
  if (!launch) return { why: 'there is none: install firefox-esr, or set FIREFOX_PATH' };
  const why = await whyNotDriven(firefox, launch);
  return why === null ? { launch } : { why };
}

/** Why this machine's browser cannot be driven at all, in its own words; null where it can. */
async function whyNotDriven(browser: BrowserType, launch: LaunchOptions): Promise<string | null> {
  try {
    const running = await browser.launch(launch);
    await (await running.newPage()).goto('about:blank');
    await running.close();
    return null;
  } catch (error) {
    return `it cannot be driven: ${String(error).split('\n')[0]}`;
  }
}
