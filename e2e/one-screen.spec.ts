import { expect, type Page, test } from '@playwright/test';
import { crossShape } from '../src/drawing/cross-shape.ts';
import { longShape } from '../src/drawing/long-shape.ts';
import { inspect } from '../src/engine/inspect.ts';
import { DEFAULT_SETTINGS } from '../src/territories/coronary/default-settings.ts';
import { knowledge } from '../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { comesNext } from '../src/wording/comes-next.ts';
import { vignettes } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { headlines } from './answer-words.ts';
import { answer, expectDrawn, expectStarted } from './steps.ts';

interface Wanted {
  readonly name: string;
  readonly selector: string;
}

/** What is not wholly in sight of what has to be, by name: what is absent is out of sight as well. */
const outOfSight = (page: Page, within: string, wanted: readonly Wanted[]) =>
  page.evaluate(
    ({ holder, all }) => {
      const pane = document.querySelector(holder)?.getBoundingClientRect();
      const isInSight = (element: Element) => {
        // Said and not shown: the plan shows it. The first reason is shown on every screen.
        if (getComputedStyle(element).clipPath !== 'none' && element !== element.parentElement?.firstElementChild)
          return true;
        const { top, bottom, left, right, height } = element.getBoundingClientRect();
        const isDrawn = height > 0 && right <= window.innerWidth + 1 && left >= -1;
        return isDrawn && top >= (pane?.top ?? 0) - 1 && bottom <= window.innerHeight + 1;
      };
      return all.flatMap(({ name, selector }) => {
        const found = [...document.querySelectorAll(selector)];
        if (found.length === 0) return `${name} is absent`;
        return found.every(isInSight) ? [] : name;
      });
    },
    { holder: within, all: wanted },
  );

/** What the engine has for this case, and so has to be on its screen. */
function needed(caseData: CaseData, devices: boolean) {
  const inspection = inspect(caseData, knowledge, DEFAULT_SETTINGS);
  const { scope, device } = inspection.result;
  const { now, ask } = comesNext(inspection, caseData);
  const isInScope = scope.status !== 'out-of-scope';
  const isPlanned = isInScope && device.status !== 'undetermined';
  // Where nothing is indicated the plan has no gate, and says so.
  const isIndicated = device.status !== 'not-indicated';
  return {
    because: device.because.some((entry) => entry.as !== 'enter'),
    drawing: longShape(caseData) !== null || crossShape(caseData) !== null,
    now: now.length > 0,
    nowOrQuestion: now.length > 0 || ask !== undefined,
    gate: isInScope && isIndicated,
    devices: devices && isPlanned && isIndicated,
    plannedGate: isPlanned && isIndicated,
  };
}

const when = (condition: boolean, name: string, selector: string): Wanted[] => (condition ? [{ name, selector }] : []);

function onPlan(caseData: CaseData, devices: boolean): Wanted[] {
  const { because, drawing, nowOrQuestion, plannedGate, devices: columns } = needed(caseData, devices);
  return [
    ...when(true, 'answer', '#plan section[aria-label="Answer"]'),
    ...when(because, 'because', '#plan section[aria-label="Because"]'),
    ...when(drawing, 'drawing', '#plan figure'),
    ...when(nowOrQuestion, 'now', 'section[aria-label="Now"]'),
    ...when(plannedGate, 'gate', '#plan ul[aria-label="What the gate asks for"]'),
    ...when(columns, 'DES', 'section[aria-label="Drug-eluting stent"]'),
    ...when(columns, 'DCB', 'section[aria-label="Drug-coated balloon"]'),
  ];
}

function onFarView(caseData: CaseData): Wanted[] {
  const { because, drawing, now, gate } = needed(caseData, false);
  return [
    ...when(true, 'answer', 'dialog[open] p:not(figure *)'),
    ...when(because, 'because', 'dialog[open] ul[aria-label="Because"] li'),
    ...when(drawing, 'drawing', 'dialog[open] figure'),
    ...when(now, 'now', 'dialog[open] ul[aria-label="Now"] li > span'),
    ...when(gate, 'gate', 'dialog[open] ul[aria-label="What the gate asks for"] > li'),
    ...when(true, 'buttons', 'dialog[open] button'),
  ];
}

/** From the table: the smallest type among the answer, the reasons, what is done now and the gate's values. */
const smallestType = (page: Page) =>
  page.evaluate(() => {
    const read =
      'dialog[open] p > span, dialog[open] [aria-label="Because"] li, dialog[open] [aria-label="Now"] li > span, dialog[open] li > [aria-hidden]';
    return Math.min(
      ...[...document.querySelectorAll(read)]
        .filter((each) => each.closest('figure') === null)
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    );
  });

/** `npm run test:screens` looks at all of them; otherwise each size and view takes a quarter, each another one. */
const SHARES = 4;
const ofShare = (share: number) =>
  process.env.SCREENS === 'all' ? vignettes : vignettes.filter((_, at) => at % SHARES === share);

async function eachWorkedCase(
  page: Page,
  cases: typeof vignettes,
  look: (caseData: CaseData) => Promise<readonly string[]>,
) {
  await page.addInitScript(() => {
    const next = sessionStorage.getItem('next');
    // What was kept of the case before would come back instead.
    localStorage.clear();
    // Asked once on a device, and answered.
    localStorage.setItem('relumen.page', 'heart');
    sessionStorage.clear();
    indexedDB.deleteDatabase('relumen');
    if (next !== null) localStorage.setItem('relumen.draft', next);
  });
  await page.goto('/');
  const found: string[] = [];
  const said = await headlines(cases.map((each) => each.case));
  for (const [at, { id, case: caseData }] of cases.entries()) {
    await page.evaluate((text) => sessionStorage.setItem('next', text), JSON.stringify(caseData));
    await page.reload();
    await expectStarted(page);
    await expect(answer(page)).toContainText(said[at] ?? '');
    await expectDrawn(page);
    for (const lacking of await look(caseData)) found.push(`${id}: ${lacking}`);
  }
  return found;
}

for (const [width, height, devices, share] of [
  [1280, 800, false, 0],
  [1920, 1080, true, 2],
] as const) {
  test(`given worked cases at ${width} by ${height}, then its whole answer is in sight without scrolling`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    const cases = ofShare(share);
    const found = await eachWorkedCase(page, cases, async (caseData) => {
      const wanted = onPlan(caseData, devices);
      if (wanted.some(({ name }) => name === 'drawing')) await expect(page.locator('#plan figure')).toBeVisible();
      return outOfSight(page, '.pane-plan', wanted);
    });
    console.log(`${width} × ${height}: ${cases.length} cases, ${found.length} out of sight`);
    expect(found).toEqual([]);
  });

  test(`given worked cases at ${width} by ${height}, when the far view is opened, then all of it is in sight and at least 56 px high`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height });
    let smallest = Number.POSITIVE_INFINITY;
    const cases = ofShare(share + 1);
    const found = await eachWorkedCase(page, cases, async (caseData) => {
      await page.keyboard.press('f');
      await expect(page.locator('dialog[open] p').first()).toBeVisible();
      smallest = Math.min(smallest, await smallestType(page));
      return outOfSight(page, 'dialog[open]', onFarView(caseData));
    });
    console.log(
      `far view, ${width} × ${height}: ${cases.length} cases, ${found.length} out of sight, from ${smallest} px`,
    );
    expect(found).toEqual([]);
    expect(smallest).toBeGreaterThanOrEqual(56);
  });
}
