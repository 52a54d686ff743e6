import { expect, type Page, test } from '@playwright/test';
import { caseRows, code, enterCode, openCases } from './library-steps.ts';
import { option } from './steps.ts';

const stenosis = (page: Page) => page.getByRole('textbox', { name: /^Diameter stenosis/ });
const refusals = (page: Page) => page.getByRole('alert').filter({ hasText: /./ });

async function refuse(page: Page, label: string, value: string) {
  await enterCode(page, label);
  await stenosis(page).fill(value);
  await stenosis(page).blur();
  await expect(refusals(page)).toHaveCount(2);
}

async function expectNothingOf(page: Page, ...texts: string[]) {
  await expect(refusals(page)).toHaveCount(0);
  await expect(code(page)).not.toHaveValue(texts[0] ?? '');
  await expect(stenosis(page)).toHaveValue('');
}

test('given text that was refused, when a new case is begun, then nothing of it stands there', async ({ page }) => {
  await page.goto('/');
  await option(page, /^Stent layers/, '1').click();
  await refuse(page, '12345678', '999');
  await page.getByRole('button', { name: 'New case' }).click();
  await expectNothingOf(page, '12345678', '999');
});

test('given text that was refused in a new case, when undo leads back to the one before, then nothing of it stands there', async ({
  page,
}) => {
  await page.goto('/');
  await option(page, /^Stent layers/, '1').click();
  await page.getByRole('button', { name: 'New case' }).click();
  await refuse(page, 'born 12.03.1951', '999');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(option(page, /^Stent layers/, '1')).toBeChecked();
  await expectNothingOf(page, 'born 12.03.1951', '999');
});

test('given text that was refused, when another stored case is opened, then nothing of it stands there', async ({
  page,
}) => {
  await page.goto('/');
  await option(page, /^Stent layers/, '3').click();
  await page.getByRole('button', { name: 'New case' }).click();
  await option(page, /^Stent layers/, '1').click();
  await enterCode(page, 'SECOND');
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await refuse(page, 'born 12.03.1951', '999');
  await openCases(page);
  await caseRows(page).filter({ hasNotText: 'SECOND' }).getByRole('button').first().click();
  await expect(option(page, /^Stent layers/, '3')).toBeChecked();
  await expectNothingOf(page, 'born 12.03.1951', '999');
});

test('given text that was refused, when the same case is answered on, then it stays to be mended', async ({ page }) => {
  await page.goto('/');
  await refuse(page, '12345678', '999');
  await option(page, /^Stent layers/, '1').click();
  await option(page, /^Stent type/, 'DES').click();
  await page.waitForTimeout(1000);
  await expect(refusals(page)).toHaveCount(2);
  await expect(stenosis(page)).toHaveValue('999');
});
