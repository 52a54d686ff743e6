import { expect, test } from '@playwright/test';
import { emptyCase } from '../src/territories/coronary/case/edit.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expectAccessible, expectAccessibleAtEachWidth, expectNoSidewaysScroll, givenCase } from './steps.ts';

const STATES: readonly (readonly [string, CaseData])[] = [
  ['empty', emptyCase()],
  ['blocked', vignette('V03').case],
  ['final', vignette('V04').case],
  ['conflict', vignette('V06').case],
  ['not indicated', vignette('V12').case],
  ['out of scope', vignette('V21').case],
  ['contradiction', vignette('V27').case],
  ['bail-out', vignette('V42').case],
  ['a gate met by the residual alone', vignette('V117').case],
  ['beyond a label', vignette('V32').case],
];

for (const [state, caseData] of STATES)
  test(`axe finds nothing: ${state}`, async ({ page }) => {
    await givenCase(page, caseData);
    await expectAccessibleAtEachWidth(page);
  });

test('axe finds nothing: dialogs and everything unfolded', async ({ page }) => {
  await givenCase(page, vignette('V02').case);
  await page.getByRole('button', { name: 'Intended use and limits' }).click();
  await expect(page.getByText('Licences of what it is built with')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('axe finds nothing: the rule book', async ({ page }) => {
  await givenCase(page, vignette('V02').case);
  await page.getByRole('button', { name: 'Rule book' }).click();
  const book = page.getByRole('dialog', { name: 'Rule book' });
  await expect(book.getByRole('heading', { name: /^D5: / })).toBeAttached();
  await expectAccessible(page);
  await book.getByRole('button', { name: 'Gate', exact: true }).click();
  await expect(book.getByRole('heading', { name: 'Gate', exact: true })).toBeInViewport();
  await book.getByRole('searchbox').fill('no such word');
  await expect(book.getByRole('status')).toHaveText('Nothing found');
  await page.setViewportSize({ width: 320, height: 800 });
  await book.getByRole('searchbox').fill('');
  await expect(book.getByRole('heading', { name: /^D5: / })).toBeAttached();
  const content = book.locator('> div').last();
  expect(await content.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(book).toBeHidden();
});

test('axe finds nothing: the far view', async ({ page }) => {
  await givenCase(page, vignette('V03').case);
  await page.keyboard.press('f');
  const far = page.getByRole('dialog', { name: 'Far view' });
  await expect(far.getByRole('list', { name: 'Now' })).toBeVisible();
  await expectAccessible(page);
  // As wide as a phone, and as 1280 by 800 at 200 and 400 %.
  for (const [width, height] of [
    [390, 844],
    [640, 400],
    [320, 200],
  ] as const) {
    await page.setViewportSize({ width, height });
    const content = far.locator('> div').last();
    expect(await content.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  }
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' });

  for (const [state, caseData] of STATES)
    test(`axe finds nothing: ${state}, forced colours`, async ({ page }) => {
      await givenCase(page, caseData);
      await expectAccessible(page);
      await page.keyboard.press('f');
      await expect(page.getByRole('dialog', { name: 'Far view' })).toBeVisible();
      await expectAccessible(page);
    });
});
