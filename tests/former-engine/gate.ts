import type { State } from './compile-condition.ts';
import type { CompiledKnowledge, CompiledRule } from './compile-knowledge.ts';
import type { CriterionId } from './criteria.ts';
import type { ReadCase } from './read-case.ts';
import { FALSE, TRUE } from './ternary.ts';
import type { CorrectionBasis, Gate, GateState } from './types/result.ts';

/** The gate as results show it, and how the correction of an underexpansion was told. */
export function gate(compiled: CompiledKnowledge, read: ReadCase): Gate {
  const states = Object.fromEntries(compiled.criteria.map((rule) => [rule.rule.id, stateOf(rule, read.state)]));
  const gate = states as Record<CriterionId, GateState>;
  return { ...gate, G5basis: gate.G5 === 'met' ? basisOf(compiled, read) : null };
}

/** A stent that was not underexpanded and was not measured again has nothing to be corrected. */
function basisOf({ limits }: CompiledKnowledge, { computed }: ReadCase): CorrectionBasis | null {
  const { expansionAfterPercent: after, underexpandedBefore } = computed;
  if (after !== undefined) return after >= limits.expansion.adequatePercent ? 'measured' : null;
  return underexpandedBefore === 'no' ? null : 'by-residual-only';
}

/** Flow stability may stay open; the others must be known. */
const MAY_STAY_OPEN: CriterionId = 'G4';

function stateOf({ index }: CompiledRule, { truth }: State): GateState {
  return truth[index] === TRUE ? 'met' : truth[index] === FALSE ? 'failed' : 'unknown';
}

/** Passed when none failed and those that must be known are; failed as soon as one has. */
export function gateState(
  { criteria }: CompiledKnowledge,
  { state }: Pick<ReadCase, 'state'>,
): 'passed' | 'failed' | 'open' {
  let open = false;
  for (const rule of criteria) {
    const met = stateOf(rule, state);
    if (met === 'failed') return 'failed';
    if (met === 'unknown' && rule.rule.id !== MAY_STAY_OPEN) open = true;
  }
  return open ? 'open' : 'passed';
}
