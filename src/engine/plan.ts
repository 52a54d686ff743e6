import type { Literal } from './circuit.ts';
import { isTrue, type Lane } from './lane.ts';
import type { First, PlanCircuit, PlannedOption } from './plan-circuit.ts';
import type { Agreement, DeviceStatus, IndicationStatus, ScopeStatus } from './types/outcome.ts';
import type { ChoiceStatus, PlanStep } from './types/territory.ts';
import { ahead, beginsAgainst, type Counts, hasSupport, isClearlyAhead } from './weigh.ts';

/** What is done and with what. */
export interface Plan {
  readonly scope: ScopeStatus;
  readonly indication: IndicationStatus;
  readonly status: DeviceStatus;
  readonly choice: readonly string[];
  readonly agreement: Agreement | null;
  readonly vetoed: readonly string[];
  /** No option may be used, for another reason than that none is named yet. */
  readonly nothingLeft: boolean;
  /** The options were weighed; and none of them can be chosen. */
  readonly isWeighed: boolean;
  readonly noChoice: boolean;
  /** The rules that are told as what must come first; null where all are. */
  readonly names: readonly string[] | null;
  readonly team: boolean;
}

type Place = Pick<Lane, 'words' | 'bit'>;

/** The plan of one case, once the circuit has run. */
export function planOf(circuit: PlanCircuit, lane: Place): Plan {
  const step = firstOf(circuit.steps, lane);
  if (step === undefined) throw new Error('No line of the plan holds.');
  const { policy } = circuit;
  const verdict = verdictOf(circuit, lane, step);
  const isNone = step.choice === 'compared' && verdict.choice.length === 0;
  const later = isNone ? undefined : statusByChoice(step.later, lane, verdict.choice);
  const calls = (isNone && policy.noChoice?.team) || policy.teamByChoice?.some((name) => verdict.choice.includes(name));
  // Named one by one: a plan is made for every answer that is tried, and a spread costs more than all the rest.
  return {
    scope: firstOf(circuit.scope, lane) ?? 'in-scope',
    indication: firstOf(circuit.indication, lane) ?? 'undetermined',
    status: isNone && policy.noChoice ? policy.noChoice.status : (later?.status ?? step.status),
    choice: verdict.choice,
    agreement: verdict.agreement,
    vetoed: namesWhere(circuit.options, lane, 'vetoed'),
    nothingLeft: step.nothingLeft === true,
    isWeighed: step.choice === 'compared',
    noChoice: isNone,
    names: isNone && policy.noChoice ? NONE : (later?.names ?? step.names ?? null),
    team: calls === true || isTrue(lane, circuit.team),
  };
}

const NONE: readonly string[] = [];

function statusByChoice(list: First<ChoiceStatus>, lane: Place, choice: readonly string[]): ChoiceStatus | undefined {
  return list.find(
    ({ literal, is: { has, lacks } }) =>
      isTrue(lane, literal) &&
      (has === undefined || has.some((name) => choice.includes(name))) &&
      (lacks === undefined || !lacks.some((name) => choice.includes(name))),
  )?.is;
}

/** The first that holds; undefined where none does. */
export function firstOf<V>(list: First<V>, lane: Place): V | undefined {
  for (const { literal, is } of list) if (isTrue(lane, literal)) return is;
  return undefined;
}

/** The options of which this is so. */
export function namesWhere(
  options: readonly PlannedOption[],
  lane: Place,
  what: 'vetoed' | 'unavailable' | 'usable',
): readonly string[] {
  const names: string[] = [];
  for (const option of options) if (isTrue(lane, option[what])) names.push(option.spec.name);
  return names;
}

type Verdict = Pick<Plan, 'choice' | 'agreement'>;

function verdictOf(circuit: PlanCircuit, lane: Place, step: PlanStep): Verdict {
  const { choice, agreement = null } = step;
  if (choice === 'compared') return weighed(circuit, lane);
  if (step.exists) return { choice, agreement };
  const isOut = (name: string) => {
    const option = circuit.options.find(({ spec }) => spec.name === name);
    return option !== undefined && !isTrue(lane, option.usable);
  };
  return { choice: choice.some(isOut) ? choice.filter((name) => !isOut(name)) : choice, agreement };
}

interface Weighed {
  readonly name: string;
  readonly usable: boolean;
  readonly counts: Counts;
}

/** The options by their arguments, among those that may be used. */
function weighed({ options, stop, capped, needsSupport, policy }: PlanCircuit, lane: Place): Verdict {
  const all: Weighed[] = [];
  for (const option of options)
    if (isTrue(lane, option.exists))
      all.push({ name: option.spec.name, usable: isTrue(lane, option.usable), counts: countsOf(option, lane) });
  const mustBeSupported = isTrue(lane, needsSupport);
  const open = all.filter(({ usable, counts }) => usable && (!mustBeSupported || hasSupport(counts)));
  if (open.length > 1 && isTrue(lane, stop)) return { choice: open.map(({ name }) => name), agreement: 'conflict' };
  const best = bestOf(open);
  const [winner] = best;
  if (winner === undefined || (mustBeSupported && beginsAgainst(winner.counts))) return { choice: [], agreement: null };
  const choice = best.map(({ name }) => name);
  if (best.length > 1) return { choice, agreement: 'equipoise' };
  // Ruling out a rival does not make the reasons against what is left disappear.
  const isClear =
    !isTrue(lane, capped) &&
    !policy.neverClear?.includes(winner.name) &&
    (!mustBeSupported || hasSupport(winner.counts, 'moderate')) &&
    all.every((rival) => rival === winner || isClearlyAhead(winner.counts, rival.counts));
  return { choice, agreement: isClear ? 'clear' : 'contested' };
}

/** Those whose arguments are ahead of all others; several where they are in balance. */
export function bestOf<O extends { readonly counts: Counts }>(options: readonly O[]): O[] {
  let best: O[] = [];
  for (const option of options) {
    const [leading] = best;
    const lead = leading === undefined ? 1 : ahead(option.counts, leading.counts);
    if (lead > 0) best = [option];
    else if (lead === 0) best.push(option);
  }
  return best;
}

/** The arguments of an option that stand, counted. */
export const countsOf = (option: PlannedOption, lane: Place): Counts => ({
  for: option.for.map((level) => standing(level, lane)),
  against: option.against.map((level) => standing(level, lane)),
});

function standing(literals: readonly Literal[], lane: Place): number {
  let count = 0;
  for (const literal of literals) if (isTrue(lane, literal)) count += 1;
  return count;
}

/**
 * Whether two plans differ in what is done: scope, indication, status, choice, agreement, what is ruled out, the team
 * and what must come first. Where nothing is to be done, what would speak of a device does not count.
 */
export function isAnotherPlan(plan: Plan, present: Plan, sameBlockers: () => boolean): boolean {
  if (plan.scope !== present.scope || plan.indication !== present.indication || plan.status !== present.status)
    return true;
  if (present.status === 'not-indicated') return false;
  return (
    plan.agreement !== present.agreement ||
    plan.team !== present.team ||
    !same(plan.choice, present.choice) ||
    !same(plan.vetoed, present.vetoed) ||
    (plan.status === 'blocked' && !sameBlockers())
  );
}

/** Whether two lists hold the same, in the same order. */
export function same<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
