import { expect, type Page, test } from '@playwright/test';
import { vignettes } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { headlines } from './answer-words.ts';
import { answer, expectDrawn, expectStarted } from './steps.ts';

/** Below the fold, by name; empty where all is in sight. */
const hidden = (page: Page, wanted: readonly string[]) =>
  page.evaluate((selectors) => {
    const plan = document.querySelector('.pane-plan')?.getBoundingClientRect();
    return selectors.filter((selector) =>
      [...document.querySelectorAll(selector)].some((each) => {
        const { top, bottom, height } = each.getBoundingClientRect();
        return height > 0 && (top < (plan?.top ?? 0) - 1 || bottom > window.innerHeight + 1);
      }),
    );
  }, wanted);

const ANSWER = 'section[aria-label="Answer"]';
const ALWAYS = [ANSWER, 'section[aria-label="Because"]', '#plan figure', 'section[aria-label="Now"]'];
const GATE = 'ul[aria-label="What the gate asks for"]';
const DEVICES = ['section[aria-label="Drug-eluting stent"]', 'section[aria-label="Drug-coated balloon"]'];

for (const [width, height, wanted] of [
  [1280, 800, [...ALWAYS, GATE]],
  [1920, 1080, [...ALWAYS, GATE, ...DEVICES]],
] as const)
  test(`given every worked case at ${width} by ${height}, then its whole answer is in sight without scrolling`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const next = sessionStorage.getItem('next');
      // What was kept of the case before would come back instead.
      localStorage.clear();
      sessionStorage.clear();
      indexedDB.deleteDatabase('relumen');
      if (next !== null) localStorage.setItem('relumen.draft', next);
    });
    await page.goto('/');
    const found: string[] = [];
    const said = await headlines(vignettes.map((each) => each.case));
    for (const [at, { id, case: caseData }] of vignettes.entries()) {
      await page.evaluate((text) => sessionStorage.setItem('next', text), JSON.stringify(caseData));
      await page.reload();
      await expectStarted(page);
      await expect(answer(page)).toContainText(said[at] ?? '');
      await expectDrawn(page);
      for (const selector of await hidden(page, wanted)) found.push(`${id}: ${selector}`);
    }
    console.log(`${width} × ${height}: ${vignettes.length} cases, ${found.length} out of sight`);
    expect(found).toEqual([]);
  });
