// `npm run mutation`: changes the engine and the case file in thousands of small ways and counts how many of them the
// tests notice. Takes about an hour the first time, and afterwards only what has changed; names of groups run those
// alone. Its report is summarised by `npm run verification`.
import './setup.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { GROUPS } from './mutation/groups.mjs';
import { filesBelow, merged, percentNoticed, within } from './mutation/merge.mjs';

/** Below these shares of noticed mutants the command fails: of all files, of the engine, of the limb’s facts, and of each engine file. */
const LEAST_PERCENT = 90;
const LEAST_PERCENT_OF_ENGINE = 92;
const LEAST_PERCENT_OF_LIMB = 90;
const LEAST_PERCENT_OF_FILE = 80;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !GROUPS.some((group) => group.name === name));
if (unknown.length > 0) {
  console.error(`No such group: ${unknown.join(', ')}. There are ${GROUPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

mkdirSync('reports/mutation', { recursive: true });
for (const { name } of GROUPS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
    stdio: 'inherit',
    // Properties are tried on few cases: mutants are many, and what a property finds it finds soon.
    env: { ...process.env, RELUMEN_FEWER_RUNS: '50', RELUMEN_MUTATION_GROUP: name },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const reports = GROUPS.map(({ name }) => `reports/mutation/${name}.json`);
const absent = reports.filter((file) => !existsSync(file));
if (absent.length > 0) {
  console.log(`\nNot run yet: ${absent.join(', ')}.`);
} else {
  const report = merged(reports.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
  writeFileSync('reports/mutation.json', JSON.stringify(report));
  const engine = within(report, 'src/engine');
  const all = percentNoticed(report) ?? 0;
  const ofEngine = percentNoticed(engine) ?? 0;
  const ofLimb = percentNoticed(within(report, 'src/territories/limb/facts')) ?? 0;
  const below = filesBelow(engine, LEAST_PERCENT_OF_FILE);
  console.log(`\n${all.toFixed(1)} % of all mutants noticed; at least ${LEAST_PERCENT} % have to be.`);
  console.log(`${ofEngine.toFixed(1)} % of those in the engine; at least ${LEAST_PERCENT_OF_ENGINE} % have to be.`);
  console.log(
    `${ofLimb.toFixed(1)} % of those in the facts of the limb; at least ${LEAST_PERCENT_OF_LIMB} % have to be.`,
  );
  for (const { file, percent } of below)
    console.log(`${percent.toFixed(1)} % of those in ${file}; at least ${LEAST_PERCENT_OF_FILE} % have to be.`);
  const isShort = all < LEAST_PERCENT || ofEngine < LEAST_PERCENT_OF_ENGINE || ofLimb < LEAST_PERCENT_OF_LIMB;
  process.exitCode = isShort || below.length > 0 ? 1 : 0;
}
