import type { GateState } from '../../../engine/types/outcome.ts';
import type { IschaemiaBasis } from '../facts/ischaemia.ts';
import type { TosakaClass } from '../facts/lesion.ts';
import type { NoOptionStatus } from '../facts/no-option.ts';
import type { GlassStage, WifiStage } from '../facts/stages.ts';
import type { WifiGrade } from './vocabulary.ts';

/** The four criteria after preparation. */
export interface Gate {
  residual: GateState;
  dissection: GateState;
  flow: GateState;
  embolus: GateState;
}

/** Derived facts as shown to the user; null is unknown. */
export interface Classification {
  wifi: {
    w: WifiGrade | null;
    i: WifiGrade | null;
    fi: WifiGrade | null;
    stage: WifiStage | null;
    basis: IschaemiaBasis | null;
    ankleGrade: WifiGrade | null;
  };
  clti: boolean | null;
  tosaka: TosakaClass | null;
  glass: GlassStage | null;
  noOption: NoOptionStatus | null;
}
