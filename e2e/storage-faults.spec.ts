import { expect, type Page, test } from '@playwright/test';
import { recordToText } from '../src/case-library/record-text.ts';
import { aRecord } from '../tests/fixtures/a-record.ts';
import { twelveCases } from '../tests/territories/coronary/fixtures/twelve-cases.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import {
  caseRows,
  cases,
  code,
  dropFile,
  enterCode,
  givenRecords,
  givenTwoStates,
  openCases,
  rowOf,
  stored,
  storedText,
} from './library-steps.ts';
import { answer, expectAccessible, option } from './steps.ts';

const UNREADABLE = JSON.stringify({ kind: 'isr-case', schemaVersion: 9, label: 'SECRET-PATIENT' });
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'The browser says' });

test('given a connection that died without a word, when a case is changed, then it is stored and nothing is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const open: IDBDatabase[] = [];
    Object.assign(window, { opened: open });
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      if (!open.includes(this)) open.push(this);
      return transaction.apply(this, given);
    };
  });
  await page.goto('/');
  await enterCode(page, 'LAB-1');
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: undefined }]);
  await page.evaluate(() => {
    for (const db of (window as unknown as { opened: IDBDatabase[] }).opened) db.close();
  });
  await option(page, /^Stent layers/, '2').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 2 }]);
  await expect(problem(page)).toBeHidden();
});

test('given the database is deleted elsewhere, when it is opened again, then the case is stored anew and that is what is said', async ({
  page,
}) => {
  await page.goto('/');
  await enterCode(page, 'LAB-1');
  await expect.poll(() => stored(page)).toHaveLength(1);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('relumen').onsuccess = resolve;
      }),
  );
  await expect(page.getByText('The stored case was gone. What is on the screen has been stored anew.')).toBeVisible();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: undefined }]);
  await expect(problem(page)).toBeHidden();
  await option(page, /^Stent layers/, '2').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 2 }]);
  await expect(page.getByText('Another window changed')).toBeHidden();
});

test('given a browser that never answers whether it keeps the data, when the program starts, then what is due goes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = () => new Promise(() => {});
  });
  const [old, young] = twelveCases().slice(1);
  if (!old || !young) throw new Error('no cases');
  await givenRecords(page, [rowOf(old), { ...rowOf(young), since: new Date().toISOString() }]);
  await openCases(page);
  await cases(page).getByRole('combobox', { name: 'Erase cases untouched for' }).selectOption('7 days');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('1 case was untouched for 7 days and is deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(caseRows(page)).toHaveCount(2);
  await page.evaluate(age, { id: old.id, since: new Date(Date.now() - 8 * 86_400_000).toISOString() });
  await page.reload();
  await expect(page.getByText('1 case was untouched for 7 days and is deleted.')).toBeVisible();
});

/** Runs in the page: makes a case lie there since then. */
async function age({ id, since }: { id: string; since: string }): Promise<void> {
  const request = indexedDB.open('relumen');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const tx = db.transaction(['records', 'list'], 'readwrite');
  for (const name of ['records', 'list']) {
    const store = tx.objectStore(name);
    const row = store.get(id);
    row.onsuccess = () => store.put({ ...(row.result as object), since });
  }
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('abort'));
  });
  db.close();
}

test('given a backup that is older than untouched cases may be, when it is imported, then it is there at the next start', async ({
  page,
}) => {
  await page.goto('/');
  // What is on the screen stays in any case.
  await enterCode(page, 'LAB-1');
  await openCases(page);
  await cases(page).getByRole('combobox', { name: 'Erase cases untouched for' }).selectOption('30 days');
  await page.getByRole('button', { name: 'Apply' }).click();
  const at = new Date(Date.now() - 400 * 86_400_000).toISOString();
  const old = { ...aRecord({ ...vignette('V04').case, label: 'OLD-1' }), createdAt: at, updatedAt: at };
  await dropFile(page, 'backup.json', recordToText(old));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(cases(page).getByText('1 case imported.')).toBeVisible();
  await page.reload();
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(2);
  await expect(caseRows(page).filter({ hasText: 'OLD-1' })).toBeVisible();
});

for (const [action, confirm] of [
  ['Clear this device', 'Erase'],
  ['Keep nothing on this device', 'Erase'],
] as const)
  test(`given a draft that was set aside, when "${action}" is confirmed, then it is gone and not offered any more`, async ({
    page,
  }) => {
    await page.addInitScript((text) => {
      if (sessionStorage.getItem('once')) return;
      sessionStorage.setItem('once', 'yes');
      localStorage.setItem('relumen.draft', text);
    }, UNREADABLE);
    await page.goto('/');
    const offered = page.getByRole('button', { name: 'Save the draft as a file' });
    await expect(offered).toBeVisible();
    await openCases(page);
    await page.getByRole('button', { name: action }).click();
    await page.getByRole('button', { name: confirm, exact: true }).click();
    await expect(offered).toBeHidden();
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('SECRET');
    await page.reload();
    await expect(answer(page).first()).toBeVisible();
    await expect(offered).toBeHidden();
  });

test('given a case of which the record is damaged, when it is asked for, then its latest version is offered, and discarding takes all', async ({
  page,
}) => {
  await givenTwoStates(page);
  await page.getByRole('button', { name: 'New case' }).click();
  await page.evaluate(damage);
  await openCases(page);
  await page.getByRole('button', { name: /^More for LAB-1/ }).click();
  await page.getByRole('button', { name: 'Save file', exact: true }).last().click();
  await expect(page.getByText('That case could not be read.')).toBeVisible();
  await expect(cases(page).getByText('never', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Bring back the version of/ }).click();
  await expect(caseRows(page)).toContainText('LAB-1');
  expect(await stored(page)).toEqual([{ label: 'LAB-1', layers: 1 }]);
  await caseRows(page).getByText('LAB-1').click();
  await expect(code(page)).toHaveValue('LAB-1');
  await page.getByRole('button', { name: 'New case' }).click();

  await page.evaluate(damage);
  await openCases(page);
  await caseRows(page).getByText('LAB-1').click();
  await openCases(page);
  for (let n = 0; n < 2; n++) {
    await cases(page).getByRole('button', { name: 'Discard', exact: true }).first().click();
    await cases(page).getByRole('button', { name: 'Discard it' }).click();
  }
  await expect(cases(page).getByText('could not be read')).toBeHidden();
  expect(await storedText(page)).toEqual([]);
  expect(await page.evaluate(versions)).toBe(0);
});

/** Runs in the page: cuts every record in the database off. */
async function damage(): Promise<void> {
  const request = indexedDB.open('relumen');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const tx = db.transaction('records', 'readwrite');
  const all = tx.objectStore('records').getAll();
  all.onsuccess = () => {
    for (const row of all.result as { body: { text: string } }[])
      tx.objectStore('records').put({ ...row, body: { text: row.body.text.slice(0, 80) } });
  };
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('abort'));
  });
  db.close();
}

/** Runs in the page: how many versions the database holds. */
async function versions(): Promise<number> {
  const request = indexedDB.open('relumen');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const count = db.transaction('versions').objectStore('versions').count();
  return new Promise((resolve, reject) => {
    count.onsuccess = () => {
      db.close();
      resolve(count.result);
    };
    count.onerror = () => reject(count.error ?? new Error('count'));
  });
}
