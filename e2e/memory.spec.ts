import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { attack } from '../tests/fixtures/runs.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expectDrawn, givenCase, unfoldCase } from './steps.ts';

const EDITS = attack(200, 2000).numRuns;
/** What a page may hold more after so many edits than before them: what the browser itself has not yet tidied. */
const ROOM = { heapMb: 1, nodes: 50, listeners: 10 };

/** What is left when everything that nobody holds was cleared away. */
async function held(session: CDPSession) {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heapMb: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** The same once nothing comes or goes any more: what an answer puts off until later is drawn, stored or let go by then. */
async function settled(session: CDPSession) {
  let last = await held(session);
  await expect
    .poll(
      async () => {
        const now = await held(session);
        const same = now.listeners === last.listeners && now.nodes === last.nodes;
        last = now;
        return same;
      },
      { intervals: [1000] },
    )
    .toBe(true);
  return last;
}

/** Answers the stent's layers over and over, one, two, one ...; each answer is painted before the next. */
const edit = async (page: Page, times: number) => {
  // With the last answer nothing is left to ask there, and the section has folded.
  await unfoldCase(page);
  await page.getByRole('radiogroup', { name: /^Stent layers/ }).evaluate(async (group, count) => {
    const [one, two] = group.querySelectorAll<HTMLElement>('[role=radio], input');
    if (!one || !two) throw new Error('no answers to give');
    for (let n = 0; n < count; n++) {
      (n % 2 ? one : two).click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }, times);
};

test(`given a long day, when ${EDITS} answers more are given, then the page holds no more than before`, async ({
  page,
}) => {
  test.setTimeout(600_000);
  await givenCase(page, vignette('V04').case);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // The 200 steps that can be taken back are full, and every room that comes later has come.
  await edit(page, Math.max(600, EDITS / 2));
  await expectDrawn(page);
  const before = await settled(session);
  await edit(page, EDITS);
  await expectDrawn(page);
  const after = await settled(session);
  console.log(`memory: ${JSON.stringify({ edits: EDITS, before, after })}`);
  expect(after.heapMb - before.heapMb).toBeLessThan(ROOM.heapMb);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(ROOM.nodes);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(ROOM.listeners);
});
