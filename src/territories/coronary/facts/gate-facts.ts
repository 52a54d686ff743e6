import type { Preparation, Seen } from '../types/case-data.ts';
import type { ComputedFacts } from '../types/facts.ts';

type Computed = { readonly [F in keyof ComputedFacts]: ComputedFacts[F] | undefined };

/** What the gate looks at. */
export type GateFacts = Pick<Computed, 'gateResidualBelow30' | 'gateTimiFlow' | 'gateFlowStable' | 'gateCorrected'>;

const NOTHING_PREPARED: GateFacts = {
  gateResidualBelow30: undefined,
  gateTimiFlow: undefined,
  gateFlowStable: undefined,
  gateCorrected: undefined,
};

/**
 * What preparation has come to, as the gate sees it: nothing is known before preparation, nor while an occlusion has not
 * been crossed, since nothing has been prepared then. A dissection counts all the same and is not among these.
 */
export function gateFacts(
  preparation: Seen<Preparation> | undefined,
  computed: Pick<
    Computed,
    'phase' | 'crossingDue' | 'residualBelow30' | 'underexpandedBefore' | 'underexpansionCorrected'
  >,
): GateFacts {
  if (computed.phase !== 'after-preparation' || computed.crossingDue) return NOTHING_PREPARED;
  return {
    gateResidualBelow30: computed.residualBelow30,
    gateTimiFlow: preparation?.timiFlow,
    gateFlowStable: preparation?.flowStable,
    gateCorrected: corrected(computed),
  };
}

/** Not underexpanded before, or corrected. That it is not corrected fails only where it was underexpanded. */
function corrected({
  underexpandedBefore: before,
  underexpansionCorrected,
}: Pick<Computed, 'underexpandedBefore' | 'underexpansionCorrected'>): boolean | undefined {
  if (before === 'no' || underexpansionCorrected) return true;
  return before === undefined ? undefined : underexpansionCorrected;
}
