import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/engine/types/condition.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Truth } from '../../src/territories/coronary/types/inspection.ts';
import { F, FALSE, T, TRUE, truthOver, U, UNKNOWN, VALUES } from '../fixtures/condition-scope.ts';

/** Kleene's tables, by hand. */
const AND: readonly (readonly [string, string, Truth])[] = [
  ['true', 'true', TRUE],
  ['true', 'false', FALSE],
  ['true', 'unknown', UNKNOWN],
  ['false', 'true', FALSE],
  ['false', 'false', FALSE],
  ['false', 'unknown', FALSE],
  ['unknown', 'true', UNKNOWN],
  ['unknown', 'false', FALSE],
  ['unknown', 'unknown', UNKNOWN],
];
const OR: readonly (readonly [string, string, Truth])[] = [
  ['true', 'true', TRUE],
  ['true', 'false', TRUE],
  ['true', 'unknown', TRUE],
  ['false', 'true', TRUE],
  ['false', 'false', FALSE],
  ['false', 'unknown', UNKNOWN],
  ['unknown', 'true', TRUE],
  ['unknown', 'false', UNKNOWN],
  ['unknown', 'unknown', UNKNOWN],
];
const named = (name: string): Condition => VALUES.find(([value]) => value === name)?.[1] ?? T;

describe('all and any over two conditions', () => {
  it.each(AND)('%s and %s', (left, right, expected) => {
    expect(truthOver({ op: 'all', of: [named(left), named(right)] })).toBe(expected);
  });

  it.each(OR)('%s or %s', (left, right, expected) => {
    expect(truthOver({ op: 'any', of: [named(left), named(right)] })).toBe(expected);
  });
});

describe('all and any over three conditions', () => {
  const triples = VALUES.flatMap(([a]) => VALUES.flatMap(([b]) => VALUES.map(([c]) => [a, b, c] as const)));

  it('covers every combination', () => expect(triples).toHaveLength(27));

  it.each(triples)('%s, %s, %s', (a, b, c) => {
    const given = [a, b, c];
    const of = given.map(named);
    const every = given.includes('false') ? FALSE : given.includes('unknown') ? UNKNOWN : TRUE;
    const some = given.includes('true') ? TRUE : given.includes('unknown') ? UNKNOWN : FALSE;
    expect(truthOver({ op: 'all', of })).toBe(every);
    expect(truthOver({ op: 'any', of })).toBe(some);
  });
});

describe('all and any over one condition and over none', () => {
  it.each(VALUES)('over one that is %s they are the same', (_, condition, truth) => {
    expect(truthOver({ op: 'all', of: [condition] })).toBe(truth);
    expect(truthOver({ op: 'any', of: [condition] })).toBe(truth);
  });

  it('all of nothing is true, any of nothing is false', () => {
    expect(truthOver({ op: 'all', of: [] })).toBe(TRUE);
    expect(truthOver({ op: 'any', of: [] })).toBe(FALSE);
  });
});

describe('always, not and holds', () => {
  it('always is true', () => expect(truthOver({ op: 'always' })).toBe(TRUE));

  it('not unknown is unknown', () => {
    expect(truthOver({ op: 'not', of: U })).toBe(UNKNOWN);
    expect(truthOver({ op: 'not', of: T })).toBe(FALSE);
    expect(truthOver({ op: 'not', of: F })).toBe(TRUE);
  });

  it('known to be: unknown counts as no', () => {
    expect(truthOver({ op: 'holds', of: U })).toBe(FALSE);
    expect(truthOver({ op: 'holds', of: T })).toBe(TRUE);
    expect(truthOver({ op: 'holds', of: F })).toBe(FALSE);
  });

  it('not known to be: unknown counts as yes', () => {
    const notKnown = (of: Condition): Condition => ({ op: 'not', of: { op: 'holds', of } });
    expect(truthOver(notKnown(U))).toBe(TRUE);
    expect(truthOver(notKnown(T))).toBe(FALSE);
    expect(truthOver(notKnown(F))).toBe(TRUE);
  });
});

describe('a comparison of one fact', () => {
  it('is: equal, different, unknown', () => {
    const oneLayer: Condition = { op: 'is', fact: 'stent.layers', value: 1 };
    expect(truthOver(oneLayer, { 'stent.layers': 1 })).toBe(TRUE);
    expect(truthOver(oneLayer, { 'stent.layers': 2 })).toBe(FALSE);
    expect(truthOver(oneLayer)).toBe(UNKNOWN);
  });

  it('is no: a known no is not an unknown', () => {
    const denied: Condition = { op: 'is', fact: 'imaging.underexpanded', value: false };
    expect(truthOver(denied, { 'imaging.underexpanded': false })).toBe(TRUE);
    expect(truthOver(denied, { 'imaging.underexpanded': true })).toBe(FALSE);
    expect(truthOver(denied)).toBe(UNKNOWN);
  });

  it('one of: in the list, not in it, unknown; a TIMI 0 is a value', () => {
    const noFlow: Condition = { op: 'oneOf', fact: 'lesion.timiFlow', values: [0, 1] };
    expect(truthOver(noFlow, { 'lesion.timiFlow': 0 })).toBe(TRUE);
    expect(truthOver(noFlow, { 'lesion.timiFlow': 3 })).toBe(FALSE);
    expect(truthOver(noFlow)).toBe(UNKNOWN);
  });

  it('includes: an empty list is a no, an absent one is unknown', () => {
    const allergic: Condition = { op: 'includes', fact: 'patient.allergies', value: 'limus' };
    expect(truthOver(allergic, { 'patient.allergies': ['metal', 'limus'] })).toBe(TRUE);
    expect(truthOver(allergic, { 'patient.allergies': ['metal'] })).toBe(FALSE);
    expect(truthOver(allergic, { 'patient.allergies': [] })).toBe(FALSE);
    expect(truthOver(allergic)).toBe(UNKNOWN);
  });

  it('unknown: true only while nothing is known, never unknown itself', () => {
    const open: Condition = { op: 'unknown', fact: 'imaging.underexpanded' };
    expect(truthOver(open)).toBe(TRUE);
    expect(truthOver(open, { 'imaging.underexpanded': false })).toBe(FALSE);
    expect(truthOver(open, { 'imaging.underexpanded': true })).toBe(FALSE);
  });

  it.each<[Comparison, Truth, Truth, Truth]>([
    ['below', TRUE, FALSE, FALSE],
    ['atMost', TRUE, TRUE, FALSE],
    ['above', FALSE, FALSE, TRUE],
    ['atLeast', FALSE, TRUE, TRUE],
    ['exactly', FALSE, TRUE, FALSE],
  ])('%s a threshold: under it, on it, over it', (op, under, on, over) => {
    const condition: Condition = { op, fact: 'lesion.lengthMm', threshold: 'ten' };
    const at = (lengthMm: number) => truthOver(condition, { 'lesion.lengthMm': lengthMm }, {}, { ten: 10 });
    expect([at(9.99), at(10), at(10.01)]).toEqual([under, on, over]);
    expect(truthOver(condition, {}, {}, { ten: 10 })).toBe(UNKNOWN);
  });

  it('zero is a measurement', () => {
    const condition: Condition = { op: 'below', fact: 'stent.monthsSinceImplant', threshold: 'one' };
    expect(truthOver(condition, { 'stent.monthsSinceImplant': 0 }, {}, { one: 1 })).toBe(TRUE);
  });
});

describe('a comparison of two facts', () => {
  const shrunk: Condition = {
    op: 'lessThanFact',
    fact: 'preparation.minStentAreaMm2',
    other: 'imaging.minStentAreaMm2',
  };
  const areas = (after: number, before: number) =>
    truthOver(shrunk, { 'preparation.minStentAreaMm2': after, 'imaging.minStentAreaMm2': before });

  it('less, equal, more', () => {
    expect([areas(4, 5), areas(5, 5), areas(6, 5)]).toEqual([TRUE, FALSE, FALSE]);
  });

  it('unknown while either is', () => {
    expect(truthOver(shrunk)).toBe(UNKNOWN);
    expect(truthOver(shrunk, { 'preparation.minStentAreaMm2': 4 })).toBe(UNKNOWN);
    expect(truthOver(shrunk, { 'imaging.minStentAreaMm2': 5 })).toBe(UNKNOWN);
  });
});

describe('a rule or a definition', () => {
  it.each([TRUE, FALSE, UNKNOWN] as const)('has the truth that was found for it: %i', (truth) => {
    expect(truthOver({ op: 'rule', id: 'P2' }, {}, { 'defined:acute': TRUE, 'rule:P2': truth })).toBe(truth);
    expect(truthOver({ op: 'defined', id: 'acute' }, {}, { 'rule:P2': TRUE, 'defined:acute': truth })).toBe(truth);
  });
});
