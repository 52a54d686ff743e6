import { writeFileSync } from 'node:fs';
import { linters } from './linters.ts';
import { withNewIds } from './register.ts';
import { findingsOf, LINTED, type Linted } from './territories.ts';

/** `npm run lint:knowledge`: every linter over the knowledge of every territory. Returns the number of errors. */
export function run(args: readonly string[], now: Date): number {
  return LINTED.map((linted) => (args.includes('--register') ? enter(linted, now) : look(linted, now))).reduce(
    (sum, errors) => sum + errors,
  );
}

function enter(linted: Linted, now: Date): number {
  writeFileSync(linted.registerFile, `${JSON.stringify(withNewIds(linted.subject(now)), null, 2)}\n`);
  console.log(`New ids are in ${linted.registerFile}.`);
  return 0;
}

function look(linted: Linted, now: Date): number {
  const subject = linted.subject(now);
  console.log(`Knowledge of the territory: ${linted.name}`);
  let errors = 0;
  for (const name of Object.keys(linters)) {
    const reason = linted.notYet[name];
    if (reason !== undefined) {
      console.log(`- ${name}: not yet, ${reason}`);
      continue;
    }
    const findings = findingsOf(linted, subject, name);
    const failed = findings.filter(({ level }) => level !== 'warning').length;
    errors += failed;
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}`);
    for (const { record, message, level } of findings) console.log(`    ${level ?? 'error'}: ${record}: ${message}`);
  }
  console.log(`${Object.keys(linters).length} linters, ${errors} findings`);
  return errors;
}
