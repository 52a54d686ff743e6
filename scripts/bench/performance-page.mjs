/** @typedef {{ n: number, median: number, p95: number, max: number }} Summary */
/** @typedef {{ processor: string, memoryGb: number, system: string, node: string, loadAtStart: number, browser?: string }} Machine */
/** @typedef {{ at: string, machine: Machine, viewport: string, aimMs: number, runs: { slowed: number, painted: Summary, mouse: Summary, keyboard: Summary, number: Summary, eventTiming: Summary, idle: Summary, changedAnswer: number }[] }} UiReport */
/** @typedef {{ at: string, machine: Machine, lighthouse: string, median: Record<string, number>, runs: Record<string, unknown>[] }} PageReport */

/** @typedef {{ cpu: string, cores: number, memoryGiB: number, system: string, node: string, loadBefore: number }} BenchMachine */
/** @typedef {{ date: string, machine: BenchMachine, aims: { what: string, aim: string, found: string, isMet: boolean | null }[], profiles: Record<string, { where: string, share: number }[]> }} BenchReport */

/**
 * docs/performance.md. What was not measured this time stays as it stands on the page.
 * @param {{ ui?: UiReport, page?: PageReport, bench?: BenchReport }} reports @param {string} before the page as it is
 */
export const performancePage = ({ ui, page, bench }, before) => {
  const sections = [
    ui ? uiSection(ui) : sectionOf(before, 'From an input to the painted answer'),
    page ? pageSection(page) : sectionOf(before, 'The first load'),
    bench ? benchSection(bench) : sectionOf(before, 'The engine and the command line'),
  ];
  return `# Performance

Written by \`npm run performance\` from what \`npm run bench:ui\`, \`npm run bench:page\` and \`npm run bench\` measured. Do not edit.
Figures of one machine, and of what else ran on it: they are compared with others of the same machine, and are no test.

${sections.filter(Boolean).join('\n\n')}
`;
};

/** A section as it stands on a page; empty where there is none. @param {string} page @param {string} heading */
function sectionOf(page, heading) {
  const [, ...sections] = page.split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${heading}\n`));
  return found ? `## ${found.trimEnd()}` : '';
}

/** @param {UiReport} ui */
const uiSection = (ui) => `## From an input to the painted answer

${onMachine(ui.at, ui.machine)} Window ${ui.viewport}.

${ui.runs[0]?.painted.n ?? 0} changes on worked cases, by mouse, by Enter on a button and by a typed number, the same ones in each run. The clock starts with the
input event and stops after the frame that shows the answer; a deferred change of the answer would count. Milliseconds.

| processor | input | n | median | p95 | max |
|---|---|---|---|---|---|
${ui.runs.flatMap((run) => rowsOf(run)).join('\n')}

The aim is a p95 under ${ui.aimMs} ms with the processor slowed four times: ${verdict(ui)}. "Browser’s own" is Event Timing, in steps of 8 ms, 0 standing for less
than 16. "Until idle" includes what is worked out after the answer.`;

/** @param {PageReport} page */
const pageSection = (page) => `## The first load

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
| Transferred | ${page.median.transferredKb} kB |`;

/** @param {BenchReport} bench */
const benchSection = ({ date, machine, aims, profiles }) => `## The engine and the command line

${date}, ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}; load ${machine.loadBefore} when it started. By processor time, each ratio in one run.

| | aim | found | |
|---|---|---|---|
${aims.map(aimRow).join('\n')}

Where the time goes, by source file, what it calls elsewhere counted there. "Clearing memory" is the collector of what was made and is no longer needed.

${Object.entries(profiles)
  .map(([run, shares]) => `| ${run} | |\n|---|---|\n${shares.map(share).join('\n')}`)
  .join('\n\n')}`;

/** @param {BenchReport['aims'][number]} of */
const aimRow = ({ what, aim, found, isMet }) =>
  `| ${what} | ${aim} | ${found} | ${isMet === null ? '' : isMet ? 'met' : 'missed'} |`;

/** @param {BenchReport['profiles'][string][number]} of */
const share = ({ where, share: part }) => `| ${where} | ${(100 * part).toFixed(1)} % |`;

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
