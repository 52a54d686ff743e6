/** @typedef {{ n: number, median: number, p95: number, max: number }} Summary */
/** @typedef {{ processor: string, memoryGb: number, system: string, node: string, loadAtStart: number, browser?: string }} Machine */
/** @typedef {{ at: string, machine: Machine, viewport: string, aimMs: number, runs: { slowed: number, painted: Summary, mouse: Summary, keyboard: Summary, number: Summary, eventTiming: Summary, idle: Summary, changedAnswer: number }[] }} UiReport */
/** @typedef {{ at: string, machine: Machine, lighthouse: string, median: Record<string, number>, runs: Record<string, unknown>[] }} PageReport */

/** docs/performance.md. @param {UiReport} ui @param {PageReport} page */
export const performancePage = (ui, page) => `# Performance

Written by \`npm run performance\` from what \`npm run bench:ui\` and \`npm run bench:page\` measured. Do not edit.
Figures of one machine, and of what else ran on it: they are compared with others of the same machine, and are no test.

## From an input to the painted answer

${onMachine(ui.at, ui.machine)} Window ${ui.viewport}.

${ui.runs[0]?.painted.n ?? 0} changes on worked cases, by mouse, by Enter on a button and by a typed number, the same ones in each run. The clock starts with the
input event and stops after the frame that shows the answer; a deferred change of the answer would count. Milliseconds.

| processor | input | n | median | p95 | max |
|---|---|---|---|---|---|
${ui.runs.flatMap((run) => rowsOf(run)).join('\n')}

The aim is a p95 under ${ui.aimMs} ms with the processor slowed four times: ${verdict(ui)}. "Browser’s own" is Event Timing, in steps of 8 ms, 0 standing for less
than 16. "Until idle" includes what is worked out after the answer.

## The first load

${onMachine(page.at, page.machine)} Lighthouse ${page.lighthouse}, mobile, simulated slow 4G, median of ${page.runs.length} runs, served by \`vite preview\` with the app’s headers, compressed.

| | |
|---|---|
| Performance | ${page.median.performance} |
| Accessibility | ${page.median.accessibility} |
| Best practices | ${page.median.bestPractices} |
| First contentful paint | ${page.median.firstContentfulPaintMs} ms |
| Largest contentful paint | ${page.median.largestContentfulPaintMs} ms |
| Total blocking time | ${page.median.totalBlockingTimeMs} ms |
| Layout shift | ${page.median.layoutShift} |
| Transferred | ${page.median.transferredKb} kB |
`;

/** @param {string} at @param {Machine} machine */
const onMachine = (at, { processor, memoryGb, system, node, browser, loadAtStart }) =>
  `${at.slice(0, 10)}, ${[processor, `${memoryGb} GB`, system, `Node ${node}`, browser].filter(Boolean).join(', ')}; load ${loadAtStart} when it started.`;

/** @param {UiReport['runs'][number]} run */
const rowsOf = ({ slowed, painted, mouse, keyboard, number, eventTiming, idle }) =>
  Object.entries({
    all: painted,
    mouse,
    'Enter on a button': keyboard,
    'typed number': number,
    'browser’s own': eventTiming,
    'until idle': idle,
  }).map(
    ([name, { n, median, p95, max }]) =>
      `| ${slowed === 1 ? 'as it is' : `slowed ${slowed}×`} | ${name} | ${n} | ${median} | ${p95} | ${max} |`,
  );

/** @param {UiReport} ui */
function verdict({ aimMs, runs }) {
  const slowest = runs.find(({ slowed }) => slowed === 4);
  if (!slowest) return 'not measured';
  return slowest.painted.p95 < aimMs ? 'met here' : `not met here (${slowest.painted.p95} ms)`;
}
