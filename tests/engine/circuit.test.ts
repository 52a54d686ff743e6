import { describe, expect, it } from 'vitest';
import { ALWAYS, below, CircuitBuilder, NEVER, negated, nodeOf } from '../../src/engine/circuit.ts';

const LATE = 9;
function fresh() {
  const builder = new CircuitBuilder((slot) => slot === LATE);
  const [a, b, c] = [0, 1, 2].map((slot) => builder.comparison({ op: 'oneOf', slot, values: [true] }));
  return { builder, a: a as number, b: b as number, c: c as number };
}

describe('a circuit', () => {
  it('has each thing once', () => {
    const { builder, a, b } = fresh();
    expect(builder.all([a, b])).toBe(builder.all([a, b, a]));
    expect(builder.any([a, b])).toBe(negated(builder.all([negated(a), negated(b)])));
    expect(builder.comparison({ op: 'oneOf', slot: 0, values: [true] })).toBe(a);
    expect(builder.comparison({ op: 'oneOf', slot: 0, values: [false] })).not.toBe(a);
    expect(builder.holds(a)).toBe(builder.holds(a));
    expect(builder.where(a, b)).not.toBe(builder.where(b, a));
  });

  it('joins all of all, and not the negation of one', () => {
    const { builder, a, b, c } = fresh();
    expect(builder.all([builder.all([a, b]), c])).toBe(builder.all([a, b, c]));
    const either = builder.any([a, b]);
    expect(builder.nodes[nodeOf(builder.all([either, c]))]).toEqual({ kind: 'all', of: [either, c] });
  });

  it('leaves out what says nothing', () => {
    const { builder, a } = fresh();
    expect(builder.all([])).toBe(ALWAYS);
    expect(builder.any([])).toBe(NEVER);
    expect(builder.all([a, ALWAYS])).toBe(a);
    expect(builder.all([a, NEVER])).toBe(NEVER);
    expect(builder.any([a])).toBe(a);
  });

  it('asks whether something is known to hold only where it may be unknown', () => {
    const { builder, a, b } = fresh();
    const held = builder.holds(a);
    expect(builder.holds(held)).toBe(held);
    expect(builder.holds(negated(held))).toBe(negated(held));
    const both = builder.all([held, builder.known(1)]);
    expect(builder.holds(both)).toBe(both);
    expect(builder.holds(builder.all([held, b]))).not.toBe(builder.all([held, b]));
  });

  it('knows what has to wait for the decision', () => {
    const { builder, a, b } = fresh();
    const late = builder.comparison({ op: 'oneOf', slot: LATE, values: [true] });
    const waiting = [late, builder.known(LATE), builder.all([a, late]), builder.holds(late), builder.where(a, late)];
    for (const literal of waiting) expect(builder.late[nodeOf(literal)]).toBe(true);
    expect(builder.late[nodeOf(builder.all([a, b]))]).toBe(false);
  });

  it('tells what something rests on', () => {
    const { builder, a, b, c } = fresh();
    const rule = builder.where(a, builder.holds(negated(b)));
    expect(below(builder, [negated(rule)])).toEqual(new Set([rule, a, builder.holds(negated(b)), b].map(nodeOf)));
    expect(below(builder, [rule]).has(nodeOf(c))).toBe(false);
  });
});
