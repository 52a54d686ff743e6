import type { OptionVerdict as AnyVerdict, GateState } from '../../../engine/types/outcome.ts';
import type { MehranClass, Phase, WaksmanType } from './facts.ts';

export type ProvisionalReason = 'indication' | 'imaging' | 'stent-type' | 'underexpansion';
export type OptionVerdict = Exclude<AnyVerdict, 'team'>;

/** How G5 is met: by an expansion that was measured, or by the residual stenosis alone. */
export type CorrectionBasis = 'measured' | 'by-residual-only';

export interface Gate {
  G1: GateState;
  G2: GateState;
  G3: GateState;
  G4: GateState;
  G5: GateState;
  G5basis: CorrectionBasis | null;
}

/** Derived facts as shown to the user; null is unknown. */
export interface Classification {
  mehran: MehranClass | null;
  /** Every type that holds, the leading one first. */
  waksman: WaksmanType[];
  /** Type V rests on exactly two layers: the published cut-off could not be verified. */
  waksmanThresholdDisputed: boolean;
  layersCounted: number | null;
  occluded: boolean | null;
  preparationBegun: boolean;
  residualBelow30: boolean | null;
  stenosisPercent: number | null;
  /** The later of the two that follow. */
  expansionPercent: number | null;
  expansionBeforePercent: number | null;
  expansionAfterPercent: number | null;
  underexpandedBefore: 'yes' | 'presumed' | 'no' | null;
  underexpansionCorrected: boolean | null;
  mechanical: boolean | null;
  biological: boolean | null;
  calciumNeedsModification: boolean | null;
  calciumScore: number | null;
  ischaemia: 'proven' | 'excluded' | null;
  acute: boolean | null;
  highBleedingRisk: boolean | null;
  recurrent: boolean | null;
  late: boolean | null;
  largeVessel: boolean | null;
  phase: Phase;
}
