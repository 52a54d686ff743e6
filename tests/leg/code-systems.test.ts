import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeSystems } from '../../scripts/dictionary/code-systems.ts';
import { codesMarkdown } from '../../scripts/dictionary/codes-markdown.ts';
import { LEG_CODES_FILE } from '../../scripts/dictionary/leg.ts';
import { MISSING_TEXT } from '../fixtures/inspections.ts';
import permanent from '../territories/limb/fixtures/permanent-codes.json' with { type: 'json' };

const codes = codeSystems().map(({ url, concept = [] }) => [url, concept.map(({ code }) => code)] as const);

test('every code of the leg that was ever given is still there; a new one is added to the list', () => {
  expect(Object.fromEntries(codes.map(([url, each]) => [url, [...each].sort()]))).toEqual(permanent);
});

test('a code is one that FHIR takes: no white space at its ends, none doubled', () => {
  for (const [, each] of codes) expect(each.filter((code) => !/^\S+( \S+)*$/.test(code))).toEqual([]);
});

test('each code has words', () => {
  const said = codeSystems().flatMap(({ concept = [] }) => concept.map(({ display = '' }) => display));
  expect(said.length).toBeGreaterThan(400);
  expect(said.filter((display) => display === '' || MISSING_TEXT.test(display))).toEqual([]);
});

test('the page of codes is what the vocabulary says today: npm run dictionary', () => {
  expect(readFileSync(LEG_CODES_FILE, 'utf8') === codesMarkdown()).toBe(true);
});
