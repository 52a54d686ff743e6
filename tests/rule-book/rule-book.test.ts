import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleBookMarkdown } from '../../scripts/rule-book/markdown.ts';
import { RULE_IDS } from '../../src/territories/coronary/ids.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { ruleBook } from '../../src/wording/rule-book.ts';
import { MISSING_TEXT } from '../fixtures/inspections.ts';
import { ruleFixtures } from '../territories/coronary/fixtures/rule-fixtures.ts';

const written = ruleBookMarkdown(ruleFixtures);
const chapter = (id: string) => written.slice(written.indexOf(`### ${id}: `)).split('<a id=')[0] ?? '';

test('docs/rule-book.md is what the knowledge says today: npm run rule-book', () => {
  expect(readFileSync('docs/rule-book.md', 'utf8') === written).toBe(true);
});

describe('the printed book', () => {
  test('has every rule, note on use, conflict, definition and limit once', () => {
    const ids = ruleBook().flatMap(({ entries }) => entries.map(({ id }) => id));
    const { use, conflicts, definitions, thresholds } = knowledge;
    const notes = use.map((_, index) => `use-${index + 1}`);
    expect(ids.toSorted()).toEqual(
      [...RULE_IDS, ...notes, ...[...conflicts, ...definitions, ...thresholds].map(({ id }) => id)].toSorted(),
    );
    for (const id of ids) expect(written.split(`<a id="${id}"></a>`)).toHaveLength(2);
  });

  test('links only to what is in it', () => {
    const links = [...written.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((id) => !written.includes(`<a id="${id}"></a>`))).toEqual([]);
  });

  test('has words for everything: no id stands in place of a text', () => {
    expect(written.split('\n').filter((line) => MISSING_TEXT.test(line))).toEqual([]);
  });

  test('says of a rule what it says, when, how strongly, on which sources and trials, and which cases show it', () => {
    const lines = [
      'For restenosis of a single-layer DES another DES is recommended',
      '*Strength: strong*',
      '- All of these',
      '([named condition](#desRestenosis))',
      '- Speaks for: Drug-eluting stent (strong)',
      '2024 ESC chronic coronary syndromes, Eur Heart J 2024;45:3415-3537 · Rec Table 30 · I A: *Read*',
      '- RIBS IV (',
      '*Secondary page*',
      '- applies: ',
      '- waiting for an answer: ',
    ];
    for (const line of lines) expect(chapter('D5').replaceAll('\u00a0', ' '), line).toContain(line);
  });

  test('says what a demand asks for and when it is met', () => {
    expect(chapter('P7')).toMatch(/\*\*Done when\*\*\n\n- A tool has crossed and worked/);
    expect(chapter('P7')).toContain('- Comes first: no final device until it is done');
  });

  test('says of a note on use where it comes from, and when it is said', () => {
    const [margin, limit] = ['### DCB at least 3', '### Past 4'].map((start) =>
      written.slice(written.indexOf(start)).split('<a id=')[0]?.replaceAll('\u00a0', ' '),
    );
    expect(margin).toMatch(/- Document: SeQuent sirolimus balloon post-market study.*: \*Read\*/);
    expect(limit).toContain('  - Region: US');
    expect(limit).toContain('  - Reference diameter above 4 mm');
  });

  test('lists below an effect the conditions that narrow it', () => {
    expect(chapter('P2')).toContain(
      '- Prepare: Non-compliant balloon, required, when\n  - All of these\n    - Not so, or not known: A tool has opened the stent',
    );
  });

  test('says why a rule has no case for an outcome', () => {
    expect(chapter('A5')).toContain('- not met: cannot be: It always holds.');
  });
});
