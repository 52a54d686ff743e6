import { readFileSync } from 'node:fs';
import { namesIn } from '../scripts/supply/notices.mjs';
import { NOTICES } from '../scripts/supply/written.mjs';
import { expect, test } from './axe-test.ts';

const notices = readFileSync(NOTICES, 'utf8');

test('given the app, when its licences are read, then each package that ships stands there with its notice', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Intended use and limits' }).click();
  await expect(page.getByText('This is the edition in one file.')).toHaveCount(0);
  await page.getByText('Licences of what it is built with').click();
  const shown = page.locator('pre');
  await expect(shown).toBeVisible();
  expect(await shown.textContent()).toBe(notices);
});

test('given the service worker, when its parts are listed, then each has a notice', async ({ page }) => {
  const text = await (await page.request.get('/sw.js')).text();
  const parts = [...text.matchAll(/workbox:([a-z-]+):\d/g)].map(([, part]) => `workbox-${part}`);
  expect(parts).toContain('workbox-precaching');
  expect(namesIn(notices)).toEqual(expect.arrayContaining(parts));
});
