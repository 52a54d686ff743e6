import { describe, expect, it, test } from 'vitest';
import { planOf } from '../../src/engine/plan.ts';
import type { PlanCircuit, PlannedOption } from '../../src/engine/plan-circuit.ts';

// A circuit of one node, which is so: its literal, and the other way round.
const SO = 0;
const NOT_SO = 1;
const lane = { words: new Int32Array([1, 0]), bit: 1 };

type Levels = readonly [require: number, strong: number, moderate: number, weak: number];
const NOTHING: Levels = [0, 0, 0, 0];
const standing = (levels: Levels) => levels.map((count) => Array.from({ length: count }, () => SO));

/** An option that may be used, with as many reasons as stand at each level. */
const option = (name: string, pro: Levels, contra: Levels = NOTHING, given: Partial<PlannedOption> = {}) => ({
  spec: { name, facts: null },
  exists: SO,
  vetoed: NOT_SO,
  unavailable: NOT_SO,
  usable: SO,
  for: standing(pro),
  against: standing(contra),
  ...given,
});

type Step = PlanCircuit['steps'][number]['is'];
const step = (given: Partial<Step> = {}): { literal: number; is: Step } => ({
  literal: SO,
  is: { when: { op: 'always' }, status: 'intended', choice: 'compared', later: [], ...given },
});

const circuit = (given: Partial<PlanCircuit> = {}): PlanCircuit => ({
  scope: [],
  indication: [],
  steps: [step()],
  options: [option('balloon', [0, 1, 0, 0]), option('stent', NOTHING), option('bypass', NOTHING)],
  stop: NOT_SO,
  capped: NOT_SO,
  needsSupport: NOT_SO,
  team: NOT_SO,
  policy: {},
  blockers: [],
  all: [],
  ...given,
});
const plan = (given: Partial<PlanCircuit> = {}) => planOf(circuit(given), lane);

test('a plan of which no line holds is a mistake in the knowledge, and says so', () => {
  expect(() => plan({ steps: [{ ...step(), literal: NOT_SO }] })).toThrow('No line of the plan holds.');
});

test('without a policy for it the plan calls nobody, names nothing and is in scope', () => {
  expect(plan()).toEqual({
    scope: 'in-scope',
    indication: 'undetermined',
    status: 'intended',
    choice: ['balloon'],
    agreement: 'clear',
    vetoed: [],
    nothingLeft: false,
    isWeighed: true,
    noChoice: false,
    names: null,
    team: false,
  });
});

describe('the team', () => {
  const policy = { teamByChoice: ['bypass', 'balloon'] };
  it('is called by one choice of those that call it', () => expect(plan({ policy }).team).toBe(true));
  it('is not called by another choice', () => {
    expect(plan({ policy, options: [option('stent', [0, 1, 0, 0]), option('balloon', NOTHING)] }).team).toBe(false);
    expect(plan({ policy: { teamByChoice: ['bypass'] } }).team).toBe(false);
  });
  it('is called by what says so in the case', () => expect(plan({ team: SO }).team).toBe(true));
});

describe('where the comparison comes to no choice', () => {
  const needsSupport = { needsSupport: SO, options: [option('balloon', NOTHING), option('stent', NOTHING)] };
  const noChoice = { status: 'blocked', blockedBy: 'X1' } as const;

  it('the plan is as the policy has it, and no rule is named as what must come first', () => {
    expect(plan({ ...needsSupport, policy: { noChoice } })).toMatchObject({
      status: 'blocked',
      choice: [],
      agreement: null,
      noChoice: true,
      names: [],
      team: false,
    });
    expect(plan({ ...needsSupport, policy: { noChoice: { ...noChoice, team: true } } }).team).toBe(true);
  });

  it('the line of the plan stands where the policy says nothing of it', () => {
    const steps = [step({ status: 'undetermined', names: ['X2'] })];
    expect(plan({ ...needsSupport, steps })).toMatchObject({ status: 'undetermined', names: ['X2'], noChoice: true });
  });

  it('the policy for it counts for nothing where there is a choice, or nothing was compared', () => {
    const policy = { noChoice: { ...noChoice, team: true as const } };
    expect(plan({ policy })).toMatchObject({ status: 'intended', noChoice: false, names: null, team: false });
    const listed = [step({ choice: [], status: 'not-indicated' })];
    expect(plan({ policy, steps: listed })).toMatchObject({
      status: 'not-indicated',
      noChoice: false,
      isWeighed: false,
    });
  });

  it('an option with reasons against it first is none, nor one without any reason', () => {
    const options = [option('balloon', [0, 0, 1, 0], [0, 1, 0, 0]), option('stent', NOTHING)];
    expect(plan({ needsSupport: SO, options }).choice).toEqual([]);
    expect(plan({ options }).choice).toEqual(['stent']);
  });

  it('a weak reason is support for a choice, and not for a clear one', () => {
    const options = [option('balloon', [0, 0, 0, 1]), option('stent', NOTHING, [0, 1, 0, 0])];
    expect(plan({ needsSupport: SO, options })).toMatchObject({ choice: ['balloon'], agreement: 'contested' });
    expect(plan({ options })).toMatchObject({ choice: ['balloon'], agreement: 'clear' });
  });
});

describe('a status by what was chosen', () => {
  const later = (given: object, literal = SO) => ({
    literal,
    is: { when: { op: 'always' }, status: 'blocked', ...given } as const,
  });
  const status = (given: object, literal = SO) => plan({ steps: [step({ later: [later(given, literal)] })] }).status;

  it('holds where it speaks of no choice, and where its circumstance is not so it does not', () => {
    expect(status({})).toBe('blocked');
    expect(status({}, NOT_SO)).toBe('intended');
  });
  it('holds where one of those it asks for is chosen', () => {
    expect(status({ has: ['stent', 'balloon'] })).toBe('blocked');
    expect(status({ has: ['stent'] })).toBe('intended');
    expect(status({ has: ['balloon'] }, NOT_SO)).toBe('intended');
  });
  it('holds where none of those it excludes is chosen', () => {
    expect(status({ lacks: ['stent', 'bypass'] })).toBe('blocked');
    expect(status({ lacks: ['stent', 'balloon'] })).toBe('intended');
    expect(status({ has: ['balloon'], lacks: ['balloon'] })).toBe('intended');
  });
  it('is the first that holds, with the rules it names; without, those of the line', () => {
    const steps = (names?: string[]) => [
      step({ names: ['X1'], later: [later({ has: ['stent'] }), later({ names }), later({ status: 'final' })] }),
    ];
    expect(plan({ steps: steps(['X2']) })).toMatchObject({ status: 'blocked', names: ['X2'] });
    expect(plan({ steps: steps() })).toMatchObject({ status: 'blocked', names: ['X1'] });
  });
});

describe('a choice that is listed', () => {
  const out = { usable: NOT_SO };
  const options = [option('balloon', NOTHING, NOTHING, out), option('stent', NOTHING)];
  const choice = ['balloon', 'stent', 'conservative'];

  it('is less what may not be used', () => {
    expect(plan({ options, steps: [step({ choice })] })).toMatchObject({
      choice: ['stent', 'conservative'],
      agreement: null,
    });
  });
  it('stands whole, with its agreement, where it exists already', () => {
    const steps = [step({ choice, exists: true, agreement: 'contested' })];
    expect(plan({ options, steps })).toMatchObject({ choice, agreement: 'contested' });
  });
});

test('what is no option in this case is not compared', () => {
  const options = [option('balloon', [1, 0, 0, 0], NOTHING, { exists: NOT_SO }), option('stent', [0, 0, 1, 0])];
  expect(plan({ options })).toMatchObject({ choice: ['stent'], agreement: 'clear' });
});
