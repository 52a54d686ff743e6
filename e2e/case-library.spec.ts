import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { caseRows, cases, code, enterCode, givenTwoStates, openCases, stored } from './library-steps.ts';
import { afterBounce, answer, expectAccessible, expectNoSidewaysScroll, givenCase, option } from './steps.ts';

test('given a draft of the time before the library, when the app opens, then it is in the library and on the screen', async ({
  page,
}) => {
  await givenCase(page, { ...vignette('V04').case, label: 'LAB-4' });
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-4', layers: 1 }]);
  await page.reload();
  await expect(code(page)).toHaveValue('LAB-4');
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(1);
  await expect(caseRows(page)).toContainText('on the screen');
});

test('given several cases, when they are searched, opened, duplicated, deleted and brought back, then none is lost', async ({
  page,
}) => {
  await page.goto('/');
  await enterCode(page, 'LAB-1');
  await option(page, /^Stent type/, 'DES').click();
  await page.getByRole('button', { name: 'New case' }).click();
  await enterCode(page, 'LAB-2');
  await option(page, /^Stent type/, 'BMS').click();
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(2);

  await cases(page).getByLabel('Search').fill('bms');
  await expect(caseRows(page)).toHaveCount(1);
  await expect(caseRows(page)).toContainText('LAB-2');
  await cases(page).getByLabel('Search').fill('');
  await cases(page).getByText('Plan and date').click();
  await cases(page).getByLabel('From').fill('2999-01-01');
  await expect(caseRows(page)).toHaveCount(0);
  await cases(page).getByLabel('From').fill('');

  await caseRows(page).filter({ hasText: 'LAB-1' }).getByRole('button').first().click();
  await expect(code(page)).toHaveValue('LAB-1');
  await expect(option(page, /^Stent type/, 'DES')).toHaveAttribute('aria-checked', 'true');
  await expect(cases(page)).toBeHidden();

  await openCases(page);
  const row = caseRows(page).filter({ hasText: 'LAB-2' });
  await row.getByRole('button', { name: /^More for/ }).click();
  await row.getByRole('button', { name: 'Delete' }).click();
  await expect(caseRows(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo/ }).last().click();
  await expect(caseRows(page)).toHaveCount(2);

  const first = caseRows(page).filter({ hasText: 'LAB-1' });
  await first.getByRole('button', { name: /^More for/ }).click();
  await first.getByRole('button', { name: 'Next lesion, same patient' }).click();
  await expect(code(page)).toHaveValue('LAB-1');
  await expect(option(page, /^Stent type/, 'DES')).toHaveAttribute('aria-checked', 'false');
  await expect
    .poll(async () => (await stored(page)).map(({ label }) => label).sort())
    .toEqual(['LAB-1', 'LAB-1', 'LAB-2']);
});

test('given a new case was begun, when undo leads back, then each state stays with its own case', async ({ page }) => {
  await page.goto('/');
  await enterCode(page, 'LAB-1');
  await option(page, /^Stent layers/, '1').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 1 }]);
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await option(page, /^Stent layers/, '2').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 2 }]);
});

test('given versions, when one is restored, then the state before it can be restored too', async ({ page }) => {
  await givenTwoStates(page);
  await openCases(page);
  await page.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('button', { name: 'Versions' }).click();
  const versions = page.getByRole('button', { name: /^Restore the version/ });
  await expect(versions.first()).toBeVisible();
  const before = await versions.count();
  await versions.first().click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 1 }]);
  await expect(option(page, /^Stent layers/, '1')).toHaveAttribute('aria-checked', 'true');
  await expect(versions).toHaveCount(before + 1);
  await afterBounce(page);
  await versions.first().click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 2 }]);
});

test('given a library, when it is saved, cleared and imported, then it is the same; a broken file changes nothing', async ({
  page,
}) => {
  await givenCase(page, { ...vignette('V04').case, label: 'LAB-4' });
  await expect.poll(() => stored(page)).toHaveLength(1);
  await openCases(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all' }).click();
  const text = await readFile(await (await download).path(), 'utf8');

  await page.getByRole('button', { name: 'Clear this device' }).click();
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect.poll(() => stored(page)).toEqual([]);
  await expect(code(page)).toHaveValue('');

  const give = (name: string, content: string) =>
    page
      .locator('input[data-purpose=import]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await give('broken.json', text.replace('"lengthMm":8', '"lengthMm":800'));
  await expect(page.getByText(/broken\.json was not imported/)).toBeVisible();
  await expect(page.getByText(/800.*0[.,]5.*150/)).toBeVisible();
  expect(await stored(page)).toEqual([]);

  await give('good.json', text);
  await expect(cases(page).getByText('1 new case')).toBeVisible();
  expect(await stored(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-4', layers: 1 }]);
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all' }).click();
  const second = await readFile(await (await again).path(), 'utf8');
  expect(JSON.parse(second).records).toEqual(JSON.parse(text).records);
});

test('given script in every string, when it is imported, then it is text', async ({ page }) => {
  await page.goto('/');
  await openCases(page);
  const hostile = {
    kind: 'isr-case',
    schemaVersion: 2,
    label: '<img src=x onerror=window.hurt=1>',
    decision: { choice: ['des'], reason: '<script>window.hurt=1</script>' },
  };
  await page.locator('input[data-purpose=import]').setInputFiles({
    name: '<b>x</b>.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(hostile)),
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await caseRows(page).getByText('<img src=x onerror=window.hurt=1>').click();
  await expect(code(page)).toHaveValue('<img src=x onerror=window.hurt=1>');
  await expect(page.getByRole('textbox', { name: /Why otherwise|Reason/ })).toHaveValue(
    '<script>window.hurt=1</script>',
  );
  expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
});

test('given a passphrase, when the app is opened again, then nothing is readable until it is given', async ({
  page,
}) => {
  await page.goto('/');
  await enterCode(page, 'LAB-1');
  await expect.poll(() => stored(page)).toHaveLength(1);
  await openCases(page);
  await page.getByText('Seal under a passphrase').click();
  await page.getByLabel('Passphrase', { exact: true }).fill('four words are enough');
  await page.getByLabel('The passphrase once more').fill('four words are enough');
  await page.getByRole('button', { name: 'Seal', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Store without a passphrase again' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('LAB-1');

  await page.reload();
  await expect(page.getByText('The cases on this device are sealed')).toBeVisible();
  await expect(code(page)).toHaveValue('');
  await page.getByLabel('Passphrase').fill('not the one at all');
  await page.getByRole('button', { name: 'Unseal' }).click();
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await page.getByLabel('Passphrase').fill('four words are enough');
  await afterBounce(page);
  await page.getByRole('button', { name: 'Unseal' }).click();
  await expect(code(page)).toHaveValue('LAB-1');
});

test('given a device that keeps nothing, when a case is entered, then nothing of it is stored', async ({ page }) => {
  await page.goto('/');
  await enterCode(page, 'LAB-1');
  await expect.poll(() => stored(page)).toHaveLength(1);
  await openCases(page);
  await page.getByRole('button', { name: 'Keep nothing on this device' }).click();
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Nothing is kept on this device.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await enterCode(page, 'LAB-2');
  await option(page, /^Stent type/, 'DES').click();
  // What would be stored is stored now.
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect(await stored(page)).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
  ).not.toMatch(/LAB-|"des"/);
  await openCases(page);
  await page.getByRole('button', { name: 'Keep cases on this device again' }).click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-2', layers: undefined }]);
});

test('given a code that looks like an identifier, when it is entered, then it is refused with the reason', async ({
  page,
}) => {
  await page.goto('/');
  await enterCode(page, '4711234567');
  await expect(page.getByText(/looks like a patient or telephone number: 4711234567/)).toBeVisible();
  await enterCode(page, 'Ada Lovelace');
  await expect(page.getByText('This may be a name')).toBeVisible();
  await expect.poll(() => stored(page)).toEqual([{ label: 'Ada Lovelace', layers: undefined }]);
});

test('axe finds nothing: the cases beside the case', async ({ page }) => {
  await givenCase(page, { ...vignette('V04').case, label: 'LAB-4', decision: { choice: ['dcb'] } });
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^More for/ }).click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await expect(cases(page)).toBeHidden();
  await expect(answer(page).first()).toBeVisible();
});
