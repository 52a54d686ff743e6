import { expect, type Locator, type Page } from '@playwright/test';
import { az } from '../src/i18n/az/catalogue.ts';
import type { en } from '../src/i18n/en/catalogue.ts';
import { ru } from '../src/i18n/ru/catalogue.ts';
import { trials as ofHeart } from '../src/territories/coronary/trials.ts';
import { trials as ofLeg } from '../src/territories/limb/trials.ts';
import { axeFindings } from './axe-findings.ts';
import { expectDrawn, expectNoSidewaysScroll } from './steps.ts';
import { settingsIn } from './tongues.ts';

export type Words = Readonly<Record<keyof typeof en, string>>;
export type Tongue = 'az' | 'ru';

/** The languages besides English, with what the screen says in them. */
export const TRANSLATED: readonly (readonly [tongue: Tongue, words: Words])[] = [
  ['az', az],
  ['ru', ru],
];

/** Either page, and where it keeps the case that is being entered. */
const DRAFTS = { '/': 'relumen.draft', '/leg.html': 'relumen.draft.leg' } as const;

export type Door = keyof typeof DRAFTS;

/** Opens a page that remembers this language, with this case entered and unfolded; again with the next case. */
export async function givenTongue(page: Page, door: Door, tongue: Tongue, caseData: object) {
  await page.addInitScript(
    ([key, draft, kept]) => {
      localStorage.setItem(key, draft);
      localStorage.setItem('relumen.settings', kept);
    },
    [DRAFTS[door], JSON.stringify(caseData), settingsIn(tongue)] as const,
  );
  await page.goto(door);
  await expect(page.locator('.served')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', tongue);
  // It comes after everything that leaves: then all of the header is there.
  await expect(page.locator('header select')).toHaveValue(tongue);
  await unfold(page.locator('#case, #plan'));
}

export const unfold = (within: Locator) =>
  within.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

/** Names that stand as they are in every language, also where a part of a text cannot say which it is in. */
const NAMES = [...ofHeart, ...ofLeg]
  .map(({ name }) => name)
  .concat('Federal Food, Drug, and Cosmetic Act')
  // The longest first: some are part of others.
  .toSorted((a, b) => b.length - a.length);
const ENGLISH = /(?<![\p{L}\p{N}])(the|and|of|with|is)(?![\p{L}\p{N}])/u;

const bare = (text: string): string => NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);

/** Texts and labels with words that English alone has, where it is not said that they are English. */
async function english(within: Locator): Promise<string[]> {
  const texts = await within.evaluate((root) => {
    const found = new Set<string>();
    const own = (element: Element | null) => element?.closest('[lang]') === document.documentElement;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (own(walker.currentNode.parentElement)) found.add(walker.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of root.querySelectorAll(`[${name}]`))
        if (own(element)) found.add(element.getAttribute(name) ?? '');
    return [...found];
  });
  return texts.filter((text) => ENGLISH.test(text) && ENGLISH.test(bare(text))).map((text) => text.slice(0, 160));
}

/** Nothing for the accessibility checker, and no English that does not say so. @param part of the page; else all of it */
export async function expectSound(page: Page, what: string, part?: string) {
  await expectDrawn(page);
  expect.soft(await axeFindings(page, part), what).toEqual([]);
  expect.soft(await english(page.locator(part ?? 'body')), what).toEqual([]);
}

/** At a width of 320 nothing of the page, or of the window that is open over it, scrolls sideways. */
export async function expectNarrow(page: Page, what: string) {
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  const window = page.locator('dialog[open]');
  if ((await window.count()) > 0) {
    const excess = await window.evaluate((dialog) =>
      Math.max(
        ...[dialog, ...dialog.children]
          .filter((part) => getComputedStyle(part).overflowX !== 'visible')
          .map((part) => part.scrollWidth - part.clientWidth),
      ),
    );
    expect.soft(excess, what).toBe(0);
  }
  await page.setViewportSize(before);
}

/** Each pane of a phone of 390, and of one of 320. */
export async function expectSoundPanes(page: Page, words: Words) {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const pane of ['case', 'plan', 'why'] as const) {
    const name = words[`app.pane.${pane}`];
    await page.getByRole('navigation', { name: words['app.panes'] }).getByRole('button', { name }).click();
    await expectSound(page, `${pane}, on a phone`);
    await expectNarrow(page, pane);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** What a window is to show before it is looked at. */
const CONTENT = 'dialog[open] :is(p, li, article, td, dd)';

/** Opens a window from the header, and looks at it. */
export async function expectSoundWindow(page: Page, name: string, inside: () => Promise<void> = async () => {}) {
  const header = page.locator('header');
  await header
    .getByTitle(name, { exact: true })
    .or(header.getByRole('button', { name, exact: true }))
    .first()
    .click();
  await expectSoundNow(page, name);
  await inside();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
}

export async function expectSoundNow(page: Page, what: string) {
  await expect(page.locator(CONTENT).first()).toBeVisible();
  await expectSound(page, what, 'dialog[open]');
  await expectNarrow(page, what);
}

/** The windows that the header opens on either page, each with what it has inside. */
export async function expectSoundWindows(page: Page, words: Words) {
  for (const id of [
    'rule-book.title',
    'lab.title',
    'about.title',
    'keys.open',
    'app.far-view',
    'library.title',
  ] as const)
    await expectSoundWindow(page, words[id]);
  await expectSoundWindow(page, words['leaving.report'], async () => {
    await page.locator('dialog[open]').getByRole('radio').nth(1).click();
    await unfold(page.locator('dialog[open]'));
    await expectSoundNow(page, 'the long report, and the sheet for a meeting');
  });
  await expectSoundWindow(page, words['leaving.opinion'], async () => {
    await page.getByRole('button', { name: words['opinion.ask'] }).click();
    await expectSoundNow(page, 'a request for a second opinion');
  });
  await expectSoundWindow(page, words['learning.open'], async () => {
    const rooms = page.getByRole('navigation', { name: words['learning.rooms'] }).getByRole('button');
    for (const room of (await rooms.all()).slice(1)) {
      await room.click();
      await expectSoundNow(page, await room.innerText());
    }
  });
}

/** Every question of the evidence beside the plan, and the first record of each, unfolded. */
export async function expectSoundEvidence(page: Page, words: Words) {
  const questions = page.getByRole('region', { name: words['evidence-question.title'] });
  for (const question of await questions.locator(':scope > details > summary').all()) {
    await question.click();
    const records = question.locator('..').locator('details > summary');
    if ((await records.count()) > 0) await records.first().click();
  }
  await expect(questions.getByRole('article').first()).toBeVisible();
  await expectSound(page, 'evidence', '#why');
}
