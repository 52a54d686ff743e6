import type { Compiled } from './compile.ts';
import type { BoundEffect } from './effects.ts';
import { isTrue, type Lane, type ReadCase } from './lane.ts';
import { addOnce } from './lists.ts';
import { isAnotherPlan, namesWhere, type Plan, planOf } from './plan.ts';
import type { Argument } from './types/outcome.ts';

/** Reasons for and against one option, as the rules give them. */
export interface OptionArguments {
  readonly for: Argument[];
  readonly against: Argument[];
}

/** Everything that follows from which rules have fired: what is done, with what, and why not otherwise. */
export interface Decision extends Plan {
  readonly unavailable: readonly string[];
  /** Rules whose demand must come first and is open, and those that withhold a device, whatever the status. */
  readonly blockers: readonly string[];
  readonly blockedBy: readonly string[];
  /** The vetoes that stand, without those that a bail-out lifts. */
  readonly standingVetoes: readonly BoundEffect<'veto'>[];
  /** Rules that rule an option out, the one that marks what is lacking among them where that does. */
  readonly rulingOut: readonly string[];
  readonly arguments: Readonly<Record<string, OptionArguments>>;
  readonly alternatives: readonly string[];
  /** Fields without which nothing can be chosen; none where something is, or where nothing is to be. */
  readonly needed: readonly string[];
}

type Place = Pick<Lane, 'words' | 'bit'>;

export const planIn = ({ plan }: Compiled, lane: Place): Plan => planOf(plan, lane);

/** Weighs the fired rules of a case in which everything before the decision has been worked out. */
export function decide(compiled: Compiled, lane: ReadCase): Decision {
  const plan = planIn(compiled, lane);
  const unavailable = namesWhere(compiled.plan.options, lane, 'unavailable');
  const standingVetoes: BoundEffect<'veto'>[] = [];
  for (const { bound, stands } of compiled.vetoes) if (isTrue(lane, stands)) standingVetoes.push(bound);
  const rulingOut = rulingOutIn(compiled, lane, unavailable);
  return {
    scope: plan.scope,
    indication: plan.indication,
    status: plan.status,
    choice: plan.choice,
    agreement: plan.agreement,
    vetoed: plan.vetoed,
    nothingLeft: plan.nothingLeft,
    isWeighed: plan.isWeighed,
    noChoice: plan.noChoice,
    names: plan.names,
    team: plan.team,
    unavailable,
    blockers: blockersIn(compiled, lane),
    blockedBy: blockedBy(compiled, lane, plan, rulingOut),
    standingVetoes,
    rulingOut,
    arguments: weighedArguments(compiled, lane),
    alternatives: plan.status === 'not-indicated' ? [] : alternatives(compiled, lane),
    needed: plan.status === 'not-indicated' || plan.choice.length > 0 ? [] : neededIn(compiled, lane),
  };
}

// Here and in what is made of a decision lists are filled in plain loops: this runs for every case of a registry.

/** Rules that rule an option out, the one that marks what is lacking among them where that does. */
export function rulingOutIn({ vetoes, effects }: Compiled, lane: Place, unavailable: readonly string[]): string[] {
  const found: string[] = [];
  for (const { bound, stands } of vetoes) if (isTrue(lane, stands)) addOnce(found, bound.rule.id);
  if (unavailable.length > 0)
    for (const { rule, stands } of effects['mark-unavailable-tools']) if (isTrue(lane, stands)) addOnce(found, rule.id);
  return found;
}

function blockersIn({ plan }: Compiled, lane: Place): string[] {
  const found: string[] = [];
  for (const { rule, literal } of plan.blockers) if (isTrue(lane, literal)) found.push(rule);
  return found;
}

/** What must come first, and what withholds a device; where nothing is left, what rules the options out is among it. */
export function blockedBy(compiled: Compiled, lane: Place, of: Plan, rulingOut: readonly string[]): string[] {
  const { policy } = compiled.territory;
  if (of.status !== 'blocked') return [];
  const isTold = (what: string) => of.names === null || of.names.includes(what);
  const found: string[] = policy.firstOfAll.includes(of.indication) && isTold(of.indication) ? [of.indication] : [];
  for (const rule of blockersIn(compiled, lane)) if (isTold(rule)) addOnce(found, rule);
  if (of.nothingLeft) for (const id of rulingOut) if (isTold(id)) addOnce(found, id);
  if (of.noChoice && policy.noChoice) addOnce(found, policy.noChoice.blockedBy);
  return found;
}

function weighedArguments({ plan, shown }: Compiled, lane: Place): Record<string, OptionArguments> {
  const found: Record<string, OptionArguments> = {};
  for (const { spec } of plan.options) found[spec.name] = { for: [], against: [] };
  for (const { literal, option, side, argument } of shown.weighable)
    if (isTrue(lane, literal)) found[option]?.[side].push(argument);
  return found;
}

function alternatives({ effects, territory, facts }: Compiled, lane: ReadCase): string[] {
  const lacking = lane.values[facts.slotOf(territory.lacking.fact)] as readonly string[] | undefined;
  const found: string[] = [];
  for (const { effect, rule, stands } of effects.alternative) {
    const { option } = effect;
    // What is advised in place of an intervention is no alternative within one.
    if (rule.section === territory.sections.indication) continue;
    const isClosed = effects['rules-out-alternative'].some(
      (ruling) => ruling.effect.option === option && isTrue(lane, ruling.stands),
    );
    if (isTrue(lane, stands) && !lacking?.includes(option) && !isClosed) addOnce(found, option);
  }
  return found;
}

function neededIn({ shown }: Compiled, lane: Place): string[] {
  const fields: string[] = [];
  for (const { literal, is } of shown.needed) if (isTrue(lane, literal)) fields.push(is);
  return fields;
}

/** The plan of a lane where it is another than that of the case; null where it is the same. */
export function otherPlan(compiled: Compiled, present: Plan, read: ReadCase, lane: Place): Plan | null {
  const plan = planIn(compiled, lane);
  const sameBlockers = () =>
    compiled.plan.blockers.every(({ literal }) => isTrue(lane, literal) === isTrue(read, literal));
  return isAnotherPlan(plan, present, sameBlockers) ? plan : null;
}
