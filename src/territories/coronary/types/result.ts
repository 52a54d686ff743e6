import type { BecauseOf, ResultOf, StageOf, StepOf, UseOf, WeighedOptionOf } from '../../../engine/types/outcome.ts';
import type { Coronary } from './coronary.ts';

export type Step = StepOf<Coronary>;
export type Stage = StageOf<Coronary>;
export type WeighedOption = WeighedOptionOf<Coronary>;
export type Because = BecauseOf<Coronary>;
export type Use = UseOf<Coronary>;
export type Result = ResultOf<Coronary>;
export type {
  Agreement,
  Argument,
  DeviceStatus,
  GateState,
  IndicationStatus,
  ScopeStatus,
  StageStatus,
} from '../../../engine/types/outcome.ts';
export type { Classification, CorrectionBasis, Gate, OptionVerdict, ProvisionalReason } from './classification.ts';
