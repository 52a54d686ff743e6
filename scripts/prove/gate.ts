import type { Knowledge } from '../../src/engine/types/knowledge.ts';
import { isUnknown } from './kleene.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or } from './term.ts';

const CRITERIA = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
/** Flow stability may stay open. */
const MAY_STAY_OPEN: ReadonlySet<string> = new Set(['G4']);

/** The gate after preparation: failed as soon as one criterion has, passed when the others are known. */
export function modelledGate(
  knowledge: Knowledge,
  truths: RuleTruths,
): { readonly passed: Term; readonly failed: Term } {
  const criteria = CRITERIA.map((id) => {
    const rule = knowledge.rules.find((candidate) => candidate.id === id);
    const notApplicable = rule?.applies ? truths.condition(rule.applies).f : FALSE;
    const outcome = truths.rule(id);
    return {
      failed: and(not(notApplicable), outcome.f),
      open: MAY_STAY_OPEN.has(id) ? FALSE : and(not(notApplicable), isUnknown(outcome)),
    };
  });
  const failed = or(...criteria.map((criterion) => criterion.failed));
  return { failed, passed: not(or(failed, ...criteria.map(({ open }) => open))) };
}
