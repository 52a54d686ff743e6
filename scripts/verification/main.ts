import { writeFileSync } from 'node:fs';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { realSubject } from '../lint-knowledge/real-subject.ts';
import { verificationMarkdown } from './markdown.ts';
import { keepNewReports, keptSummaries } from './summaries.ts';

export const VERIFICATION_FILE = 'docs/verification.md';

/** `npm run verification`: keeps what is new in `reports/` and writes the page from what is kept. */
export function run(now: Date): void {
  for (const line of keepNewReports(knowledge.version)) console.log(line);
  writeFileSync(VERIFICATION_FILE, verificationMarkdown(keptSummaries(), realSubject(now)));
  console.log(`${VERIFICATION_FILE} is written.`);
}
