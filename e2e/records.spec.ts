import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { records } from '../tests/fixtures/csv-rows.ts';
import { registryCases } from '../tests/fixtures/registry-cases.ts';
import { fullCase } from '../tests/territories/coronary/fixtures/full-case.ts';
import { expect, test } from './axe-test.ts';
import { converted, ndjson } from './converted.ts';
import { caseRows, cases, enterCode, openCases } from './library-steps.ts';

const registryCsv = (count: number) => converted('csv', ndjson(registryCases(count)));

const door = (page: Page) => cases(page).getByRole('group').filter({ hasText: 'For other programs and registries' });

async function openDoor(page: Page) {
  await openCases(page);
  await cases(page).getByText('For other programs and registries').click();
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const choose = (page: Page, purpose: string, name: string, text: string | Buffer) =>
  page
    .locator(`input[data-purpose="${purpose}"]`)
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const registry = (page: Page) => page.getByRole('dialog', { name: 'A registry’s cases' });

async function openRegistry(page: Page) {
  await openDoor(page);
  await door(page).getByRole('button', { name: 'Check a registry’s cases…' }).click();
  await expect(registry(page).getByRole('button', { name: 'Choose files' })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('the case on the screen leaves as a document and as a table, and comes back from both', async ({ page }) => {
  await enterCode(page, 'CL-07');
  await openDoor(page);
  await door(page).getByRole('radio', { name: 'The case on the screen' }).click();
  await door(page).getByRole('radio', { name: 'FHIR document' }).click();
  const save = () => door(page).getByRole('button', { name: 'Save', exact: true }).click();
  const document = await saved(page, save);
  expect(document.name).toMatch(/-fhir\.json$/);
  expect(JSON.parse(converted('cases', document.text))).toMatchObject({ label: 'CL-07' });
  await door(page).getByRole('radio', { name: 'Table for a registry' }).click();
  const table = await saved(page, save);
  expect(records(table.text, ',')[0]?.['case_label']).toBe('CL-07');
  await choose(page, 'import', 'case-fhir.json', converted('fhir', ndjson([fullCase()])));
  await cases(page).getByRole('button', { name: 'Import', exact: true }).last().click();
  await expect(caseRows(page)).toHaveCount(2);
  await choose(page, 'import', 'cases.csv', registryCsv(3));
  await cases(page).getByRole('button', { name: 'Import', exact: true }).last().click();
  await expect(caseRows(page)).toHaveCount(5);
});

test('what cannot be read is said in a sentence, and nothing of it is taken', async ({ page }) => {
  await openCases(page);
  const thrombosis = converted('fhir', ndjson([fullCase()])).replaceAll('122393', '100013014');
  await choose(page, 'import', 'wrong.json', thrombosis);
  await expect(cases(page).getByText('names a stent thrombosis (code 100013014)')).toBeVisible();
  await choose(page, 'import', 'comma.csv', 'stent_type,patient_ffr\ndes,"0,74"\nbms,0.8\n');
  await expect(
    cases(page).getByText(/"0,74" has a decimal comma in a file whose columns are separated by commas/),
  ).toBeVisible();
  await choose(page, 'import', 'cyrillic.csv', Buffer.from([0x73, 0x2c, 0xcf, 0xe5, 0x0a]));
  await expect(cases(page).getByText(/UTF-8/)).toBeVisible();
  await expect(caseRows(page)).toHaveCount(0);
});

test('a registry is read, its columns named where they are not known, and every number opens its rows', async ({
  page,
}) => {
  await openRegistry(page);
  const text = registryCsv(200).replace('stent_type', 'Art des Stents').replace(/,des,/, ',wood,');
  await choose(page, 'registry', 'registry.csv', text);
  const column = registry(page).getByRole('combobox', { name: 'What Art des Stents is' });
  await column.fill('stent_typ');
  await expect(registry(page).getByText('no column of the data dictionary')).toBeVisible();
  await expect(registry(page).getByRole('button', { name: 'Read the file' })).toBeDisabled();
  await column.fill('stent_type');
  await registry(page).getByRole('button', { name: 'Read the file' }).click();
  await expect(registry(page).getByText('199 cases read, 1 cannot be read')).toBeVisible();
  await expect(registry(page).getByText('stent_type: "wood" is not one of')).toBeVisible();
  const mechanism = registry(page).getByRole('region', { name: 'By mechanism' });
  const number = mechanism.getByRole('button', { name: /rows?: Both, as planned$/ });
  const count = Number(await number.textContent());
  await number.click();
  const rows = registry(page).getByRole('region', { name: 'Rows' }).first();
  await expect(rows.getByRole('row')).toHaveCount(count + 1);
  const file = await saved(page, () => rows.getByRole('button', { name: 'Save these rows' }).click());
  expect(records(file.text, ',')).toHaveLength(count);
  const plot = await saved(page, () => mechanism.getByRole('button', { name: 'Save the plot: By mechanism' }).click());
  expect(plot.name).toBe('relumen-registry-plot-mechanism.svg');
  expect(plot.text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  await registry(page).getByRole('button', { name: 'Another file' }).click();
  await choose(page, 'registry', 'again.csv', text);
  await expect(registry(page).getByText('199 cases read, 1 cannot be read')).toBeVisible();
});

test('without the server the page does the work, and a run can be cancelled', async ({ page, context }) => {
  await openRegistry(page);
  await context.route('**/audit-worker-*', (route) => route.abort());
  await page.reload();
  await openRegistry(page);
  await choose(page, 'registry', 'registry.csv', registryCsv(3000));
  await registry(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(registry(page).getByRole('button', { name: 'Choose files' })).toBeVisible();
  await choose(page, 'registry', 'registry.csv', registryCsv(150));
  await expect(registry(page).getByText('150 cases read')).toBeVisible();
});

test('a file that is dropped on the registry is not taken by the library below it', async ({ page }) => {
  await openRegistry(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'registry.csv', { type: 'text/csv' }));
    return data;
  }, registryCsv(20));
  await registry(page).getByText('Or drop them here').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(registry(page).getByText('20 cases read')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(registry(page)).toBeHidden();
  await expect(cases(page)).toBeVisible();
  await expect(caseRows(page)).toHaveCount(0);
});
