import '../../../src/i18n/with-fhir.ts';
import { expect, test } from 'vitest';
import { codeSystems } from '../../../src/interop/fhir/code-systems.ts';
import permanent from '../../territories/coronary/fixtures/permanent-codes.json' with { type: 'json' };

const codes = codeSystems().map(({ url, concept = [] }) => [url, concept.map(({ code }) => code)] as const);

test('every code that was ever given is still there; a new one is added to the list', () => {
  expect(Object.fromEntries(codes.map(([url, each]) => [url, [...each].sort()]))).toEqual(permanent);
});

test('a code is one that FHIR takes: no white space at its ends, none doubled', () => {
  for (const [, each] of codes) expect(each.filter((code) => !/^\S+( \S+)*$/.test(code))).toEqual([]);
});
