import { mkdirSync, writeFileSync } from 'node:fs';
import { decisionLine } from '../src/cli/decision-line.ts';
import { decideAll } from '../src/engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../src/territories/coronary/default-settings.ts';
import { preparedKnowledge as knowledge } from '../src/territories/coronary/prepared-knowledge.ts';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { disagreementsOf, disagreementText, neverFiring } from './agreement.ts';
import { aimsOf } from './aims.ts';
import { benchCases, hashOf, MIX, SEED } from './cases.ts';
import { allEngines } from './engines/all-engines.ts';
import type { EvaluatedCase } from './engines/relumen.ts';
import { evaluatedCases } from './engines/relumen.ts';
import { thisMachine } from './machine.ts';
import {
  aimRows,
  type BenchReport,
  columns,
  commandLineText,
  evaluationLines,
  FIRING_HEAD,
  firingRows,
} from './report.ts';
import { timeCommandLine } from './timing/command-line.ts';
import { evaluateWith, timeCold, timeWarm } from './timing/evaluation.ts';
import { timeFiring } from './timing/firing.ts';
import { againstFloor, coresAtWork } from './timing/lines-against-floor.ts';
import { whereTheTimeGoes } from './where-the-time-goes.ts';

const CASES = 10_000;
const REPORT = 'reports/bench.json';

/** `--quick` is for a look: fewer and shorter rounds, fewer comparisons with the slow engines, a tenth of the lines. */
const EXTENT = {
  full: {
    rounds: 21,
    warmUpMilliseconds: 2000,
    sliceMilliseconds: 350,
    passes: 5,
    slowChecked: CASES,
    lines: [100_000, 1_000_000],
    againstFloor: { rounds: 5, lines: 50_000 },
  },
  quick: {
    rounds: 5,
    warmUpMilliseconds: 1000,
    sliceMilliseconds: 150,
    passes: 2,
    slowChecked: 1000,
    lines: [10_000, 100_000],
    againstFloor: { rounds: 1, lines: 10_000 },
  },
} as const;

async function bench(quick: boolean): Promise<number> {
  const extent = EXTENT[quick ? 'quick' : 'full'];
  const machine = thisMachine();
  const cases = benchCases(CASES, SEED);
  const hash = hashOf(cases);
  console.log(
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}`,
  );
  if (machine.loadBefore > 0.5)
    console.log(`The machine is busy (load ${machine.loadBefore}): figures will be wide, and those by the clock low.`);
  console.log(`${CASES} cases, seed ${SEED}, hash ${hash}: ${MIX}`);

  const run = evaluateWith(knowledge, DEFAULT_SETTINGS);
  const cold = timeCold(cases, run);
  const evaluated = evaluatedCases(cases, knowledge, DEFAULT_SETTINGS);
  const silent = neverFiring(
    knowledge.rules.map(({ id }) => id),
    evaluated,
  );
  if (silent.length > 0) console.error(`In none of the cases fires: ${silent.join(' ')}`);
  const agreement = await checked(evaluated, extent.slowChecked);
  if (!agreement || silent.length > 0) return 1;

  const firing = await timeFiring(
    allEngines(knowledge),
    evaluated.map(({ record }) => record),
    extent,
  );
  console.log(
    `\nFiring of the ${knowledge.rules.length} rules, a second of processor time, median of ${extent.rounds} rounds`,
  );
  console.log(columns([[...FIRING_HEAD], ...firingRows(firing)]));

  const warm = timeWarm(extent.passes, (round) => benchCases(CASES, SEED + 1 + round), run);
  const evaluation = { ...cold, ...warm };
  console.log(`\n${evaluationLines(evaluation).join('\n')}`);
  await timeCommandLine(cases, 1); // bundles the command where that has not been done
  const commandLine: BenchReport['commandLine'][number][] = [];
  for (const lines of extent.lines) {
    const figure = await timeCommandLine(cases, lines);
    console.log(commandLineText(figure));
    commandLine.push(figure);
  }

  const aims = aimsOf({
    firing,
    evaluationMicroseconds: 1e6 / warm.unseen.median,
    evaluationAgainstFloor: warm.floor.median / warm.unseen.median,
    lines: {
      againstFloor: await againstFloor(cases, cases.map(run), [], extent.againstFloor),
      decisionAgainstFloor: await againstFloor(cases, decisions(cases), ['--only', 'decision'], extent.againstFloor),
      ...(await coresAtWork(cases, extent.againstFloor)),
      memoryOfLongRun: (commandLine.at(-1)?.peakMiB ?? 0) / (commandLine[0]?.peakMiB ?? 0),
    },
  });
  console.log(`\n${columns(aimRows(aims))}`);
  const profiles = await whereTheTimeGoes(cases, evaluated);

  const report: BenchReport = {
    date: new Date().toISOString().slice(0, 10),
    quick,
    machine,
    knowledge: knowledge.version,
    rules: knowledge.rules.length,
    cases: {
      count: CASES,
      seed: SEED,
      hash,
      mix: MIX,
      firedPerCase: evaluated.reduce((sum, { fired }) => sum + fired.length, 0) / CASES,
      neverFiring: silent,
    },
    agreement,
    firing,
    evaluation,
    commandLine,
    aims,
    profiles,
  };
  mkdirSync('reports', { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`written to ${REPORT}`);
  return 0;
}

/** What `--only decision` writes of each case. */
const decisions = (cases: readonly CaseData[]) =>
  decideAll(cases, knowledge, DEFAULT_SETTINGS).map((decided, i) => decisionLine(cases[i], decided));

/** Holds every engine against the evaluation; null when one of them fires other rules. */
async function checked(cases: readonly EvaluatedCase[], slowChecked: number): Promise<BenchReport['agreement'] | null> {
  const agreement: BenchReport['agreement'][number][] = [];
  let agreed = true;
  for (const engine of allEngines(knowledge)) {
    const looked = engine.kind === 'async' ? cases.slice(0, slowChecked) : cases;
    const found = await disagreementsOf(engine, looked);
    for (const disagreement of found) {
      console.error(disagreementText(disagreement));
      console.error(JSON.stringify(looked[disagreement.index]?.caseData));
    }
    agreed &&= found.length === 0;
    agreement.push({ engine: engine.name, cases: looked.length });
  }
  if (agreed) {
    const counts = agreement.map(({ engine, cases: count }) => `${engine} (${count})`).join(', ');
    console.log(`The same rules fire in every engine: ${counts}`);
  }
  return agreed ? agreement : null;
}

process.exitCode = await bench(process.argv.includes('--quick'));
