import { expect, type Page } from '@playwright/test';

/** The words in which the browser tests speak of updates. */

export const runs = (page: Page, knowledge: string) => page.getByText(`Knowledge ${knowledge} · review by`);
export const accept = (page: Page) => page.getByRole('button', { name: 'Update now' });
export const later = (page: Page) => page.getByRole('button', { name: 'Later' });
export const reload = (page: Page) => page.getByRole('button', { name: 'Reload' });

/** Opens the app so that it runs from its service worker, which answers whatever the server does later. */
export async function openInstalled(page: Page, url: string) {
  await page.goto(url);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** Puts a mark on the page that a reload would take away. */
export async function mark(page: Page) {
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

export const isMarked = (page: Page) => page.evaluate(() => (window as { marked?: boolean }).marked === true);
