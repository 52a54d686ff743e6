import type { GateCriterion, Shown } from '../../engine/types/territory.ts';
import type { CorrectionBasis } from './types/classification.ts';
import type { Coronary } from './types/coronary.ts';

/** The rules that are the gate's criteria. Flow stability may stay open; the others must be known. */
export const gate: readonly GateCriterion[] = [
  { rule: 'G1' },
  { rule: 'G2' },
  { rule: 'G3' },
  { rule: 'G4', mayStayOpen: true },
  { rule: 'G5' },
];

/** How the correction of an underexpansion was told; a stent that was not underexpanded and not measured again has none. */
export function gateNotes(
  { fact, threshold }: Shown<Coronary>,
  { G5 }: Readonly<Record<string, string>>,
): { G5basis: CorrectionBasis | null } {
  if (G5 !== 'met') return { G5basis: null };
  const after = fact('expansionAfterPercent');
  if (after !== undefined) return { G5basis: (after as number) >= threshold('expansion.adequate') ? 'measured' : null };
  return { G5basis: fact('underexpandedBefore') === 'no' ? null : 'by-residual-only' };
}
