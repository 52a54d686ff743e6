import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linters } from '../../scripts/lint-knowledge/linters.ts';
import { real } from './damaged.ts';

test.each(Object.entries(linters))('in the real knowledge: %s', (_, linter) => {
  expect(linter(real)).toEqual([]);
});

test('every linter has a test that breaks it', () => {
  const folder = 'tests/lint-knowledge';
  const tests = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const unbroken = Object.values(linters).filter(
    ({ name }) => !tests.some((source) => source.includes(`findingsIn(${name}, `)),
  );
  expect(unbroken.map(({ name }) => name)).toEqual([]);
});
