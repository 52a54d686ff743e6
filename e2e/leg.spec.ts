import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
const tap = (page: Page, field: string, name: string) =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name, exact: true }).click();

test.beforeEach(async ({ page }) => {
  await page.goto('/leg.html');
});

test('restenosis: a first answer in eight taps', async ({ page }) => {
  await tap(page, 'Question', 'Restenosis');
  await tap(page, 'Rutherford category', '3');
  await tap(page, 'Limits the patient', 'Yes');
  await tap(page, 'Exercise and drugs', 'Not enough');
  await tap(page, 'Kind of lesion', 'In the stent');
  await tap(page, 'Diameter stenosis', '80');
  await tap(page, 'Occluded', 'No');
  await tap(page, 'Length of the restenosis', '30');
  await expect(answer(page)).toContainText('coated balloon');
});

test('restenosis, exercise not tried: conservative treatment in five taps', async ({ page }) => {
  await tap(page, 'Question', 'Restenosis');
  await tap(page, 'Rutherford category', '2');
  await tap(page, 'Limits the patient', 'Yes');
  await tap(page, 'Exercise and drugs', 'Not done');
  await tap(page, 'Diameter stenosis', '80');
  await expect(answer(page)).toContainText('Conservative treatment');
});

test('no option: what must come first in eight taps, and nothing on the list is inferred', async ({ page }) => {
  await tap(page, 'Question', 'No option left');
  await tap(page, 'Rutherford category', '5');
  await expect(answer(page)).toContainText('First');
  const list = page.getByText('No option: the list is open');
  await expect(list).toBeVisible();
  await tap(page, 'Endovascular treatment', 'Failed');
  await expect(list).toBeVisible();
});

test('has nothing that axe finds, empty and with the published case', async ({ page }) => {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'The same foot with the list complete' }).click();
  await expect(answer(page)).toContainText('arterialisation');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
