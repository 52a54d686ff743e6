import { languageLinters } from './linters.ts';
import { addedTerms, boundTerms, realPairs } from './real-pairs.ts';

/** `npm run lint:languages`: every linter over every language. Returns the number of findings. */
export function run(): number {
  let all = 0;
  for (const pair of realPairs) {
    console.log(
      `${pair.page}, ${pair.language}: ${Object.keys(pair.said).length} of ${Object.keys(pair.original).length} messages`,
    );
    for (const [name, linter] of Object.entries(languageLinters)) {
      const findings = linter(pair);
      all += findings.length;
      console.log(`  ${findings.length > 0 ? '✗' : '✓'} ${name}: ${findings.length} findings`);
      for (const { id, message } of findings) console.log(`      ${id}: ${message}`);
    }
  }
  console.log(`glossary: ${boundTerms.length} terms bound, ${addedTerms.length} added`);
  return all;
}
