import { expect, type Page, test } from '@playwright/test';
import { answerOf, aRecord } from '../tests/fixtures/a-record.ts';
import { twelveCases } from '../tests/territories/coronary/fixtures/twelve-cases.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import {
  caseRows,
  cases,
  code,
  enterCode,
  givenRecords,
  openCases,
  rowOf,
  savedBy,
  stored,
  storedText,
} from './library-steps.ts';
import { option } from './steps.ts';

test('given a case, when it is archived and brought back, then it is out of the way and nothing else', async ({
  page,
}) => {
  await givenRecords(page, twelveCases().map(rowOf));
  await openCases(page);
  const row = caseRows(page).filter({ hasText: 'LAB-216' });
  await expect(caseRows(page)).toHaveCount(11);
  await row.getByRole('button', { name: /^More for/ }).click();
  await row.getByRole('button', { name: 'Archive' }).click();
  await expect(caseRows(page)).toHaveCount(10);
  await cases(page).getByRole('radio', { name: 'Archived 2' }).click();
  await expect(caseRows(page)).toHaveCount(2);
  await row.getByRole('button', { name: /^More for/ }).click();
  await row.getByRole('button', { name: 'Back to current' }).click();
  await expect(caseRows(page)).toHaveCount(1);
  await cases(page).getByRole('radio', { name: 'Current 11' }).click();
  await expect(row).toContainText('Done: Plain balloon alone');
  expect((await storedText(page)).sort()).toEqual(
    twelveCases()
      .map((record) => rowOf(record).text)
      .sort(),
  );
});

const eraseAfter = (page: Page) => cases(page).getByRole('combobox', { name: 'Erase cases untouched for' });
const question = (page: Page) => cases(page).getByRole('group', { name: 'Erase cases untouched for' });

/** A case of long ago and one of today. */
async function givenOldAndNew(page: Page) {
  const now = new Date().toISOString();
  const [old, young] = twelveCases();
  if (!old || !young) throw new Error('no cases');
  await givenRecords(page, [rowOf(old), rowOf({ ...young, updatedAt: now, createdAt: now })]);
}

test('given cases of long ago, when the choices are gone through by key, then nothing goes before it is applied', async ({
  page,
}) => {
  await givenOldAndNew(page);
  await openCases(page);
  await eraseAfter(page).focus();
  for (const days of ['7', '30', '90', '365']) {
    await page.keyboard.press('ArrowDown');
    await expect(eraseAfter(page)).toHaveValue(days);
    await expect(question(page)).toBeVisible();
    expect(await storedText(page)).toHaveLength(2);
  }
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowUp');
  await expect(question(page)).toContainText('1 case has been untouched for longer. It goes to the deleted ones now.');
  await question(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(eraseAfter(page)).toHaveValue('');
  await page.reload();
  await openCases(page);
  await expect(eraseAfter(page)).toHaveValue('');
  expect(await storedText(page)).toHaveLength(2);
});

test('given cases of long ago, when the device is told to erase them, then they go to the deleted ones and can be brought back', async ({
  page,
}) => {
  await givenOldAndNew(page);
  await openCases(page);
  await cases(page).getByRole('radio', { name: 'Archived 1' }).click();
  await expect(caseRows(page)).toHaveCount(1);
  await eraseAfter(page).selectOption('7 days');
  await question(page).getByRole('button', { name: 'Apply' }).click();
  await expect(caseRows(page)).toHaveCount(0);
  await expect(page.getByText('1 case was untouched for 7 days and is deleted.')).toBeVisible();
  await cases(page).getByRole('radio', { name: 'Deleted 1' }).click();
  await expect(caseRows(page)).toContainText('LAB-201');
  await page.reload();
  await openCases(page);
  await expect(eraseAfter(page)).toHaveValue('7');
  await cases(page).getByRole('radio', { name: 'Deleted 1' }).click();
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  expect(await storedText(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await cases(page).getByRole('radio', { name: 'Archived 1' }).click();
  await expect(caseRows(page)).toHaveCount(1);
  await page.reload();
  await openCases(page);
  await expect(cases(page).getByRole('radio', { name: 'Archived 1' })).toBeVisible();
});

test('given a clock five years ahead, when the program starts, then nothing is erased until somebody says that it is right', async ({
  page,
}) => {
  const [old, young] = twelveCases();
  if (!old || !young) throw new Error('no cases');
  await givenRecords(page, [rowOf(old), rowOf(young)]);
  await openCases(page);
  // What is on the screen stays in any case.
  await caseRows(page).getByText('LAB-204').click();
  await expect(code(page)).toHaveValue('LAB-204');
  await openCases(page);
  await eraseAfter(page).selectOption('365 days');
  await question(page).getByRole('button', { name: 'Apply' }).click();
  await expect(question(page)).toBeHidden();
  const ahead = page.context();
  await ahead.clock.setFixedTime(Date.now() + 5 * 365 * 86_400_000);
  await page.reload();
  await expect(page.getByText(/The clock of this device stands at .*1 case is waiting/)).toBeVisible();
  expect(await storedText(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'The clock is right' }).click();
  await expect(page.getByText('1 case was untouched for 365 days and is deleted.')).toBeVisible();
  expect(await storedText(page)).toHaveLength(2);
});

test('given a record that cannot be read, when the cases are listed, then it is set aside whole and can be saved', async ({
  page,
}) => {
  const broken = { ...rowOf(aRecord()), text: '{"kind":"relumen-record","schemaVersion":1,"case":{"label":"LAB-' };
  await givenRecords(page, [broken]);
  await openCases(page);
  await expect(cases(page).getByText('1 record could not be read.')).toBeVisible();
  await expect(cases(page).getByText('No case yet')).toBeVisible();
  expect(await savedBy(page, () => page.getByRole('button', { name: 'Save as a file' }).click())).toBe(broken.text);
  await page.reload();
  await openCases(page);
  await cases(page).getByRole('button', { name: 'Discard' }).click();
  await expect(cases(page).getByText('1 record could not be read.')).toBeVisible();
  await cases(page).getByRole('button', { name: 'Discard it' }).click();
  await expect(cases(page).getByText('1 record could not be read.')).toBeHidden();
});

test('given a case answered under an older knowledge, when it is opened, then both answers and the rules that changed are named', async ({
  page,
}) => {
  const { case: caseData } = vignette('V04');
  const today = answerOf(caseData);
  const [changed = '', gone = ''] = today.fired;
  const { sentence, plan } = answerOf(vignette('V09').case);
  const { [gone]: _gone, ...rules } = today.rules;
  const then = {
    ...today,
    knowledgeVersion: '2025.03',
    plan,
    sentence,
    rules: { ...rules, [changed]: 'older', R999: 'gone' },
    fired: [...today.fired.filter((id) => id !== gone), 'R999'],
  };
  const record = { ...aRecord({ ...caseData, label: 'LAB-4' }), knowledgeVersion: '2025.03', answer: then };
  await givenRecords(page, [rowOf(record)]);
  await openCases(page);
  await expect(caseRows(page)).toContainText('knowledge 2025.03');
  await caseRows(page).getByText('LAB-4').click();
  const before = page.getByRole('region', { name: 'Answered before with knowledge 2025.03' });
  await expect(before).toContainText('Then, knowledge 2025.03');
  const main =
    (await page.getByRole('region', { name: 'Answer', exact: true }).getByRole('paragraph').first().innerText()).split(
      '\n',
    )[0] ?? '';
  expect(main).not.toBe('');
  await expect(before).toContainText(`Now, knowledge ${today.knowledgeVersion}${main}`);
  await expect(before).not.toContainText(`Then, knowledge 2025.03${main}`);
  await expect(before).toContainText(
    new RegExp(`Rules that changed.*\\(${changed}\\)Rules that are new.*\\(${gone}\\)Rules that are goneRule R999`),
  );
  expect(await storedText(page)).toEqual([rowOf(record).text]);
});

test('given a case in two windows, when one seals the library, then the other asks for the passphrase and writes nothing in plain', async ({
  context,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto('/');
  await enterCode(first, 'LAB-1');
  await expect.poll(() => stored(first)).toHaveLength(1);
  await second.goto('/');
  await expect(second.getByText('being written in another window')).toBeVisible();

  await openCases(first);
  await first.getByText('Seal under a passphrase').click();
  await first.getByLabel('Passphrase', { exact: true }).fill('four words are enough');
  await first.getByLabel('The passphrase once more').fill('four words are enough');
  await first.getByRole('button', { name: 'Seal', exact: true }).click();
  await expect(second.getByText('The cases on this device are sealed')).toBeVisible();
  await option(second, /^Stent layers/, '2').click();
  await second.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect((await storedText(first)).map((text) => text.slice(0, 6))).toEqual(['sealed']);
  expect(await second.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('LAB-1');

  await second.getByLabel('Passphrase').fill('four words are enough');
  await second.getByRole('button', { name: 'Unseal' }).click();
  await expect(second.getByText('The cases on this device are sealed')).toBeHidden();
  await openCases(second);
  await expect(caseRows(second).filter({ hasText: 'LAB-1' })).not.toHaveCount(0);
  expect((await storedText(first)).every((text) => text.startsWith('sealed'))).toBe(true);
});

test('given a case in two windows, when one clears the device, then nothing of it stays in either', async ({
  context,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto('/');
  await enterCode(first, 'LAB-1');
  await expect.poll(() => stored(first)).toHaveLength(1);
  await second.goto('/');
  await expect(code(second)).toHaveValue('LAB-1');
  await openCases(first);
  await first.getByRole('button', { name: 'Clear this device' }).click();
  await first.getByRole('button', { name: 'Erase' }).click();
  await expect(code(second)).toHaveValue('');
  await expect(code(first)).toHaveValue('');
  await expect.poll(() => storedText(second)).toEqual([]);
  await second.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect(await storedText(second)).toEqual([]);
  await enterCode(second, 'LAB-2');
  await expect.poll(() => stored(second)).toEqual([{ label: 'LAB-2', layers: undefined }]);
});
