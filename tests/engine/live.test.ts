import { describe, expect, it } from 'vitest';
import { ALWAYS, CircuitBuilder, type Literal, NEVER, negated, nodeOf } from '../../src/engine/circuit.ts';
import { machineOf, newWords } from '../../src/engine/lanes.ts';
import { liveNodes } from '../../src/engine/live.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { PlanCircuit } from '../../src/engine/plan-circuit.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
type Name = (typeof NAMES)[number];

/** A circuit of its own for each question: four facts, and what of them a plan is read from. */
function circuit() {
  const builder = new CircuitBuilder(() => false);
  const [a, b, c, d] = NAMES.map((_, slot) => builder.comparison({ op: 'oneOf', slot, values: [true] })) as [
    Literal,
    Literal,
    Literal,
    Literal,
  ];
  return { builder, a, b, c, d };
}

const NOTHING: PlanCircuit = {
  scope: [],
  indication: [],
  steps: [],
  options: [],
  stop: NEVER,
  capped: NEVER,
  needsSupport: NEVER,
  team: NEVER,
  blockers: [],
  policy: {},
  all: [],
};
const PLAN: Pick<Plan, 'status' | 'isWeighed'> = { status: 'final', isWeighed: false };

/** Which of these the plan hangs on where so much is known. */
function live(
  { builder }: ReturnType<typeof circuit>,
  plan: Partial<PlanCircuit>,
  known: Partial<Record<Name, boolean>>,
  asked: Readonly<Record<string, Literal>>,
  present: Partial<Plan> = {},
): string[] {
  const machine = machineOf(builder, new Set(builder.nodes.keys()));
  const words = newWords(machine);
  machine.load(
    NAMES.map((name) => known[name]),
    words,
    4,
  );
  machine.decide(words);
  const found = liveNodes(builder, { ...NOTHING, ...plan }, { words, bit: 4 }, { ...PLAN, ...present } as Plan);
  return Object.entries(asked)
    .filter(([, literal]) => found[nodeOf(literal)] === 1)
    .map(([name]) => name);
}
const only = (literal: Literal): Partial<PlanCircuit> => ({ scope: [{ literal, is: 'caution' }] });

describe('of what holds a plan together', () => {
  it('all parts count while they are true or open, of what is false those that make it so', () => {
    const { builder, a, b, c, d } = circuit();
    const all = builder.all([a, b, c]);
    const here = { builder, a, b, c, d };
    const asked = { all, a, b, c, d };
    expect(live(here, only(all), { a: true, b: true, c: true }, asked)).toEqual(['all', 'a', 'b', 'c']);
    expect(live(here, only(all), { a: true }, asked)).toEqual(['all', 'a', 'b', 'c']);
    expect(live(here, only(all), { a: true, b: false }, asked)).toEqual(['all', 'b']);
    expect(live(here, only(all), { a: false, b: false }, asked)).toEqual(['all', 'a', 'b']);
    expect(live(here, only(negated(all)), { a: false, b: true }, asked)).toEqual(['all', 'a']);
  });

  it('what is known to be counts with all of its parts that do', () => {
    const { builder, a, b, c, d } = circuit();
    const all = builder.all([a, b]);
    const holds = builder.holds(all);
    const here = { builder, a, b, c, d };
    expect(live(here, only(holds), {}, { holds, all, a, b, c })).toEqual(['holds', 'all', 'a', 'b']);
    expect(live(here, only(holds), { b: false }, { holds, all, a, b, c })).toEqual(['holds', 'all', 'b']);
  });

  it('a rule counts with where it applies, and with what it says unless it does not apply', () => {
    const { builder, a, b, c, d } = circuit();
    const where = builder.where(a, b);
    const here = { builder, a, b, c, d };
    const asked = { where, a, b, c };
    expect(live(here, only(where), { a: true }, asked)).toEqual(['where', 'a', 'b']);
    expect(live(here, only(where), {}, asked)).toEqual(['where', 'a', 'b']);
    expect(live(here, only(where), { a: false }, asked)).toEqual(['where', 'a']);
  });

  it('what counts by one way counts, whatever another way leaves out', () => {
    const { builder, a, b, c, d } = circuit();
    const inner = builder.holds(b);
    const all = builder.all([a, inner]);
    const here = { builder, a, b, c, d };
    const plan = { ...only(all), indication: [{ literal: b, is: 'treat' as const }] };
    expect(live(here, plan, { a: false, b: true }, { a, inner, b })).toEqual(['a', 'b']);
  });
});

describe('a plan is read from', () => {
  const { builder, a, b, c, d } = circuit();
  const here = { builder, a, b, c, d };
  const asked = { a, b, c, d };
  const spec = { name: 'x', facts: null };
  const option = { spec, exists: ALWAYS, vetoed: NEVER, unavailable: NEVER, usable: ALWAYS, for: [], against: [] };

  it.each(['scope', 'indication', 'steps'] as const)('the first that holds, and all before it: %s', (list) => {
    const plan = { [list]: [a, b, c].map((literal) => ({ literal, is: 'x' })) } as unknown as Partial<PlanCircuit>;
    expect(live(here, plan, { b: true }, asked)).toEqual(['a', 'b']);
    expect(live(here, plan, {}, asked)).toEqual(['a', 'b', 'c']);
    expect(live(here, plan, { a: true }, asked, { status: 'not-indicated' })).toEqual(['a']);
  });

  it('what the team is called for, and what became of each option, unless nothing is to be done', () => {
    const plan = { team: a, options: [{ ...option, exists: b, vetoed: c, usable: d }] };
    expect(live(here, plan, {}, asked)).toEqual(['a', 'b', 'c', 'd']);
    expect(live(here, plan, {}, asked, { status: 'not-indicated' })).toEqual([]);
  });

  it('what blocks it, while it is blocked', () => {
    const plan = { blockers: [{ rule: 'R1', literal: a }] };
    expect(live(here, plan, {}, asked, { status: 'blocked' })).toEqual(['a']);
    expect(live(here, plan, {}, asked)).toEqual([]);
  });

  it('what is said for and against each option, and what limits a comparison, where options were weighed', () => {
    const limits = { stop: a, capped: b, needsSupport: c };
    const sides = { options: [{ ...option, for: [[], [a]], against: [[b], [c, d]] }] };
    expect(live(here, limits, {}, asked, { isWeighed: true })).toEqual(['a', 'b', 'c']);
    expect(live(here, sides, {}, asked, { isWeighed: true })).toEqual(['a', 'b', 'c', 'd']);
    expect(live(here, { ...limits, ...sides }, {}, asked)).toEqual([]);
  });
});
