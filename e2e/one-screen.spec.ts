import { expect, type Page, test } from '@playwright/test';
import type { LanguageCode } from '../src/i18n/languages.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { vignettes } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { answerWords, type Names } from './answer-words.ts';
import { expectDrawn, expectLeaving } from './steps.ts';
import { settingsIn, TONGUES } from './tongues.ts';
import { onFarView, onPlan, outOfSight, smallestType } from './whole-answer.ts';

/** `npm run test:screens` looks at all of them in each language; otherwise each language takes a share, another one. */
const SHARES = 10;
const ofShare = (share: number) =>
  process.env.SCREENS === 'all' ? vignettes : vignettes.filter((_, at) => at % SHARES === share);

const SIZES = [
  { width: 1280, height: 800, devices: false },
  { width: 1920, height: 1080, devices: true },
] as const;

/** From two metres. */
const READABLE = 56;

/** The words in which the case is awaited, and the names of what is looked for. */
interface Awaited {
  readonly code: LanguageCode;
  readonly names: Names;
  readonly headline: string;
}

/** What the next page finds kept on the device: its language, and the case where there is one. */
async function givenLanguage(page: Page, code: LanguageCode) {
  await page.addInitScript((settings) => {
    const next = sessionStorage.getItem('next');
    // What was kept of the case before would come back instead.
    localStorage.clear();
    // Asked once on a device, and answered.
    localStorage.setItem('relumen.page', 'heart');
    localStorage.setItem('relumen.settings', settings);
    sessionStorage.clear();
    indexedDB.deleteDatabase('relumen');
    if (next !== null) localStorage.setItem('relumen.draft', next);
  }, settingsIn(code));
  await page.goto('/');
}

async function openCase(page: Page, caseData: CaseData, { code, names, headline }: Awaited) {
  await page.setViewportSize(SIZES[0]);
  await page.evaluate((text) => sessionStorage.setItem('next', text), JSON.stringify(caseData));
  await page.reload();
  await expect(page.locator('.served')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', code);
  await expect(page.getByRole('region', { name: names.answer })).toContainText(headline);
  // The head of the page has its height once all of it has come.
  await expect(page.locator('header select')).toBeVisible();
  await expectLeaving(page, names.report);
  await expectDrawn(page);
}

/** Drawn anew in this size, as often as something is left out for what matters more. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });

async function lookAtPlan(page: Page, caseData: CaseData, names: Names, devices: boolean) {
  const wanted = onPlan(caseData, names, devices);
  if (wanted.some(({ name }) => name === 'drawing')) await expect(page.locator('#plan figure')).toBeVisible();
  await settled(page);
  return outOfSight(page, '.pane-plan', wanted);
}

async function lookAtFarView(page: Page, caseData: CaseData, names: Names) {
  await page.keyboard.press('f');
  await expect(page.locator('dialog[open] p').first()).toBeVisible();
  await settled(page);
  const lacking = await outOfSight(page, 'dialog[open]', onFarView(caseData, names));
  const smallest = await smallestType(page, names);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  return smallest < READABLE ? [...lacking, `${smallest} px`] : lacking;
}

for (const [share, { code, name }] of TONGUES.entries())
  test(`given worked cases in ${name} at 1280 by 800 and at 1920 by 1080, then the whole answer of each is in sight without scrolling, and all of its far view in letters of at least 56 px`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    const cases = ofShare(share);
    const { names, headlines } = await answerWords(
      code,
      cases.map((each) => each.case),
    );
    await givenLanguage(page, code);
    const found: string[] = [];
    for (const [at, { id, case: caseData }] of cases.entries()) {
      await openCase(page, caseData, { code, names, headline: headlines[at] ?? '' });
      for (const { width, height, devices } of SIZES) {
        await page.setViewportSize({ width, height });
        const tell = (view: string, lacking: readonly string[]) =>
          found.push(...lacking.map((what) => `${id}, ${view} at ${width} × ${height}: ${what}`));
        tell('plan', await lookAtPlan(page, caseData, names, devices));
        tell('far view', await lookAtFarView(page, caseData, names));
      }
    }
    console.log(`${name}: ${cases.length} cases in ${SIZES.length} sizes, ${found.length} out of sight`);
    expect(found).toEqual([]);
  });
