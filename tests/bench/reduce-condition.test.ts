import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../bench/case-record.ts';
import { type Names, reduceCondition } from '../../bench/reduce/reduce-condition.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Facts } from '../../src/territories/coronary/types/facts.ts';
import { FALSE, TRUE, truthOver, UNKNOWN } from '../fixtures/condition-scope.ts';
import { holds } from './holds.ts';

const THRESHOLDS = { focal: 10 };
/** A rule and a definition in every state of knowledge. */
const NODES = {
  'rule:R1': TRUE,
  'rule:R0': FALSE,
  'rule:RU': UNKNOWN,
  'defined:one': TRUE,
  'defined:none': FALSE,
  'defined:open': UNKNOWN,
} as const;
const DERIVED = Object.fromEntries(
  Object.entries(NODES).flatMap(([name, truth]) => [
    [`${name}:true`, truth === TRUE],
    [`${name}:false`, truth === FALSE],
  ]),
);
const names: Names = {
  threshold: () => THRESHOLDS.focal,
  reference: (kind, id, known) => ({ op: 'derived', name: `${kind}:${id}:${known}` }),
};

const facts = fc.record(
  {
    'lesion.lengthMm': fc.constantFrom(9.9, 10, 10.1),
    'imaging.minStentAreaMm2': fc.constantFrom(4, 5),
    'preparation.minStentAreaMm2': fc.constantFrom(4, 5),
    'imaging.fracture': fc.constantFrom('none', 'partial', 'complete'),
    'patient.diabetes': fc.boolean(),
    'stent.layers': fc.constantFrom(1, 2),
    'patient.allergies': fc.subarray(['metal', 'limus']),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { op: 'always' },
  { op: 'unknown', fact: 'imaging.fracture' },
  { op: 'is', fact: 'imaging.fracture', value: 'partial' },
  { op: 'is', fact: 'patient.diabetes', value: true },
  { op: 'is', fact: 'patient.diabetes', value: false },
  { op: 'is', fact: 'stent.layers', value: 1 },
  { op: 'oneOf', fact: 'imaging.fracture', values: ['partial', 'complete'] },
  { op: 'includes', fact: 'patient.allergies', value: 'metal' },
  { op: 'below', fact: 'lesion.lengthMm', threshold: 'focal' },
  { op: 'atMost', fact: 'lesion.lengthMm', threshold: 'focal' },
  { op: 'above', fact: 'lesion.lengthMm', threshold: 'focal' },
  { op: 'atLeast', fact: 'lesion.lengthMm', threshold: 'focal' },
  { op: 'exactly', fact: 'lesion.lengthMm', threshold: 'focal' },
  { op: 'lessThanFact', fact: 'preparation.minStentAreaMm2', other: 'imaging.minStentAreaMm2' },
  ...(['R1', 'R0', 'RU'] as const).map((id): Condition => ({ op: 'rule', id })),
  ...(['one', 'none', 'open'] as const).map((id): Condition => ({ op: 'defined', id })),
);

const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({
      op: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({ op: fc.constantFrom('not' as const, 'holds' as const), of: tie('condition') }),
  ),
}));

describe('a condition reduced to two values', () => {
  it('says of any condition over any facts whether it is known to be true, and whether it is known to be false', () => {
    fc.assert(
      fc.property(anyCondition, facts, (condition, given) => {
        const truth = truthOver(condition, given, NODES, THRESHOLDS);
        const known = (wanted: 'true' | 'false') =>
          holds(reduceCondition(condition, wanted, names), given as CaseRecord, DERIVED);
        expect([known('true'), known('false')]).toEqual([truth === TRUE, truth === FALSE]);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes an unknown as no comparison at all, not as a failed one', () => {
    const condition: Condition = { op: 'below', fact: 'lesion.lengthMm', threshold: 'focal' };
    expect(holds(reduceCondition(condition, 'true', names), {})).toBe(false);
    expect(holds(reduceCondition(condition, 'false', names), {})).toBe(false);
  });
});
