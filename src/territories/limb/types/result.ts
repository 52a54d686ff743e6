import type { BecauseOf, ResultOf, StageOf, StepOf, WeighedOptionOf } from '../../../engine/types/outcome.ts';
import type { LimbTerms } from '../terms.ts';

export type Step = StepOf<LimbTerms>;
export type Stage = StageOf<LimbTerms>;
export type WeighedOption = WeighedOptionOf<LimbTerms>;
export type Because = BecauseOf<LimbTerms>;
export type Result = ResultOf<LimbTerms>;
export type {
  Agreement,
  Argument,
  DeviceStatus,
  GateState,
  OptionVerdict,
  StageStatus,
} from '../../../engine/types/outcome.ts';
