import type { CompiledKnowledge } from './compile-knowledge.ts';
import { SUPPOSED } from './effects.ts';
import type { ReadCase } from './read-case.ts';
import { FALSE, TRUE } from './ternary.ts';
import type { CriterionState, GateCriterion } from './types/inspection.ts';

const CRITERIA = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
/** Flow stability (G4) may stay open; the others must be known. */
const MUST_BE_KNOWN: ReadonlySet<string> = new Set(['G1', 'G2', 'G3', 'G5']);

/** The five criteria after preparation: each met, failed, open, or not applicable. */
export function gateCriteria(compiled: CompiledKnowledge, { state }: ReadCase): GateCriterion[] {
  return CRITERIA.map((rule) => {
    const criterion = compiled.ruleById.get(rule);
    if (criterion === undefined) throw new Error(`The knowledge has no gate criterion ${rule}.`);
    const truth = state.truth[criterion.index];
    if (criterion.applies?.(state) === FALSE) return { rule, state: 'not-applicable' };
    return { rule, state: truth === TRUE || truth === SUPPOSED ? 'met' : truth === FALSE ? 'failed' : 'open' };
  });
}

/** Passed when none failed and those that must be known are; failed as soon as one has. */
export function gateState(compiled: CompiledKnowledge, read: ReadCase): 'passed' | 'failed' | 'open' {
  const criteria = gateCriteria(compiled, read);
  const is = (state: CriterionState) => (criterion: GateCriterion) => criterion.state === state;
  if (criteria.some(is('failed'))) return 'failed';
  return criteria.some((criterion) => is('open')(criterion) && MUST_BE_KNOWN.has(criterion.rule)) ? 'open' : 'passed';
}
