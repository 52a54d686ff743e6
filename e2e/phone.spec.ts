import { expect } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { test } from './axe-test.ts';
import { answer, expectAccessible, expectNoSidewaysScroll, givenCase, option } from './steps.ts';

test('given a reason that was opened on a phone, when going back, then the plan is there again and the case is kept', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await givenCase(page, vignette('V03').case);
  await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Plan' }).click();
  await page
    .locator('#plan')
    .getByRole('button', { name: /^First: Expansion/ })
    .first()
    .click();
  await expect(page.locator('#why')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#plan')).toBeVisible();
  await expect(page.locator('#why')).toBeHidden();
  await page.goBack();
  await expect(option(page, /^Stent layers/, '1')).toBeVisible();
  await page.goForward();
  await expect(page.locator('#plan')).toBeVisible();
});

test('given a phone on its side, when the case is scrolled to its end, then the answer is still beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await givenCase(page, vignette('V03').case);
  await page.locator('#section-setting').scrollIntoViewIfNeeded();
  await expect(page.locator('#section-setting')).toBeInViewport();
  await expect(answer(page)).toBeInViewport({ ratio: 0.9 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('given a case that was scrolled, when a new one is begun, then it begins at the top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await givenCase(page, vignette('V03').case);
  await page.locator('#section-setting').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(option(page, 'Presentation', 'Stable angina')).toBeInViewport();
});

test('given a phone, then what unfolds a stage stands at the edge of its row and under no word', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await givenCase(page, vignette('V03').case);
  await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Plan' }).click();
  const folded = page.locator('#plan section > details > summary');
  await expect(folded.filter({ hasText: /Image/ })).toBeVisible();
  const rows = await folded.evaluateAll((all) =>
    all.map((row) => {
      const [sign, ...words] = [...row.children].reverse().map((each) => each.getBoundingClientRect());
      const { top, bottom, right } = row.getBoundingClientRect();
      if (!sign) throw new Error('A folded stage is empty.');
      return {
        row: row.textContent,
        atEdge: right - sign.right < 4,
        inMiddle: Math.abs((sign.top + sign.bottom - top - bottom) / 2) < 4,
        free: words.every((word) => word.right <= sign.left),
      };
    }),
  );
  expect(rows.filter(({ atEdge, inMiddle, free }) => !(atEdge && inMiddle && free))).toEqual([]);
});
