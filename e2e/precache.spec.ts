import { expect, type Page, test } from '@playwright/test';
import { serve } from './static-server.ts';
import { answer, option } from './steps.ts';
import { openInstalled } from './update-steps.ts';

test.use({ serviceWorkers: 'allow' });

const ready = (page: Page) => page.getByText('Ready to work offline');
const incomplete = (page: Page) => page.getByText('Not everything that is needed to work offline is on this device.');

const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))).reduce(
      (sum, count) => sum + count,
      0,
    );
  });

const forget = (page: Page, which: string) =>
  page.evaluate(async (part) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.includes(part)) await cache.delete(request);
      if (part === '') await caches.delete(name);
    }
  }, which);

test('given the caches were emptied, when the program starts again, then everything is fetched again and works offline', async ({
  page,
  context,
}) => {
  await openInstalled(page, '/');
  await expect(ready(page)).toBeVisible();
  const before = await kept(page);
  expect(before).toBeGreaterThan(30);
  await forget(page, '');
  expect(await kept(page)).toBe(0);
  await page.reload();
  await expect(ready(page)).toBeVisible();
  expect(await kept(page)).toBe(before);
  await context.setOffline(true);
  await page.reload();
  await option(page, /^Stent layers/, '1').click();
  await expect(answer(page)).toBeVisible();
  await page.getByRole('button', { name: 'Rule book' }).click();
  await expect(page.getByRole('dialog', { name: 'Rule book' })).toContainText('D5');
});

test('given one part is gone and the server too, when the program starts, then that is said, and mended when the server is back', async ({
  page,
}) => {
  const server = await serve('dist');
  try {
    await openInstalled(page, server.url);
    await expect(ready(page)).toBeVisible();
    const before = await kept(page);
    await forget(page, '/assets/rule-book-');
    server.use('dist/nothing-here');
    await page.reload();
    await expect(incomplete(page)).toBeVisible();
    await expect(ready(page)).toHaveCount(0);
    server.use('dist');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(ready(page)).toBeVisible();
    await expect(incomplete(page)).toHaveCount(0);
    expect(await kept(page)).toBe(before);
  } finally {
    await server.close();
  }
});

test('given another file stands where a missing part was, when it is fetched again, then it is not taken for the part', async ({
  page,
}) => {
  const server = await serve('dist');
  try {
    await openInstalled(page, server.url);
    await expect(ready(page)).toBeVisible();
    const before = await kept(page);
    await forget(page, 'knowledge.json');
    server.use('e2e/other-build');
    await page.reload();
    await expect(incomplete(page)).toBeVisible();
    expect(await kept(page)).toBe(before - 1);
  } finally {
    await server.close();
  }
});
