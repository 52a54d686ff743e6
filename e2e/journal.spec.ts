import { expect, test } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expectReadable, givenRoom, learn } from './learning-steps.ts';

const rows = (page: Parameters<typeof learn>[0]) => learn(page).getByRole('rowheader');

test('the journal is sorted, filtered and unfolded, and axe finds nothing', async ({ page }) => {
  await givenRoom(page, 'Journal of the trials', vignette('V03').case);
  await expect(rows(page)).toHaveCount(117);
  const year = learn(page).getByRole('columnheader', { name: /Year/ });
  await year.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(year).toHaveAttribute('aria-sort', 'ascending');
  await expectReadable(page);
  await learn(page).getByLabel('Question or topic').selectOption({ label: 'Labels of devices' });
  await expect(rows(page)).toHaveCount(7);
  await rows(page).first().getByRole('button').click();
  await expect(learn(page).getByText('What it says')).toBeVisible();
  await expectReadable(page);
  await learn(page).getByRole('button', { name: 'Effects by year' }).click();
  await expect(learn(page).getByRole('heading', { name: 'Limus or paclitaxel DCB' })).toBeVisible();
  await expectReadable(page);
});

test('a record is cited with one tap, which says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await givenRoom(page, 'Journal of the trials', vignette('V03').case);
  const cite = learn(page).getByRole('button', { name: 'Copy the citation of PACCOCATH ISR I', exact: true });
  await cite.click();
  await expect(cite).toHaveText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'PACCOCATH ISR I. Scheller B et al., N Engl J Med 2006',
  );
});

test('what is on the paper are the records that were asked for, and after that the case again', async ({ page }) => {
  await givenRoom(page, 'Journal of the trials', vignette('V03').case);
  await learn(page).getByLabel('Kind').selectOption({ label: 'Label' });
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await learn(page).getByRole('button', { name: 'Print these records' }).click();
  await expect(page.locator('body > .a4 tbody tr')).toHaveCount(7);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('body > .a4')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('body > .a4')).toContainText('MSA');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});
