import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../src/engine/references.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';

const found = (...conditions: (Condition | undefined)[]) => {
  const { facts, rules, definitions, thresholds } = referencesOf(...conditions);
  return { facts: [...facts], rules: [...rules], definitions: [...definitions], thresholds: [...thresholds] };
};
const nothing = { facts: [], rules: [], definitions: [], thresholds: [] };

describe('what a condition mentions', () => {
  it.each<[string, Condition, Partial<ReturnType<typeof found>>]>([
    ['always', { op: 'always' }, {}],
    ['is', { op: 'is', fact: 'stent.type', value: 'des' }, { facts: ['stent.type'] }],
    ['one of', { op: 'oneOf', fact: 'lesion.timiFlow', values: [0, 1] }, { facts: ['lesion.timiFlow'] }],
    ['includes', { op: 'includes', fact: 'patient.allergies', value: 'metal' }, { facts: ['patient.allergies'] }],
    ['unknown', { op: 'unknown', fact: 'ischaemia' }, { facts: ['ischaemia'] }],
    ['rule', { op: 'rule', id: 'P2' }, { rules: ['P2'] }],
    ['defined', { op: 'defined', id: 'acute' }, { definitions: ['acute'] }],
    [
      'a threshold',
      { op: 'below', fact: 'patient.egfr', threshold: 'egfr.severe' },
      { facts: ['patient.egfr'], thresholds: ['egfr.severe'] },
    ],
    [
      'two facts',
      { op: 'lessThanFact', fact: 'preparation.minStentAreaMm2', other: 'imaging.minStentAreaMm2' },
      { facts: ['preparation.minStentAreaMm2', 'imaging.minStentAreaMm2'] },
    ],
  ])('%s', (_, condition, expected) => {
    expect(found(condition)).toEqual({ ...nothing, ...expected });
  });

  it('is found inside every connective, each once', () => {
    const deep: Condition = {
      op: 'all',
      of: [
        {
          op: 'any',
          of: [
            { op: 'rule', id: 'M1' },
            { op: 'not', of: { op: 'rule', id: 'M2' } },
          ],
        },
        { op: 'holds', of: { op: 'defined', id: 'imaged' } },
        { op: 'rule', id: 'M1' },
      ],
    };
    expect(found(deep)).toEqual({ ...nothing, rules: ['M1', 'M2'], definitions: ['imaged'] });
  });

  it('is gathered over several conditions, absent ones left out', () => {
    expect(found({ op: 'rule', id: 'M1' }, undefined, { op: 'rule', id: 'P2' }).rules).toEqual(['M1', 'P2']);
  });
});
