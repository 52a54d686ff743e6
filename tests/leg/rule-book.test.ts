import '../../src/i18n/with-territory.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleBookMarkdown } from '../../scripts/rule-book/markdown.ts';
import { knowledge } from '../../src/territories/limb/knowledge.ts';
import { MISSING_TEXT } from '../fixtures/inspections.ts';
import { firedIn } from './fired-in.ts';

const written = ruleBookMarkdown(firedIn());
const chapter = (id: string) => written.slice(written.indexOf(`### ${id}: `)).split('<a id=')[0] ?? '';

test('docs/rule-book-limb.md is what the knowledge of the leg says today: npm run rule-book', () => {
  expect(readFileSync('docs/rule-book-limb.md', 'utf8') === written).toBe(true);
});

test('the printed book has every rule, conflict, definition and limit once, and links only to what is in it', () => {
  const { rules, conflicts, definitions, thresholds } = knowledge;
  for (const { id } of [...rules, ...conflicts, ...definitions, ...thresholds])
    expect(written.split(`<a id="${id}"></a>`), id).toHaveLength(2);
  const links = [...written.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((id) => !written.includes(`<a id="${id}"></a>`))).toEqual([]);
});

test('has words for everything, and says of a rule which worked cases show it', () => {
  expect(written.split('\n').filter((line) => MISSING_TEXT.test(line))).toEqual([]);
  expect(chapter('LI7')).toContain('- applies: LV01 Claudicant');
});
