import type { BrowserType, LaunchOptions } from '@playwright/test';

/** Why this machine's browser cannot be driven at all, in its own words; null where it can. */
export async function whyNotDriven(browser: BrowserType, launch: LaunchOptions): Promise<string | null> {
  try {
    const running = await browser.launch(launch);
    await (await running.newPage()).goto('about:blank');
    await running.close();
    return null;
  } catch (error) {
    return `it cannot be driven: ${String(error).split('\n')[0]}`;
  }
}
