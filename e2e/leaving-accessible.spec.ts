import { expect, type Page, test } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { givenOpinion, linkOn, makeReady, opinion, savedBy, writeAnswer, writeRequest } from './opinion-steps.ts';
import { expectAccessible, expectNoSidewaysScroll, givenCase } from './steps.ts';

/** At the workstation and on a phone. */
async function expectReadable(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectAccessible(page);
}

test('axe finds nothing: a second opinion from the question to the read-back', async ({ page }) => {
  await givenOpinion(page, vignette('V03').case);
  await expectReadable(page);
  await opinion(page).getByRole('button', { name: 'Ask about this case' }).click();
  await opinion(page).getByRole('button', { name: 'Check, and show everything that leaves' }).click();
  await expect(opinion(page).getByText('This is needed.').first()).toBeVisible();
  await expectReadable(page);
  await opinion(page).getByRole('button', { name: 'Back', exact: true }).click();
  await writeRequest(page);
  await expectReadable(page);
  await makeReady(page);
  await expectReadable(page);
  const link = await linkOn(page);
  await expectReadable(page);
  await opinion(page).getByRole('button', { name: 'Code', exact: true }).click();
  await expect(opinion(page).getByRole('img', { name: /^Code of the message/ })).toBeVisible();
  await expectReadable(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(opinion(page).getByText('A request came in')).toBeVisible();
  await expectReadable(page);
  await writeAnswer(page);
  await expectReadable(page);
  const answer = await savedBy(page, opinion(page).getByRole('button', { name: 'Save the file' }));
  await opinion(page).getByRole('button', { name: 'Back', exact: true }).click();
  await expectReadable(page);
  await opinion(page)
    .locator('input[type=file]')
    .setInputFiles({ name: answer.name, mimeType: 'application/json', buffer: Buffer.from(answer.text) });
  await expect(opinion(page).getByText('An answer came in')).toBeVisible();
  await expectReadable(page);
});

test('axe finds nothing: the report and the sheet for a meeting', async ({ page }) => {
  await givenCase(page, vignette('V03').case);
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const report = page.getByRole('dialog');
  await expect(report.getByRole('button', { name: /Copy/ }).first()).toBeVisible();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expectReadable(page);
});
