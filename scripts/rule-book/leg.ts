import '../../src/i18n/with-territory.ts';
import { writeFileSync } from 'node:fs';
import { firedIn } from '../../tests/leg/fired-in.ts';
import { ruleBookMarkdown } from './markdown.ts';

export const RULE_BOOK_FILE = 'docs/rule-book-limb.md';

/** `npm run rule-book`, for the leg. */
export function run(): void {
  writeFileSync(RULE_BOOK_FILE, ruleBookMarkdown(firedIn()));
  console.log(`${RULE_BOOK_FILE} is written.`);
}
