// `npm run bench:ui`, after a build: from an input to the painted answer, with the processor slowed four times and as it
// is. A benchmark: it fails only when it cannot measure. Writes reports/bench-ui.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { kindOf, prepared } from './bench/changes.mjs';
import { machine, repeatable, summary } from './bench/figures.mjs';
import { installProbe } from './bench/painted-answer.mjs';
import { chromiumLaunch } from './browsers.mjs';

/** @import { Measured } from './bench/painted-answer.mjs' */
/** @typedef {Window & { measureNext: () => void, whenIdle: () => Promise<Measured | undefined> }} Probed */

const CHANGES = 200;
const SLOWED = [4, 1];
const AIM_MS = 33;
/** The worked cases the changes start from: early and late in a procedure, clear and contested, one empty. */
const CASES = ['V23', 'V01', 'V03', 'V04', 'V06', 'V07', 'V09', 'V16', 'V17', 'V29'];

/** @type {{ id: string, case: object }[]} */
const vignettes = JSON.parse(readFileSync('tests/territories/coronary/fixtures/vignettes.json', 'utf8'));
const where = machine();
const server = await preview({ preview: { port: 0, strictPort: false } });
const url = server.resolvedUrls?.local[0] ?? fail('The preview server has no address.');
const browser = await chromium.launch(chromiumLaunch());
const runs = [];
for (const rate of SLOWED) runs.push(await run(rate));
const report = {
  at: new Date().toISOString(),
  machine: { ...where, browser: `Chromium ${browser.version()}` },
  viewport: '1920 × 1080',
  aimMs: AIM_MS,
  runs,
};
await browser.close();
await server.close();
mkdirSync('reports', { recursive: true });
writeFileSync('reports/bench-ui.json', `${JSON.stringify(report, null, 2)}\n`);
console.log(`${report.machine.processor}, ${report.machine.browser}, load ${where.loadAtStart} at the start`);
console.table(
  Object.fromEntries(
    runs.flatMap(({ slowed, painted, mouse, keyboard, number, eventTiming, idle }) =>
      Object.entries({ painted, mouse, keyboard, number, eventTiming, idle }).map(([name, figures]) => [
        `${slowed}× ${name}`,
        figures,
      ]),
    ),
  ),
);
for (const { slowed, painted, changedAnswer } of runs)
  console.log(
    `slowed ${slowed}×: median ${painted.median} ms, p95 ${painted.p95} ms, max ${painted.max} ms; ${changedAnswer} of ${painted.n} changed the answer`,
  );

/** @param {number} slowed how many times slower than the machine */
async function run(slowed) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
  await context.addInitScript(installProbe);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('region', { name: 'Answer' }).first().waitFor();
  const devtools = await context.newCDPSession(page);
  const random = repeatable(20261123);
  /** @type {(Measured & { kind: string })[]} */
  const all = [];
  let missed = 0; // a mouse that was released beside its button, since the layout had moved
  for (const id of CASES) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const caseData = vignettes.find((vignette) => vignette.id === id)?.case ?? fail(`There is no worked case ${id}.`);
    const buffer = Buffer.from(JSON.stringify(caseData));
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: `${id}.json`, mimeType: 'application/json', buffer });
    await page.waitForTimeout(500);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const until = all.length + CHANGES / CASES.length;
    while (all.length < until) {
      if (missed > CHANGES) fail(`${id}: ${missed} inputs changed nothing on the screen.`);
      const kind = kindOf(all.length + missed);
      const input = await prepared(page, kind, random);
      await page.waitForTimeout(50);
      await page.evaluate(() => /** @type {Probed} */ (/** @type {unknown} */ (window)).measureNext());
      await input();
      const measured = await page.evaluate(() => /** @type {Probed} */ (/** @type {unknown} */ (window)).whenIdle());
      if (measured) all.push({ ...measured, kind });
      else missed++;
    }
  }
  await context.close();
  const painted = (/** @type {string} */ kind) =>
    summary(all.filter((each) => each.kind === kind).map((each) => each.painted));
  return {
    slowed,
    painted: summary(all.map((each) => each.painted)),
    mouse: painted('mouse'),
    keyboard: painted('keyboard'),
    number: painted('number'),
    eventTiming: summary(all.map((each) => each.eventTiming)),
    idle: summary(all.map((each) => each.idle)),
    missed,
    changedAnswer: all.filter((each) => each.changed).length,
  };
}

/** @param {string} why @returns {never} */
function fail(why) {
  throw new Error(why);
}
