import { writeFileSync } from 'node:fs';
import { linters } from './linters.ts';
import { REGISTER_FILE, realSubject } from './real-subject.ts';
import { withNewIds } from './register.ts';

/** `npm run lint:knowledge`: every linter over the real knowledge. Returns the number of errors. */
export function run(args: readonly string[], now: Date): number {
  const subject = realSubject(now);
  if (args.includes('--register')) {
    writeFileSync(REGISTER_FILE, `${JSON.stringify(withNewIds(subject), null, 2)}\n`);
    console.log(`New ids are in ${REGISTER_FILE}.`);
    return 0;
  }
  let errors = 0;
  for (const [name, linter] of Object.entries(linters)) {
    const findings = linter(subject);
    const failed = findings.filter(({ level }) => level !== 'warning').length;
    errors += failed;
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}`);
    for (const { record, message, level } of findings) console.log(`    ${level ?? 'error'}: ${record}: ${message}`);
  }
  console.log(`${Object.keys(linters).length} linters, ${errors} findings`);
  return errors;
}
