import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { enter, learn, openLearn } from './learning-steps.ts';
import { RESTENOSIS, tapLeg } from './leg-steps.ts';
import { cases, openCases } from './library-steps.ts';
import { afterBounce } from './steps.ts';

/** An id that stands where its text should. */
const MISSING =
  /\b(field|fact|fact-value|rule|position|question|opinion|teaching|atlas|rooms|page|columns)\.([a-z]|L[A-Z]\d)[\w-]*(\.[\w-]+)*/;

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

/** What opens over the case has its words, and nothing that axe objects to. */
async function expectReadable(page: Page) {
  const window = page.getByRole('dialog');
  await expect(window.locator('p, li').first()).toBeVisible();
  expect(await window.innerText()).not.toMatch(MISSING);
  expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
}

for (const room of ['Teaching cases', 'Atlas', 'Journal of the trials'])
  test(`${room}: has its words, and nothing that axe objects to`, async ({ page }) => {
    await openLearn(page);
    await enter(page, room);
    await expectReadable(page);
  });

test('there is no lecture to check, and no room for it', async ({ page }) => {
  await openLearn(page);
  await expect(learn(page).getByRole('button', { name: /lecture/i })).toHaveCount(0);
});

test('Second opinion: has its words, and nothing that axe objects to', async ({ page }) => {
  await page.getByRole('button', { name: 'Second opinion' }).click();
  await expectReadable(page);
});

test('the report of the leg is read short or long, with where its sentences come from', async ({ page }) => {
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const window = page.getByRole('dialog', { name: 'Report of this case' });
  await expect(window).toContainText(/Tosaka I, focal.*coated balloon.*knowledge 2027\.01-limb-draft/);
  await expect(window).not.toContainText('Because:');
  await window.getByRole('radio', { name: 'Long' }).click();
  await expect(window).toContainText('Because: Coated balloon in open restenosis, claudication (LD2)');
  await window.getByText('Where each sentence comes from').click();
  await expect(window).toContainText('From: Question, Rutherford category');
  await window.getByText('Discussion sheet').click();
  await expectReadable(page);
});

test('the far view says the answer, how firm it is and why, and nothing that axe objects to', async ({ page }) => {
  await page.keyboard.press('f');
  const window = page.getByRole('dialog', { name: 'Far view' });
  await expect(window).toContainText('Intended: coated balloon.');
  await expect(window).toContainText('For coated balloon: Coated balloon in open restenosis, claudication');
  await expectReadable(page);
  await page.keyboard.press('f');
  await expect(window).toBeHidden();
});

test('a case is solved: three answers first, then the plan and what it shows; that it was tried is kept', async ({
  page,
}) => {
  await openLearn(page);
  const window = learn(page);
  await window.getByRole('button', { name: /^Case 1\b/ }).click();
  await window.getByRole('radio', { name: 'Tosaka I', exact: true }).click();
  await window.getByRole('radio', { name: 'Go on to the treatment' }).click();
  await window.getByRole('radio', { name: 'Coated balloon' }).click();
  await window.getByRole('button', { name: 'Commit, and see the plan' }).click();
  await expect(window.getByText('3 of 3 as the plan says')).toBeVisible();
  await expect(window.getByText('Claudicant, focal restenosis in one stent')).toBeVisible();
  await window.getByRole('button', { name: 'All cases' }).click();
  await expect(window.getByText(/^1 of \d+/)).toBeVisible();
});

test('a table and a document are saved, each named for the leg', async ({ page }) => {
  await openCases(page);
  await cases(page).getByText('For other programs and registries').click();
  await expect(cases(page).getByRole('button', { name: /registry’s cases/ })).toHaveCount(0);
  for (const [form, file] of [
    ['Table for a registry', /^relumen-leg-library-.*\.csv$/],
    ['FHIR document', /^relumen-leg-library-.*-fhir\.json$/],
  ] as const) {
    await cases(page).getByRole('radio', { name: form }).click();
    const saved = page.waitForEvent('download');
    await cases(page).getByRole('button', { name: 'Save', exact: true }).click();
    expect((await saved).suggestedFilename()).toMatch(file);
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
