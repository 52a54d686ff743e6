import '../../../src/i18n/with-reasons.ts';
import { expect, test } from 'vitest';
import { valueHere } from '../../../src/features/evidence/value-here.ts';
import type { Trace } from '../../../src/territories/coronary/types/inspection.ts';

const trace = (more: Partial<Trace>): Trace => ({
  condition: { op: 'is', fact: 'stent.type', value: 'des' },
  truth: true,
  fact: 'stent.type',
  value: 'des',
  of: [],
  ...more,
});

test('the value of the case is said unless the words of the condition say it', () => {
  expect(valueHere(trace({ truth: null, value: null }))).toBe('not known');
  expect(valueHere(trace({ truth: false, value: 'bms' }))).toMatch(/^BMS|^Bare/);
  expect(valueHere(trace({}))).toBeUndefined();
});

test('what looks at no fact has no value', () => {
  expect(valueHere({ condition: { op: 'always' }, truth: true, of: [] })).toBeUndefined();
});
