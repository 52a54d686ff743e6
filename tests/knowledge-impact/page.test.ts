import '../../src/i18n/with-everything.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesHash } from '../../scripts/knowledge-impact/document.ts';
import { edition } from '../../scripts/knowledge-impact/edition.ts';
import { IMPACT_SOURCE, impactFile } from '../../scripts/knowledge-impact/main.ts';
import { impactSource } from '../../scripts/knowledge-impact/source.ts';
import { answerWords } from '../../scripts/knowledge-impact/words.ts';
import { impact } from '../../src/territories/coronary/impact.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';

const here = edition();
const { version } = here.knowledge;
const page = readFileSync(impactFile(version), 'utf8');
const grouped = (count: number) => count.toLocaleString('en');

describe('the page of what this knowledge does to cases is as measured, or stale: npm run knowledge:impact', () => {
  test('the app is told the same counts', () => {
    const { from, to, changed, of } = impact;
    expect(to).toBe(version);
    expect(readFileSync(IMPACT_SOURCE, 'utf8')).toBe(impactSource(impact));
    const [, told = ''] = page.match(/^(The same .*)$/m) ?? [];
    expect(told).toContain(`The same ${grouped(of)} cases, answered with the knowledge and the engine of ${from} (`);
    expect(told).toContain(`and with those of ${to}: **${grouped(changed)} answers changed, `);
  });

  test('the rules are those it was measured with', () => {
    const [, ofVersion, hash] = page.match(/^- The rules of ([\d.]+): fingerprint (\w+)\.$/m) ?? [];
    expect([ofVersion, hash]).toEqual([version, rulesHash(here.knowledge)]);
  });

  test('every example is answered as it says', () => {
    const examples = [...page.matchAll(/^- By .*: `(\{.*\})`\n {2}- .*\n {2}- [\d.]+: (.*)$/gm)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, file = '', said] of examples)
      expect(answerWords(here.answer(JSON.parse(file) as CaseData).plan, here.titles), file).toBe(said);
  });
});
