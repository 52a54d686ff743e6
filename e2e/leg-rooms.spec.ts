import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { RESTENOSIS, tapLeg } from './leg-steps.ts';
import { afterBounce } from './steps.ts';

/** An id that stands where its text should. */
const MISSING =
  /\b(field|fact|fact-value|rule|position|question|opinion|teaching|atlas|rooms|page|columns)\.([a-z]|L[A-Z]\d)[\w-]*(\.[\w-]+)*/;

async function enter(page: Page, room: string) {
  await page.getByRole('button', { name: 'Report and learn' }).click();
  const window = page.getByRole('dialog', { name: 'Report, evidence and cases of the leg' });
  await window.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
  return window;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/leg.html');
  for (const [field, name] of RESTENOSIS) await tapLeg(page, field, name);
});

test('the evidence stands beside the plan: by question with plots, patients, and what documents say', async ({
  page,
}) => {
  const why = page.locator('#why');
  await why.getByText('Coated balloon or plain balloon · this case').click();
  await expect(why.getByRole('table', { name: /Plain balloon against Coated balloon/ }).first()).toContainText(
    'RR 2.38',
  );
  await why.getByText('FAIR', { exact: true }).last().click();
  await expect(why.getByRole('group', { name: 'Would this patient have been in the trial?' }).last()).toContainText(
    'Cannot be said yet',
  );
  await afterBounce(page);
  await why.getByText('Two antiplatelet drugs after endovascular treatment: how long?').click();
  await expect(why.getByRole('row', { name: /SVS 2015/ }).last()).toContainText('At least 30 days');
  expect(await why.innerText()).not.toMatch(MISSING);
});

test('the story of paclitaxel stands where a coated device is advised', async ({ page }) => {
  await page.getByText('Paclitaxel and mortality: the dated story, both sides').click();
  await expect(page.getByText('2025-11').first()).toBeVisible();
});

for (const room of [
  'Report page',
  'Second opinion',
  'For other programs',
  'Cases to learn from',
  'Atlas',
  'Journal of the trials',
]) {
  test(`${room}: has its words, and nothing that axe objects to`, async ({ page }) => {
    const window = await enter(page, room);
    await expect(window.locator('p').first()).toBeVisible();
    expect(await window.innerText()).not.toMatch(MISSING);
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('a case is solved: three answers first, then the plan and what it shows', async ({ page }) => {
  const window = await enter(page, 'Cases to learn from');
  await window.getByRole('button', { name: /^Case 1\b/ }).click();
  await window.getByRole('radio', { name: 'Tosaka I', exact: true }).click();
  await window.getByRole('radio', { name: 'Go on to the treatment' }).click();
  await window.getByRole('radio', { name: 'Coated balloon' }).click();
  await window.getByRole('button', { name: 'Commit, and see the plan' }).click();
  await expect(window.getByText('3 of 3 as the plan says')).toBeVisible();
  await expect(window.getByText('Claudicant, focal restenosis in one stent')).toBeVisible();
});

test('a table row and a document are saved, each named for the leg', async ({ page }) => {
  const window = await enter(page, 'For other programs');
  for (const [button, file] of [
    ['Row of a table (CSV)', 'relumen-leg.csv'],
    ['Document (FHIR)', 'relumen-leg.fhir.json'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await window.getByRole('button', { name: button }).click();
    expect((await saved).suggestedFilename()).toBe(file);
  }
});

test('paper: the page of the leg, with its options and no identity', async ({ page }) => {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('body > article.a4');
  await expect(paper).toContainText('Leg: case and plan');
  await expect(paper).toContainText('Drug-coated balloon');
  await expect(paper).toContainText('No patient identity on this page.');
  expect(await paper.innerText()).not.toMatch(MISSING);
});
