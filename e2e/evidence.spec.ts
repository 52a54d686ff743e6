import type { Page } from '@playwright/test';
import { emptyCase } from '../src/territories/coronary/case/edit.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expect, test } from './axe-test.ts';
import { expectAccessible, expectNoSidewaysScroll, givenCase } from './steps.ts';

const why = (page: Page) => page.getByRole('region', { name: 'Why' });
const evidence = (page: Page) => why(page).getByRole('region', { name: 'Evidence by question' });

const QUESTIONS = [
  ['DCB or DES in DES-ISR', /^RIBS IV TLR.*HR 0\.33 \(0\.14.0\.79\)/],
  ['DCB or DES in BMS-ISR', /^RIBS V, 3-year.*HR 0\.23/],
  ['DCB or plain balloon', /^AGENT IDE.*HR 0\.59 \(0\.42.0\.84\)/],
  ['Limus or paclitaxel DCB', /^SCB vs PCB/],
  ['Several layers of metal', /^AGENT IDE multilayer.*HR 0\.55/],
] as const;

test('given an empty case, when each question is opened, then its ratios stand there with a table behind them', async ({
  page,
}) => {
  await givenCase(page, emptyCase());
  for (const [question, row] of QUESTIONS) {
    await evidence(page).getByText(question, { exact: true }).click();
    await expect(evidence(page).getByRole('row', { name: row }).first()).toBeVisible();
  }
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('navigation').getByText('Why', { exact: true }).click();
  await expectNoSidewaysScroll(page);
});

test('given a phone and text at twice its size, when the reasons are read, then they do not scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await givenCase(page, vignette('V01').case);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await page.getByRole('navigation').getByText('Why', { exact: true }).click();
  await evidence(page)
    .getByText(/^DCB or DES in DES-ISR/)
    .click();
  await expect(evidence(page).getByRole('row', { name: /^RIBS IV TLR/ })).toBeVisible();
  const excess = await why(page).evaluate((pane) => {
    const scrolled = [pane, pane.parentElement ?? pane];
    return Math.max(...scrolled.map((element) => element.scrollWidth - element.clientWidth));
  });
  expect(excess).toBe(0);
});

test('given a first DES restenosis, when a trial is read, then it says criterion by criterion whether this patient would have been in it', async ({
  page,
}) => {
  await givenCase(page, vignette('V01').case);
  const card = why(page).getByRole('article', { name: 'RIBS IV', exact: true });
  const patient = card.getByRole('group', { name: 'Would this patient have been in the trial?' });
  await expect(patient).toContainText('Cannot be said yet: 1 criterion is open');
  await expect(patient.getByRole('listitem').filter({ hasText: 'LVEF' })).toContainText('not known');
  await expect(patient.getByRole('listitem').filter({ hasText: '≥50%' })).toContainText(
    'met · here: Diameter stenosis',
  );

  await page
    .getByRole('radiogroup', { name: /^Stent type/ })
    .getByRole('radio', { name: 'BMS' })
    .click();
  await evidence(page).getByText('DCB or DES in DES-ISR', { exact: true }).click();
  await evidence(page).getByText('RIBS IV', { exact: true }).last().click();
  const other = evidence(page).getByRole('article', { name: 'RIBS IV', exact: true });
  await expect(other).toContainText('Would not have been in it: 1 criterion is not met');
  await expect(other.getByRole('listitem').filter({ hasText: 'DES-ISR' })).toContainText(
    'not met · here: Stent type BMS',
  );
});

test('given a reference, when it is copied, then it is on the clipboard and nothing has left the device', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  await givenCase(page, vignette('V01').case);
  const copy = why(page).getByRole('button', { name: 'Copy the reference of RIBS IV', exact: true });
  await copy.click();
  await expect(copy).toHaveText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('DOI 10.1016/j.jacc.2015.04.063');
  await expect(why(page).getByRole('link')).toHaveCount(0);
  expect(foreign).toEqual([]);
});
