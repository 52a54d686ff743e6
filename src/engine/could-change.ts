import type { CompiledKnowledge, CompiledRule } from './compile-knowledge.ts';
import { type Decision, decide } from './decide.ts';
import { SUPPOSED } from './effects.ts';
import type { ReadCase } from './read-case.ts';
import { FALSE, UNKNOWN } from './ternary.ts';
import type { Effect } from './types/knowledge.ts';

/** Effects that leave scope, indication, status and choice as they are. */
const ASIDE: ReadonlySet<Effect['kind']> = new Set<Effect['kind']>([
  'step',
  'note',
  'alternative',
  'rules-out-alternative',
  'withdraw-failed-tools',
  'mark-unavailable-tools',
]);

/** Whether a rule has a say in the plan, and does not only add a step to it. */
export const bearsOnPlan = ({ rule }: CompiledRule): boolean =>
  rule.section === 'gate' || rule.then.some(({ kind }) => !ASIDE.has(kind));

/** What an answer could do to rules: make open ones fire, and make fired ones that rest on not knowing fall silent. */
export interface Consequences {
  readonly opened: readonly CompiledRule[];
  readonly undone: readonly CompiledRule[];
}

/**
 * Decides again under suppositions about rules. Each open rule is supposed to fire alone, all are together, and those
 * that rest on not knowing are supposed silent, alone and with the others: enough to find what could matter without
 * trying every value of every field, and therefore on the cautious side.
 */
export function planChanges(compiled: CompiledKnowledge, read: ReadCase, decision: Decision) {
  const present = core(decision);
  const known = new Map<string, boolean>();

  const changesWith = (opened: readonly CompiledRule[], undone: readonly CompiledRule[]): boolean => {
    const key = `${opened.map(({ index }) => index).join()}|${undone.map(({ index }) => index).join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const truth = Uint8Array.from(read.state.truth);
    for (const { index } of opened) if (truth[index] === UNKNOWN) truth[index] = SUPPOSED;
    for (const { index } of undone) truth[index] = FALSE;
    const changed = core(decide(compiled, { ...read, state: { ...read.state, truth } })) !== present;
    known.set(key, changed);
    return changed;
  };

  return (consequences: Consequences): boolean => {
    const opened = consequences.opened.filter(bearsOnPlan);
    const undone = consequences.undone.filter(bearsOnPlan);
    return (
      opened.some((rule) => changesWith([rule], [])) ||
      (opened.length > 1 && changesWith(opened, [])) ||
      (undone.length > 0 && (changesWith([], undone) || (opened.length > 0 && changesWith(opened, undone))))
    );
  };
}

/** What counts as another plan. Where nothing is to be done, what would speak of a device does not count. */
function core({ scope, indication, status, choice, agreement, vetoes, heartTeam }: Decision): string {
  const frame = `${scope}|${indication}|${status}`;
  if (status === 'not-indicated') return frame;
  return `${frame}|${choice.join('+')}|${agreement}|${vetoes.vetoed.join('+')}|${heartTeam}`;
}
