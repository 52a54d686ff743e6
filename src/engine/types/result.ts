import type { Coronary } from './coronary.ts';
import type { BecauseOf, ResultOf, StageOf, StepOf, UseOf, WeighedOptionOf } from './outcome.ts';

export type Step = StepOf<Coronary>;
export type Stage = StageOf<Coronary>;
export type WeighedOption = WeighedOptionOf<Coronary>;
export type Because = BecauseOf<Coronary>;
export type Use = UseOf<Coronary>;
export type Result = ResultOf<Coronary>;
export type { Classification, CorrectionBasis, Gate, OptionVerdict, ProvisionalReason } from './classification.ts';
export type {
  Agreement,
  Argument,
  DeviceStatus,
  GateState,
  IndicationStatus,
  ScopeStatus,
  StageStatus,
} from './outcome.ts';
