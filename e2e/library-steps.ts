import { execFileSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { CaseRecord } from '../src/case-library/record.ts';
import { recordToText } from '../src/case-library/record-text.ts';
import { option } from './steps.ts';

/** The words in which the browser tests speak of the case library. */

export const cases = (page: Page) => page.getByRole('dialog', { name: 'Cases' });
export const caseRows = (page: Page) => cases(page).getByRole('list', { name: 'Cases' }).getByRole('listitem');
export const code = (page: Page) => page.getByRole('textbox', { name: 'Case label' });

export async function openCases(page: Page) {
  await page.getByRole('button', { name: 'Cases', exact: true }).click();
  await expect(cases(page)).toBeVisible();
}

export async function enterCode(page: Page, text: string) {
  await code(page).fill(text);
  await code(page).blur();
}

/** What the database itself holds of every case, newest first: the code and the stent layers. */
export function stored(page: Page): Promise<{ label: string; layers: number | undefined }[]> {
  return page.evaluate(async () => {
    // To open a database that is not there would make an empty one.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'relumen')) return [];
    const request = indexedDB.open('relumen');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('open'));
    });
    const names = [...db.objectStoreNames];
    if (!names.includes('records')) return [];
    const all = db.transaction('records').objectStore('records').getAll();
    const rows = await new Promise<{ updatedAt: string; body: { text: string } }[]>((resolve, reject) => {
      all.onsuccess = () => resolve(all.result as { updatedAt: string; body: { text: string } }[]);
      all.onerror = () => reject(all.error ?? new Error('getAll'));
    });
    db.close();
    return rows
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
      .map(({ body }) => {
        const record = JSON.parse(body.text) as { case: { label?: string; stent?: { layers?: number } } };
        return { label: record.case.label ?? '', layers: record.case.stent?.layers };
      });
  });
}

/** A case of which the library holds a state of before, with one layer, and the present one, with two. */
export async function givenTwoStates(page: Page) {
  await page.goto('/');
  await enterCode(page, 'LAB-1');
  await option(page, /^Stent layers/, '1').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 1 }]);
  await page.reload();
  await option(page, /^Stent layers/, '2').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 2 }]);
}

/** A record as it lies in the database, whoever wrote it. */
export interface Row {
  readonly id: string;
  readonly updatedAt: string;
  /** Since when it lies as it does; its last change unless it is said. */
  readonly since?: string;
  readonly text: string;
}

export const rowOf = (record: CaseRecord): Row => ({
  id: record.id,
  updatedAt: record.updatedAt,
  text: recordToText(record),
});

/** Opens the app over a library in which these records lie already. */
export async function givenRecords(page: Page, rows: readonly Row[]) {
  await page.goto('/');
  const there = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(there).toContain('relumen');
  await page.evaluate(async (records) => {
    const request = indexedDB.open('relumen');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('open'));
    });
    const tx = db.transaction('records', 'readwrite');
    for (const { id, updatedAt, since = updatedAt, text } of records)
      tx.objectStore('records').put({ id, revision: 1, updatedAt, deletedAt: null, since, body: { text } });
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new Error('abort'));
    });
    db.close();
  }, rows);
  await page.reload();
}

/** Everything that lies in the records, as text: plain or sealed. */
export function storedText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('relumen');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('open'));
    });
    const all = db.transaction('records').objectStore('records').getAll();
    const rows = await new Promise<{ body: { text?: string } }[]>((resolve, reject) => {
      all.onsuccess = () => resolve(all.result as { body: { text?: string } }[]);
      all.onerror = () => reject(all.error ?? new Error('getAll'));
    });
    db.close();
    return rows.map(({ body }) => body.text ?? `sealed ${JSON.stringify(body)}`);
  });
}

/** Lets a file fall on the page, as a hand with a mouse would. @returns whether the page would take it */
export function dropFile(page: Page, name: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: 'application/json' }));
      const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      const taken = !document.body.dispatchEvent(event('dragover'));
      document.body.dispatchEvent(event('drop'));
      return taken;
    },
    [name, text] as const,
  );
}

/** Pastes a text where the keyboard is. @returns whether the page took it for itself */
export function paste(page: Page, text: string): Promise<boolean> {
  return page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return !(document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

/** Presses something that saves a file. @returns what is in it */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  return readFile(await (await download).path(), 'utf8');
}

/** Ends the browser that uses this profile as a crash or a power switch would: a whole one, the one without windows keeps no lock. */
export function kill(profile: string, browser: 'chromium' | 'firefox' = 'chromium') {
  const lock = readlinkSync(join(profile, browser === 'chromium' ? 'SingletonLock' : 'lock'));
  const pid = Number(/[-+](\d+)$/.exec(lock)?.[1]);
  execFileSync('kill', ['-9', String(pid)]);
}
