import { expect, type Page } from '@playwright/test';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { axeFindings } from './axe-findings.ts';
import { expectNoSidewaysScroll, givenCase } from './steps.ts';

/** The rooms to learn in. */
export const learn = (page: Page) => page.getByRole('dialog', { name: 'Learn' });

export async function openLearn(page: Page) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await expect(learn(page)).toBeVisible();
}

export async function enter(page: Page, room: string) {
  await learn(page).getByRole('navigation', { name: 'Rooms to learn in' }).getByRole('button', { name: room }).click();
}

/** Opens the app with this case on the screen, and one room. */
export async function givenRoom(page: Page, room: string, caseData: CaseData) {
  await givenCase(page, caseData);
  await openLearn(page);
  await enter(page, room);
}

/** The window alone: the workspace behind it has tests of its own, and these rooms are long. */
async function expectAccessibleRoom(page: Page) {
  expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
}

/** At the workstation and on a phone: nothing to complain of, and nothing cut off at the side. */
export async function expectReadable(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  const excess = await learn(page).evaluate((dialog) => {
    const content = dialog.querySelector(':scope > :last-child');
    return content ? content.scrollWidth - content.clientWidth : 0;
  });
  expect(excess).toBe(0);
  await expectAccessibleRoom(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectAccessibleRoom(page);
}

/** Picks an answer to each of the three questions, and commits. */
export async function commit(page: Page, mechanism: string, next: string, device: string) {
  const pick = (group: string, name: string) =>
    learn(page).getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true }).click();
  await pick('Which mechanism?', mechanism);
  await pick('What is the next step?', next);
  await pick('Which device, once the way is free?', device);
  await learn(page).getByRole('button', { name: 'Commit, and see the plan' }).click();
}
