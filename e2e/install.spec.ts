import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { testLaunch } from '../scripts/browsers.mjs';

test.use({ serviceWorkers: 'allow' });

test('given the built app, when the browser judges it, then it can be installed', async ({ baseURL }) => {
  // A persistent context: Playwright's usual ones are incognito, where Chromium refuses to install.
  const profile = mkdtempSync(join(tmpdir(), 'relumen-install-'));
  const context = await chromium.launchPersistentContext(profile, testLaunch());
  try {
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.reload();
    const devtools = await context.newCDPSession(page);
    const manifest = await devtools.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    const { name, icons } = JSON.parse(manifest.data ?? '{}') as { name: string; icons: { src: string }[] };
    expect(name).toBe('Relumen');
    for (const icon of icons) {
      const response = await page.request.get(`${baseURL}/${icon.src}`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toBe('image/png');
    }
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
