import { execFileSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

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

/** Ends the browser that uses this profile as a crash or a power switch would. */
export function kill(profile: string) {
  const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
  execFileSync('kill', ['-9', String(pid)]);
}
