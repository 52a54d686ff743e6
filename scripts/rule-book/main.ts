import { writeFileSync } from 'node:fs';
import { ruleFixtures } from '../../tests/territories/coronary/fixtures/rule-fixtures.ts';
import { ruleBookMarkdown } from './markdown.ts';

export const RULE_BOOK_FILE = 'docs/rule-book.md';

/** `npm run rule-book`. */
export function run(): void {
  writeFileSync(RULE_BOOK_FILE, ruleBookMarkdown(ruleFixtures));
  console.log(`${RULE_BOOK_FILE} is written.`);
}
