import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { RESTENOSIS, tapLeg } from './leg-steps.ts';

const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
let taps = 0;
async function tap(page: Page, field: string, name: string) {
  taps++;
  await tapLeg(page, field, name);
}

/** How many it were, and that they were no more than eight. */
function expectFewTaps(question: string) {
  console.log(`${question}: taps ${taps}`);
  expect(taps).toBeLessThanOrEqual(8);
}

test.beforeEach(async ({ page }) => {
  taps = 0;
  await page.goto('/leg.html');
});

test('restenosis: a first answer in eight taps', async ({ page }) => {
  for (const [field, name] of RESTENOSIS) await tap(page, field, name);
  await expect(answer(page)).toContainText('coated balloon');
  expectFewTaps('restenosis');
});

test('restenosis, exercise not tried: conservative treatment in five taps', async ({ page }) => {
  await tap(page, 'Question', 'Restenosis');
  await tap(page, 'Rutherford category', '2');
  await tap(page, 'Limits the patient', 'Yes');
  await tap(page, 'Exercise and drugs', 'Not done');
  await tap(page, 'Diameter stenosis', '80');
  await expect(answer(page)).toContainText('Conservative treatment');
  expectFewTaps('restenosis, exercise not tried');
});

test('no option: what must come first in eight taps, and nothing on the list is inferred', async ({ page }) => {
  await tap(page, 'Question', 'No option left');
  await tap(page, 'Rutherford category', '5');
  await expect(answer(page)).toContainText('First');
  expectFewTaps('no option');
  const list = page.getByText('No option: the list is open');
  await expect(list).toBeVisible();
  await tap(page, 'Endovascular treatment', 'Failed');
  await expect(list).toBeVisible();
});

test('has nothing that axe finds, empty and with the published case', async ({ page }) => {
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'The same foot with the list complete' }).click();
  await expect(answer(page)).toContainText('arterialisation');
  expect(await axeFindings(page)).toEqual([]);
});

test('is answered with the keyboard alone: arrows choose, Tab goes on', async ({ page }) => {
  const question = page.getByRole('radiogroup', { name: 'Question' });
  await question.getByRole('radio', { name: 'Restenosis' }).focus();
  await page.keyboard.press('Space');
  await expect(question.getByRole('radio', { name: 'Restenosis' })).toBeChecked();
  const category = page.getByRole('radiogroup', { name: 'Rutherford category' });
  for (let tabs = 0; tabs < 4 && !(await category.locator(':focus').count()); tabs++) await page.keyboard.press('Tab');
  await expect(category.locator(':focus')).toHaveCount(1);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(category.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(answer(page)).toBeVisible();
});

test('the 17 steps are gone through with one tap each; a failed one is told', async ({ page }) => {
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'The same, the morning after' }).click();
  const step = (id: string) => page.getByRole('listitem').filter({ hasText: new RegExp(`^${id} `) });
  await expect(step('V14')).toContainText('next');
  await expect(step('V14')).toContainText('No regimen is agreed.');
  await page.getByRole('radiogroup', { name: 'V14: outcome' }).getByRole('radio', { name: 'Done' }).click();
  await expect(step('V15')).toContainText('next');
  await page.getByRole('radiogroup', { name: 'V15: outcome' }).getByRole('radio', { name: 'Failed' }).click();
  await expect(step('V16')).not.toContainText('next');
});

test('beside a coated device the story of paclitaxel is told with both sides', async ({ page }) => {
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'Claudication, focal restenosis in one stent' }).click();
  await page.getByText('Paclitaxel and mortality: the dated story').click();
  await expect(page.getByText('More deaths seen').first()).toBeVisible();
  await expect(page.getByText('No excess shown').first()).toBeVisible();
  await expect(page.getByText('The question is open.')).toBeVisible();
});

test('what one more answer would do is told', async ({ page }) => {
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('button', { name: 'Claudication, focal restenosis in one stent' }).click();
  await page.getByText(/What would change this/).click();
  await expect(page.getByRole('button', { name: /Diameter stenosis|Signs of acute ischaemia/ }).first()).toBeVisible();
});

test('the rule book tells every rule with its sources', async ({ page }) => {
  await page.getByRole('button', { name: 'Rule book' }).click();
  const book = page.getByRole('dialog', { name: 'Rule book' });
  await expect(book.getByRole('article', { name: /^L[SIAPGDVBC]\d+: / })).toHaveCount(104);
  const list = book.getByRole('article', { name: 'LV1: Complete the list of “no option”' });
  await expect(list).toContainText('6.15');
  await expect(list).toContainText('The question is a limb without an option');
});
