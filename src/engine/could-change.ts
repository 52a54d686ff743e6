import type { CompiledKnowledge, CompiledRule } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { SUPPOSED } from './effects.ts';
import { gateState } from './gate.ts';
import { type Plan, planOf } from './plan.ts';
import type { ReadCase } from './read-case.ts';
import { count, type Tally } from './tally.ts';
import { FALSE, UNKNOWN } from './ternary.ts';

/** Whether a rule has a say in the plan, and does not only add a step to it. */
export const bearsOnPlan = (rule: CompiledRule): boolean => rule.counted.length > 0 || isOfGate(rule);

const isOfGate = ({ rule }: CompiledRule): boolean => rule.section === 'gate';

/** What an answer could do to rules: make open ones fire, and make fired ones that rest on not knowing fall silent. */
export interface Consequences {
  readonly opened: readonly CompiledRule[];
  readonly undone: readonly CompiledRule[];
}

/**
 * Decides again under suppositions about rules. Each open rule is supposed to fire alone, all are together, and those
 * that rest on not knowing are supposed silent, alone and with the others: enough to find what could matter without
 * trying every value of every field, and therefore an approximation.
 */
export function planChanges(compiled: CompiledKnowledge, read: ReadCase, decision: Decision) {
  const { truth } = read.state;
  const alone = new Map<CompiledRule, boolean>();

  /** The state is changed for the time of the question and put back. */
  const changesWith = (opened: readonly CompiledRule[], undone: readonly CompiledRule[]): boolean => {
    const tally: Tally = decision.tally.slice();
    for (const { counted } of undone) count(tally, counted, read.state, -1);
    const supposed = opened.filter(({ index }) => truth[index] === UNKNOWN);
    for (const { index } of supposed) truth[index] = SUPPOSED;
    for (const { counted } of supposed) count(tally, counted, read.state);
    const before = undone.map(({ index }) => truth[index] ?? UNKNOWN);
    for (const { index } of undone) truth[index] = FALSE;
    const gatePassed = supposed.some(isOfGate) ? gateState(compiled, read) === 'passed' : decision.gatePassed;
    for (const { index } of supposed) truth[index] = UNKNOWN;
    undone.forEach(({ index }, place) => {
      truth[index] = before[place] ?? UNKNOWN;
    });
    return isAnother(planOf(tally, decision.circumstances, gatePassed), decision);
  };

  const changesAlone = (rule: CompiledRule): boolean => {
    const known = alone.get(rule);
    if (known !== undefined) return known;
    const changed = changesWith([rule], []);
    alone.set(rule, changed);
    return changed;
  };

  return (consequences: Consequences): boolean => {
    const opened = consequences.opened.filter(bearsOnPlan);
    const undone = consequences.undone.filter(bearsOnPlan);
    return (
      opened.some(changesAlone) ||
      (opened.length > 1 && changesWith(opened, [])) ||
      (undone.length > 0 && (changesWith([], undone) || (opened.length > 0 && changesWith(opened, undone))))
    );
  };
}

/** What counts as another plan. Where nothing is to be done, what would speak of a device does not count. */
function isAnother(plan: Plan, present: Plan): boolean {
  if (plan.scope !== present.scope || plan.indication !== present.indication || plan.status !== present.status)
    return true;
  if (present.status === 'not-indicated') return false;
  return (
    plan.agreement !== present.agreement ||
    plan.heartTeam !== present.heartTeam ||
    !same(plan.choice, present.choice) ||
    !same(plan.vetoes.vetoed, present.vetoes.vetoed)
  );
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);
