import { readFile } from 'node:fs/promises';
import { frozenCase, frozenText } from '../tests/fixtures/frozen.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expect, test } from './axe-test.ts';
import { answer, expectStarted, givenCase, option, unfoldCase } from './steps.ts';

test('given a number outside its hard range, when it is entered, then it is refused at the field and the value before is kept', async ({
  page,
}) => {
  await givenCase(page, vignette('V01').case);
  const stenosis = page.getByRole('textbox', { name: /Diameter stenosis/ });
  await expect(stenosis).toHaveValue('80');
  await stenosis.fill('130');
  await stenosis.blur();
  await expect(page.getByText(/130.*0.*100/)).toBeVisible();
  await page.reload();
  await expectStarted(page);
  await unfoldCase(page);
  await expect(page.getByRole('textbox', { name: /Diameter stenosis/ })).toHaveValue('80');
});

test('given a decimal comma, when a length is entered, then it is read as a decimal', async ({ page }) => {
  await page.goto('/');
  await expectStarted(page);
  const diameter = page.getByRole('textbox', { name: /Reference diameter/ });
  await diameter.fill('2,75');
  await diameter.blur();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /Reference diameter/ })).toHaveValue(/2[.,]75/);
});

test('given two fields that contradict each other, then both are named and neither is changed', async ({ page }) => {
  await givenCase(page, vignette('V27').case);
  await expect(page.getByText(/pattern and the TIMI flow/i).first()).toBeVisible();
  await expect(option(page, /pattern/, 'IV occlusive')).toHaveAttribute('aria-checked', 'true');
});

test('given a file that is not a case, when it is opened, then the error names what is wrong and the case stays', async ({
  page,
}) => {
  await givenCase(page, vignette('V01').case);
  const open = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  await open('broken.json', '{"kind": ');
  await expect(page.getByText(/broken\.json/)).toBeVisible();
  await open('far.json', '{"kind":"isr-case","schemaVersion":2,"lesion":{"lengthMm":400}}');
  await expect(page.getByText(/400.*0[.,]5.*150.*mm/)).toBeVisible();
  await open('early.json', '{"kind":"isr-case","schemaVersion":1,"stent":{"layers":2,"overlap":true}}');
  await expect(page.getByText(/Overlap of two stents: true .* needs schemaVersion 2/)).toBeVisible();
  await open('word.json', '{"kind":"isr-case","schemaVersion":2,"patient":{"presentation":"dizzy"}}');
  await expect(page.getByText(/Presentation: "dizzy" is not one of asymptomatic, .* or arrest/)).toBeVisible();
  await open('late.json', '{"kind":"isr-case","schemaVersion":3,"lesions":[{}]}');
  await expect(page.getByText(/version 3, newer than this program reads/)).toBeVisible();
  await expect(option(page, /pattern/, 'IB edge')).toHaveAttribute('aria-checked', 'true');
});

test('given a case file of version 1, when it is opened and saved, then every answer is there and it is version 2', async ({
  page,
}) => {
  await page.goto('/');
  await expectStarted(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'first.json',
    mimeType: 'application/json',
    buffer: Buffer.from(frozenText('case-1')),
  });
  await expect(page.getByText('first.json opened')).toBeVisible();
  await expect(option(page, /^Stent layers/, '2')).toHaveAttribute('aria-checked', 'true');
  await option(page, /^Overlap of two stents/, 'Yes').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const { stent, ...rest } = frozenCase('case-1');
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual({
    ...rest,
    schemaVersion: 2,
    stent: { ...(stent as object), overlap: true },
  });
});

test('given a saved case file, when it is opened again, then the case is the same', async ({ page }) => {
  await givenCase(page, vignette('V04').case);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text)).toEqual(vignette('V04').case);

  await page.getByRole('button', { name: 'New case' }).click();
  await expect(answer(page)).toContainText('undetermined');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(answer(page)).toContainText('final');
});
