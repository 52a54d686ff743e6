import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { testLaunch } from '../scripts/browsers.mjs';
import { SECURITY_HEADERS } from '../scripts/security-headers.ts';
import { answers, startServer } from './server-process.ts';
import { answer, expectDrawn, expectPrecached, option } from './steps.ts';
import { watchStrictly } from './strict-page.ts';

test.use({ serviceWorkers: 'allow' });

/** Answers the question of the leg as far as a first answer, and opens every room of that page. */
async function useLeg(page: Page) {
  await option(page, 'Question', 'Restenosis').click();
  await option(page, 'Rutherford category', '2').click();
  await option(page, 'Limits the patient', 'Yes').click();
  await option(page, 'Exercise and drugs', 'Not done').click();
  await option(page, 'Diameter stenosis', '80').click();
  await expect(answer(page)).toContainText('Conservative treatment');
}

test('given only the page of the leg was opened, when the server is stopped and the browser restarted, then both pages open and evaluate', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'relumen-leg-offline-'));
  const server = await startServer();
  const open = () => chromium.launchPersistentContext(profile, testLaunch());
  try {
    const first = await open();
    const online = await first.newPage();
    await online.goto(`${server.url}leg.html`);
    await expect(option(online, 'Question', 'Restenosis')).toBeVisible();
    await expectPrecached(online, [/^\/leg\.html$/, /^\/index\.html$/, /^\/assets\/leg-.*\.js$/]);
    await first.close();

    await server.stop();
    expect(await answers(server.url)).toBe(false);

    const second = await open();
    const offline = await second.newPage();
    await offline.goto(`${server.url}leg.html`);
    await useLeg(offline);
    await offline.getByRole('button', { name: 'Rule book' }).click();
    await expect(offline.getByRole('dialog', { name: 'Rule book' }).getByRole('article').first()).toBeVisible();
    await offline.goto(server.url);
    // The page that was used last is where the next start begins; the way to the other one is there without a network too.
    await expect(offline).toHaveURL(/leg\.html$/);
    await offline.getByRole('link', { name: 'Heart' }).click();
    await option(offline, /^Stent type/, 'DES').click();
    await expect(answer(offline).first()).toBeVisible();
    await second.close();
  } finally {
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('given the strict policy, when the page of the leg is opened, reopened from its cache and used, then nothing breaks it and nothing leaves this origin', async ({
  page,
  baseURL,
}) => {
  const seen = await watchStrictly(page, new URL(baseURL ?? '').origin);
  const response = await page.goto('/leg.html');
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(response?.headers()[name.toLowerCase()]).toBe(value);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await useLeg(page);
  for (const title of ['Claudication, focal restenosis in one stent', 'The same, the morning after']) {
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.getByRole('button', { name: title }).click();
    await expectDrawn(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }
  await page.getByRole('button', { name: 'Rule book' }).click();
  await expect(
    page.getByRole('dialog', { name: 'Rule book' }).getByRole('article', { name: /^L[SIAPGDVBC]\d+: / }),
  ).toHaveCount(104);
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  await download;
  await page.getByLabel('Open file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"kind":"limb-case","schemaVersion":1,"foot":{"ulcer":"huge"}}'),
  });
  await expect(page.getByRole('status').filter({ hasText: 'Ulcer' })).toBeVisible();
  expect(seen).toEqual([]);
});
