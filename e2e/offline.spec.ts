import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserType, chromium, expect, firefox, type LaunchOptions, type Page, test } from '@playwright/test';
import { testLaunch } from '../scripts/browsers.mjs';
import { inFirefox } from './firefox.ts';
import { answers, startServer } from './server-process.ts';
import { answer, expectPrecached, option } from './steps.ts';

test.use({ serviceWorkers: 'allow' });

const title = (page: Page) => page.getByRole('heading', { level: 1, name: 'Relumen' });

test('given the app was opened once, when the server is stopped and the browser restarted, then the app opens and evaluates a case', () =>
  worksWithoutServer(chromium, testLaunch()));

test('given the app was opened once in Firefox, when the server is stopped and the browser restarted, then the app opens and evaluates a case', () =>
  inFirefox((launch) => worksWithoutServer(firefox, launch)));

async function worksWithoutServer(browser: BrowserType, launch: LaunchOptions | undefined) {
  const profile = mkdtempSync(join(tmpdir(), 'relumen-offline-'));
  const server = await startServer();
  const open = () => browser.launchPersistentContext(profile, launch);
  try {
    const first = await open();
    const online = await first.newPage();
    await online.goto(server.url);
    await expect(title(online)).toBeVisible();
    await expectPrecached(online, [
      /^\/index\.html$/,
      /^\/knowledge\.json$/,
      /^\/manifest\.webmanifest$/,
      /^\/icon\.svg$/,
    ]);
    await first.close();

    await server.stop();
    expect(await answers(server.url)).toBe(false);

    const second = await open();
    const offline = await second.newPage();
    await offline.goto(server.url);
    await expect(title(offline)).toBeVisible();
    await option(offline, /^Stent type/, 'DES').click();
    await option(offline, /^Stent layers/, '1').click();
    await option(offline, /^Stent underexpansion/, 'Yes').click();
    await expect(answer(offline)).toContainText('NC balloon');
    await offline.goto(`${server.url}some/deep/link`);
    await expect(title(offline)).toBeVisible();
    const knowledge = await offline.evaluate(() => fetch('/knowledge.json').then((response) => response.json()));
    expect(Object.keys(knowledge)).not.toEqual([]);
    const uncached = await offline.evaluate(() =>
      fetch('/nothing-cached.json').then(
        () => 'answered',
        () => 'failed',
      ),
    );
    expect(uncached).toBe('failed');
    await second.close();
  } finally {
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

test('given no service worker is allowed, when the network is gone, then the app does not open (control)', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(title(page)).toBeVisible();
  await context.setOffline(true);
  await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  await context.close();
});
