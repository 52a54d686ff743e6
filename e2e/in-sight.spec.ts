import { expect, type Locator, type Page } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { test } from './axe-test.ts';
import { answer, expectAccessible, expectNoSidewaysScroll, givenCase } from './steps.ts';
import { settingsIn, TONGUES } from './tongues.ts';

const pane = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator.toString()} is not drawn.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

async function expectApart(one: Locator, other: Locator) {
  const [a, b] = [await boxOf(one), await boxOf(other)];
  const apart = a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y;
  expect(apart, JSON.stringify([a, b])).toBe(true);
}

/** Words of these elements' own texts that stand on more than one line, as no hyphen of theirs would have it. */
const brokenWords = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all
      .flatMap((element) => [...element.childNodes])
      .flatMap((text) => {
        if (text.nodeType !== Node.TEXT_NODE) return [];
        const words = [...(text.nodeValue ?? '').matchAll(/[^\s-]+-?/g)];
        return words.flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
  );

test('given a window of 1280 by 800 at 200 %, when the case is entered, then the answer stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await givenCase(page, vignette('V03').case);
  for (const section of ['who', 'imaging', 'setting']) {
    await page.locator(`#section-${section}`).scrollIntoViewIfNeeded();
    await expect(answer(page)).toBeInViewport({ ratio: 0.99 });
  }
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('given a tablet, when the reasons stand in the place of the plan, then the answer stays in sight and what switches the panes stands over them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await givenCase(page, vignette('V03').case);
  await expect(answer(page)).toBeInViewport();
  await pane(page, 'Why').click();
  await expect(page.locator('#why')).toBeVisible();
  await expect(answer(page)).toBeInViewport({ ratio: 0.99 });
  expect((await boxOf(pane(page, 'Plan'))).x).toBeGreaterThanOrEqual((await boxOf(page.locator('.pane-why'))).x);
  await expectAccessible(page);
});

for (const [width, height] of [
  [390, 844],
  [640, 400],
  [1280, 800],
] as const)
  test(`given ${width} by ${height}, when something is said in passing, then nothing that is needed lies under it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await givenCase(page, vignette('V03').case);
    await page.getByRole('button', { name: 'New case' }).click();
    const said = page.locator('.passing-note').filter({ hasText: 'New case.' });
    await expect(said).toBeVisible();
    const { x, right } = await boxOf(said);
    expect(x).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(width - 8);
    await expectApart(said, answer(page));
    await expectApart(said, page.getByRole('navigation', { name: 'Sections of the case' }));
    await expectApart(said, page.getByRole('button', { name: /^Next/ }));
    await expectApart(said, page.getByRole('button', { name: /^Undo/ }));
  });

test('given a phone, when the guidelines are asked for, then their table begins at the top of the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await givenCase(page, vignette('V04').case);
  await pane(page, 'Plan').click();
  await page.getByRole('button', { name: 'Guidelines side by side' }).first().click();
  const heading = page.locator('#guidelines').getByRole('heading', { name: 'Guidelines side by side' });
  await expect(heading).toBeInViewport();
});

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
] as const)
  for (const { code, name } of TONGUES)
    test(`given ${width} by ${height}, then the head of the page in ${name} is one row`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript((settings) => localStorage.setItem('relumen.settings', settings), settingsIn(code));
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      // Once all of it has come.
      await expect(page.locator('header').getByRole('combobox')).toBeVisible();
      await expect(page.locator('header').getByRole('link')).toBeVisible();
      expect((await boxOf(page.locator('header').first())).height).toBeLessThan(60);
    });

test('given the reasons in a narrow pane, then no word in the head of a table of figures is broken', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await givenCase(page, vignette('V04').case);
  const card = page.locator('#why').getByRole('article', { name: 'RIBS IV' }).first();
  const heads = card.locator('thead th');
  await expect(heads.first()).toBeVisible();
  expect(await brokenWords(heads)).toEqual([]);
});

test('given an expansion that was read by eye, then no word in the tiles of the gate is broken', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await givenCase(page, vignette('V54').case);
  const readings = page.locator('#plan').getByRole('list', { name: 'What the gate asks for' }).locator('span');
  await expect(readings.filter({ hasText: 'not underexpanded' })).toBeVisible();
  expect(await brokenWords(readings)).toEqual([]);
});
