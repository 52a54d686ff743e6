import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS } from '../../scripts/hazards/main.ts';
import { hazards } from '../../src/territories/coronary/hazards.ts';

const documents = Object.entries(DOCUMENTS).map(([file, written]) => [file, written()] as const);
const log = DOCUMENTS['docs/hazard-log.md']?.() ?? '';

describe.each(documents)('%s', (file, written) => {
  test('is what the records and texts say today: npm run hazards', () => {
    expect(readFileSync(file, 'utf8') === written).toBe(true);
  });

  test('has words for everything: no id stands in place of a text', () => {
    const ids = /(?<![\w-])(about|hazards?|purpose|shown-by)\.[a-zA-Z]/;
    expect(written.split('\n').filter((line) => ids.test(line))).toEqual([]);
  });
});

describe('the hazard log', () => {
  test('has every hazard once, with its cause, its effect and what stops it', () => {
    for (const { id } of hazards) expect(log.split(`<a id="${id}"></a>`)).toHaveLength(2);
    for (const part of ['Cause', 'Effect', 'What stops it', 'Shown by'])
      expect(log.split(`- **${part}:**`)).toHaveLength(hazards.length + 1);
  });

  test('links to itself only where there is something', () => {
    const links = [...log.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !log.includes(`<a id="${id}"></a>`))).toEqual([]);
  });
});
