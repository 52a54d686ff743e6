import type { OptionVerdict } from '../../engine/types/outcome.ts';
import type { Terms } from '../../engine/types/terms.ts';
import type { FactName, ListFact, NumberFact } from './facts/facts.ts';
import type { Classification, Gate } from './types/classification.ts';
import type { CaseField } from './types/fields.ts';
import type { LimbCase } from './types/limb-case.ts';
import type { LimbOption, Region, Resource } from './types/vocabulary.ts';

export type Section =
  | 'scope'
  | 'indication'
  | 'assessment'
  | 'preparation'
  | 'gate'
  | 'device'
  | 'dva'
  | 'beyond'
  | 'aftercare';

export type Stage = 'assessment' | 'preparation' | 'gate' | 'device' | 'dva' | 'beyond' | 'aftercare';

export type Action =
  | 'perfusion-test'
  | 'toe-pressure'
  | 'wifi-staging'
  | 'foot-angiography'
  | 'vein-mapping'
  | 'infection-drainage'
  | 'inflow-correction'
  | 'crossing'
  | 'thrombus-management'
  | 'plain-balloon-preparation'
  | 'laser'
  | 'rotational-aspiration'
  | 'directional'
  | 'embolic-protection'
  | 'radiation'
  | 'vascular-team';

/** What makes a choice provisional. */
export type Reserve = 'ischaemia-stated' | 'ischaemia-pvr' | 'ischaemia-ankle-in-diabetes' | 'wifi-stage';

/** The words of this territory, as the engine's records take them. */
export interface LimbTerms extends Terms {
  readonly case: LimbCase;
  readonly settings: { readonly region: Region; readonly unavailable: readonly Resource[] };
  readonly field: CaseField;
  readonly fact: FactName;
  readonly numberFact: NumberFact;
  readonly listFact: ListFact;
  readonly section: Section;
  readonly stage: Stage;
  readonly action: Action;
  readonly option: LimbOption;
  readonly vetoable: LimbOption;
  readonly choice: LimbOption | 'amputation-team';
  readonly verdict: OptionVerdict;
  readonly alternative: never;
  readonly classification: Classification;
  readonly gate: Gate;
  readonly reserve: Reserve;
  readonly note: never;
}
