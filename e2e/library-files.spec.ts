import { expect, test } from '@playwright/test';
import { libraryToText } from '../src/case-library/library-file.ts';
import { recordToText } from '../src/case-library/record-text.ts';
import { aRecord } from '../tests/fixtures/a-record.ts';
import { frozenCase, frozenText } from '../tests/fixtures/frozen.ts';
import { fixedOutside } from '../tests/fixtures/outside.ts';
import { twelveCases } from '../tests/territories/coronary/fixtures/twelve-cases.ts';
import {
  caseRows,
  cases,
  dropFile,
  givenRecords,
  openCases,
  paste,
  rowOf,
  savedBy,
  stored,
  storedText,
} from './library-steps.ts';
import { expectDrawn, option, unfoldCase } from './steps.ts';

const NEWER_ID = '00000000-0000-4000-8000-0000000000ff';

/** What a later version might have stored: keys that nobody here knows, in an order and spacing of its own. */
const newer = {
  id: NEWER_ID,
  updatedAt: '2026-11-20T10:00:00.000Z',
  text: `{"kind":"relumen-record",  "schemaVersion":9,"appVersion":"4.2.0","id":"${NEWER_ID}","case":{"label":"LAB-900","lesions":[{},{}]},"more":"\\u00e9"}`,
};

test('given twelve cases in a file, when it is dropped anywhere, then they are shown and imported', async ({
  page,
}) => {
  await page.goto('/');
  await openCases(page);
  await expect(cases(page).getByText('No case yet')).toBeVisible();
  const { outside } = fixedOutside();
  expect(await dropFile(page, 'twelve.json', libraryToText(twelveCases().map(recordToText), outside))).toBe(true);
  await expect(cases(page).getByText('12 new cases')).toBeVisible();
  expect(await stored(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(cases(page).getByText('12 cases imported.')).toBeVisible();
  await expect(caseRows(page)).toHaveCount(11);
  expect((await storedText(page)).sort()).toEqual(twelveCases().map(recordToText).sort());

  await dropFile(page, 'twelve.json', libraryToText(twelveCases().map(recordToText), outside));
  await expect(cases(page).getByText('12 already here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
});

test('given a case on the clipboard, when it is pasted, then it is shown and imported; in a field it stays text', async ({
  page,
}) => {
  await page.goto('/');
  await openCases(page);
  const record = aRecord();
  expect(await paste(page, recordToText(record))).toBe(true);
  await expect(cases(page).getByText('What was pasted brings:')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(cases(page).getByText('1 case imported.')).toBeVisible();
  expect(await storedText(page)).toEqual([recordToText(record)]);

  expect(await paste(page, 'no case at all')).toBe(true);
  await expect(cases(page).getByText(/What was pasted was not imported/)).toBeVisible();
  await cases(page).getByLabel('Search').focus();
  expect(await paste(page, recordToText(record))).toBe(false);
});

test('given a case that an older version stored, when it is opened and changed, then it is stored as version 2', async ({
  page,
}) => {
  const text = JSON.stringify({ ...JSON.parse(frozenText('v1')), archivedAt: undefined });
  const { id, updatedAt } = JSON.parse(text) as { id: string; updatedAt: string };
  await givenRecords(page, [{ id, updatedAt, text }]);
  await openCases(page);
  await caseRows(page).getByText('LAB-12').click();
  await expectDrawn(page);
  await unfoldCase(page);
  await expect(option(page, /^Stent type/, 'DES')).toHaveAttribute('aria-checked', 'true');
  expect(await storedText(page)).toEqual([text]);
  await option(page, /^Perforation/, 'No').click();
  const stored = async () => (await storedText(page)).map((each) => (JSON.parse(each) as { case: unknown }).case);
  const { preparation, ...rest } = frozenCase('v1');
  await expect
    .poll(stored)
    .toEqual([{ ...rest, schemaVersion: 2, preparation: { ...(preparation as object), perforation: false } }]);
});

test('given a case of a newer version, when all are saved, then it is named and can be had byte for byte', async ({
  page,
}) => {
  const mine = aRecord();
  await givenRecords(page, [rowOf(mine), newer]);
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(2);
  const all = await savedBy(page, () => page.getByRole('button', { name: 'Save all' }).click());
  expect((JSON.parse(all) as { records: unknown[] }).records).toEqual([JSON.parse(recordToText(mine))]);
  await expect(cases(page).getByText('1 case is not in the file')).toBeVisible();
  const raw = await savedBy(page, () => page.getByRole('button', { name: /^Save the case of .* as it is/ }).click());
  expect(raw).toBe(newer.text);
});

test('given a case of a newer version, when it is opened, deleted and brought back, then nothing of it changes', async ({
  page,
}) => {
  await givenRecords(page, [newer]);
  await openCases(page);
  await page.getByRole('button', { name: /^More for/ }).click();
  for (const name of ['Next lesion, same patient', 'Versions', 'Archive'])
    await expect(caseRows(page).getByRole('button', { name })).toBeHidden();
  await caseRows(page).getByText('From a newer version').click();
  const banner = page.getByText('The case LAB-900 was written by a newer version of Relumen.');
  await expect(banner).toContainText('Written by version 4.2.0.');
  await page.getByText('What is stored').click();
  await expect(page.getByRole('region', { name: 'What is stored' })).toHaveText(newer.text);
  expect(await savedBy(page, () => page.getByRole('button', { name: 'Save as it is' }).click())).toBe(newer.text);

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(banner).toBeHidden();
  await openCases(page);
  await caseRows(page).getByText('From a newer version').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(banner).toBeHidden();
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).last().click();
  await expect(caseRows(page)).toHaveCount(1);
  expect(await storedText(page)).toEqual([newer.text]);
});
