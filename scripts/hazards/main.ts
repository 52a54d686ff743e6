import { writeFileSync } from 'node:fs';
import { hazardLog } from './hazard-log.ts';
import { intendedPurpose } from './intended-purpose.ts';

/** What is written, by its file. */
export const DOCUMENTS: Readonly<Record<string, () => string>> = {
  'docs/intended-purpose.md': intendedPurpose,
  'docs/hazard-log.md': hazardLog,
};

/** `npm run hazards`. */
export function run(): void {
  for (const [file, written] of Object.entries(DOCUMENTS)) {
    writeFileSync(file, written());
    console.log(`${file} is written.`);
  }
}
