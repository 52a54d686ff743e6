import { writeFileSync } from 'node:fs';
import { preparedModule } from './prepared-module.ts';

export const PREPARED_FILE = 'src/territories/coronary/prepared-circuit.ts';

/** `npm run prepare-conditions`. */
export function run(): void {
  writeFileSync(PREPARED_FILE, preparedModule());
  console.log(`${PREPARED_FILE} is written.`);
}
