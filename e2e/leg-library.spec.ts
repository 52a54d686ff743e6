import { expect, type Page, test } from '@playwright/test';
import { tapLeg } from './leg-steps.ts';
import { caseRows, cases, code, enterCode, openCases, stored } from './library-steps.ts';
import { expectStarted, option } from './steps.ts';

/** Waits until the case on the screen lies in the database. */
async function expectStored(page: Page) {
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(1);
  await expect(cases(page).getByText('not yet')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close the cases' }).click();
}

async function enterLeg(page: Page, label: string) {
  await page.goto('/leg.html');
  await expectStarted(page);
  await enterCode(page, label);
  await tapLeg(page, 'Question', 'No option left');
  await expectStored(page);
}

test('a case of the leg is kept, found again with its answer, and none of the heart’s', async ({ page }) => {
  await enterLeg(page, 'LEG-1');
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(code(page)).toHaveValue('');
  await openCases(page);
  await cases(page).getByLabel('Search').fill('leg-1');
  await caseRows(page).getByRole('button').first().click();
  await expect(code(page)).toHaveValue('LEG-1');
  await expect(page.getByRole('radio', { name: 'No option left' })).toBeChecked();

  // The next start begins where one was last.
  await page.goto('/');
  await page.getByRole('link', { name: 'Heart' }).click();
  await expectStarted(page);
  await expect(code(page)).toHaveValue('');
  await enterCode(page, 'HEART-1');
  await option(page, /^Stent type/, 'DES').click();
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(1);
  await expect(caseRows(page)).toContainText('HEART-1');
  expect((await stored(page)).map(({ label }) => label)).toEqual(['HEART-1']);

  await page.goto('/leg.html');
  await expectStarted(page);
  await expect(code(page)).toHaveValue('LEG-1');
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(1);
  await expect(caseRows(page)).toContainText('LEG-1');
});

test('a draft of the leg that an earlier release has left is on the screen, and in the library from then on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('given') !== null) return;
    localStorage.setItem('given', 'yes');
    localStorage.setItem('relumen.draft.leg', '{"kind":"limb-case","schemaVersion":1,"label":"FROM-BEFORE"}');
  });
  await page.goto('/leg.html');
  await expect(code(page)).toHaveValue('FROM-BEFORE');
  await openCases(page);
  await expect(caseRows(page)).toContainText('FROM-BEFORE');
});

test('who clears the device at the heart clears it of the cases of the leg too', async ({ page }) => {
  await enterLeg(page, 'LEG-2');
  await page.evaluate(() => localStorage.setItem('relumen.page', 'heart'));
  await page.goto('/');
  await expectStarted(page);
  await openCases(page);
  await cases(page).getByRole('button', { name: 'Clear this device' }).click();
  await cases(page).getByRole('button', { name: 'Erase', exact: true }).click();
  // Written beside the cases once they are gone.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('relumen.device.leg'))).toMatch(/"epoch":[1-9]/);
  expect(await page.evaluate(() => localStorage.getItem('relumen.draft.leg'))).toBeNull();
  await page.goto('/leg.html');
  await expectStarted(page);
  await expect(code(page)).toHaveValue('');
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(0);
});

test('a device that keeps nothing of the heart keeps nothing of the leg', async ({ page }) => {
  await page.goto('/');
  await expectStarted(page);
  await openCases(page);
  await cases(page).getByRole('button', { name: 'Keep nothing on this device' }).click();
  await cases(page).getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Nothing is kept on this device.').first()).toBeVisible();
  await page.goto('/leg.html');
  await expectStarted(page);
  await expect(page.getByText('Nothing is kept on this device.').first()).toBeVisible();
  await tapLeg(page, 'Question', 'No option left');
  expect(await page.evaluate(() => localStorage.getItem('relumen.draft.leg'))).toBeNull();
});

test('a library file of the heart that is opened at the leg opens at the heart', async ({ page }) => {
  const at = '2026-11-28T10:00:00.000Z';
  const record = {
    kind: 'relumen-record',
    schemaVersion: 1,
    id: '00000000-0000-4000-8000-000000000001',
    appVersion: '0.1.0',
    knowledgeVersion: '2026.12',
    createdAt: at,
    updatedAt: at,
    case: { kind: 'isr-case', schemaVersion: 1, label: 'A-HEART' },
  };
  await page.goto('/leg.html');
  await expectStarted(page);
  await page.getByLabel('Open file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  await expect(page).toHaveURL(/\/$/);
  await expect(code(page)).toHaveValue('A-HEART');
});
