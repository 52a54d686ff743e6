import { mkdirSync, writeFileSync } from 'node:fs';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { prove } from './prove.ts';
import { report } from './report.ts';
import { Solver } from './solver.ts';

const REPORT = 'reports/prove.json';

/** What the formulas stand for, and where they stop. */
const MODELLING = [
  'Free variables: every field of the case file, known or not, over its words and its hard range; of the lab any guideline, region and lack.',
  'Translated from the territory itself: conditions, definitions, thresholds, effects with their own conditions, options, gate, stages, and the order in which one circumstance outranks another.',
  'Written again and held against the engine by random cases: derived facts, comparison of the arguments, how vetoes and verdicts are read, how steps are merged.',
  'The same translation is proved over the leg, its fields from its own dictionary and its derived facts said again, and over a territory that is no disease, a bicycle with a flat tyre: three options, two stages, ten rules.',
  'Expansion is exact: a quotient compared with a constant is a linear inequality of the two areas, the rounding included.',
  'Of each tool all that it did, and what it did last; more of the order the engine does not read. That a case has one status rests on the order in which the model, as the engine, goes through them.',
  'Steps of imaging, preparation and aftercare are merged as the rule book says; so are the kinds of balloon.',
  'Not modelled: calcium score and Waksman types (no rule reads them), the ladder as the screen shows it, the steps beyond the device.',
];

/** `npm run prove`: prints each claim as it is settled, writes the table, and fails when one does not hold. */
export async function main(): Promise<number> {
  const started = performance.now();
  const solver = await Solver.start();
  const version = await solver.version();
  console.log(`Claims about every case file, unknowns included (Z3 ${version})`);
  const findings = await prove(knowledge, solver, (finding) => console.log(report(finding)));
  await solver.stop();
  const milliseconds = Math.round(performance.now() - started);
  const passed = findings.filter(({ holds }) => holds).length;
  const failed = findings.length - passed;
  mkdirSync('reports', { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  const head = { date, solver: `Z3 ${version}`, knowledge: knowledge.version, milliseconds, passed, failed };
  const table = { ...head, modelling: MODELLING, findings };
  writeFileSync(REPORT, `${JSON.stringify(table, null, 2)}\n`);
  for (const line of MODELLING) console.log(`- ${line}`);
  console.log(`${passed} claims hold, ${failed} do not; ${seconds(milliseconds)} in all; written to ${REPORT}`);
  return failed === 0 ? 0 : 1;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
