import { expect, type Page } from '@playwright/test';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { axeColourFindings, axeFindings } from './axe-findings.ts';

/** The words in which the browser tests speak of the screen. */

export const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });

export const option = (page: Page, group: string | RegExp, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });

/** Opens the app with this case already entered, as it would be after a reload. */
export async function givenCase(page: Page, caseData: CaseData, theme: 'dark' | 'light' = 'dark') {
  await page.addInitScript(
    ([draft, settings]) => {
      // Only at the first load: what the test enters later must survive a reload.
      if (localStorage.getItem('relumen.draft') === null) localStorage.setItem('relumen.draft', draft);
      if (localStorage.getItem('relumen.settings') === null) localStorage.setItem('relumen.settings', settings);
    },
    [JSON.stringify(caseData), JSON.stringify({ state: { theme }, version: 0 })] as const,
  );
  await page.goto('/');
  await expectStarted(page);
  await unfoldCase(page);
}

/** The program has drawn its screen in the place of the one that was served. */
export async function expectStarted(page: Page) {
  await expect(page.locator('.served')).toHaveCount(0);
  await expect(answer(page)).toBeVisible();
}

/** Sections whose questions have all been answered stand as a line of text: opens them, as a tap on the line would. */
export const unfoldCase = (page: Page) =>
  page.locator('section[id^="section-"] > details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

/** What stands folded in the plan: the whole of a stage. */
export const unfoldStage = (page: Page, name: RegExp) =>
  page.getByRole('region', { name }).locator('summary').first().click();

/** A second tap within half a second is a bounce of a glove. */
export const afterBounce = (page: Page) => page.waitForTimeout(600);

/** Everything that is drawn after the answer is of the answer that stands there. */
export const expectDrawn = (page: Page) => expect(page.locator('[aria-busy=true]')).toHaveCount(0);

/** What leaves the program comes a moment after the first screen, and listens for its keys then. */
export async function expectLeaving(page: Page, report = 'Report') {
  await expect(page.getByTitle(report, { exact: true })).toBeAttached();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Waits for the cache to be filled, and not for any message of the app: an active worker may hold nothing at all. */
export async function expectPrecached(page: Page, paths: readonly RegExp[]) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map((request) => new URL(request.url).pathname);
    });
  for (const path of paths) await expect.poll(kept).toContainEqual(expect.stringMatching(path));
}

/** Nothing for the accessibility checker to complain of in either theme, whatever is on the screen now. */
export async function expectAccessible(page: Page) {
  await expectDrawn(page);
  // What the program does when another theme is chosen (src/app/theme.ts), and what a press could not do under a window.
  const put = (theme: string) =>
    page.evaluate((to) => {
      const before = document.documentElement.dataset['theme'];
      document.documentElement.dataset['theme'] = to;
      return before ?? '';
    }, theme);
  const before = await put('dark');
  expect(await axeFindings(page), 'dark').toEqual([]);
  // Nothing but colours depends on it, and forced ones are the same in both.
  if (!(await page.evaluate(() => matchMedia('(forced-colors: active)').matches))) {
    await put('light');
    expect(await axeColourFindings(page), 'light').toEqual([]);
  }
  await put(before);
}

/** On every width no sideways scroll; axe at the last wide one, and in each pane of a phone. */
export async function expectAccessibleAtEachWidth(page: Page) {
  for (const width of [1920, 768, 320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const tab of ['Case', 'Plan', 'Why']) {
    await page.getByRole('navigation').getByText(tab, { exact: true }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
}

export async function expectNoSidewaysScroll(page: Page) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBe(0);
}
