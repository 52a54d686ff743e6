import type { FieldPath } from './case-data.ts';
import type { MehranClass, Phase, WaksmanType } from './facts.ts';
import type {
  Action,
  AlternativeName,
  ComparedOption,
  KnowledgeVersion,
  StageName,
  Strength,
  Verdict,
} from './knowledge.ts';
import type { DeviceOption } from './vocabulary.ts';

export type ScopeStatus = 'in-scope' | 'caution' | 'out-of-scope';
export type IndicationStatus = 'treat' | 'test-first' | 'do-not-treat' | 'undetermined' | 'not-applicable';
export type StageStatus = 'todo' | 'done' | 'failed' | 'blocked' | 'not-needed';
export type DeviceStatus = 'final' | 'intended' | 'blocked' | 'not-indicated' | 'undetermined';
export type Agreement = 'clear' | 'contested' | 'equipoise' | 'conflict';
export type ProvisionalReason = 'indication' | 'imaging' | 'stent-type' | 'underexpansion';
export type OptionVerdict = 'recommended' | 'acceptable' | 'avoid' | 'contraindicated' | 'unavailable';

export interface Step {
  action: Action;
  verdict: Verdict;
  strength: Strength | null;
  rules: string[];
  /** Trial ids. */
  evidence: string[];
}

export interface Stage {
  stage: StageName;
  status: StageStatus;
  steps: Step[];
}

export interface Argument {
  rule: string;
  strength: Strength;
}

export interface WeighedOption {
  option: DeviceOption;
  verdict: OptionVerdict;
  for: Argument[];
  against: Argument[];
}

/** Derived facts as shown to the user; null is unknown. */
export interface Classification {
  mehran: MehranClass | null;
  /** Every type that holds, the leading one first. */
  waksman: WaksmanType[];
  /** Type V rests on exactly two layers: the published cut-off could not be verified. */
  waksmanThresholdDisputed: boolean;
  stenosisPercent: number | null;
  expansionPercent: number | null;
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

/** The answer to one case: plain JSON, stable, versioned. Other programs read these names. */
export interface Result {
  resultVersion: 1;
  knowledge: KnowledgeVersion;
  scope: { status: ScopeStatus; rules: string[] };
  indication: { status: IndicationStatus; rules: string[] };
  classification: Classification;
  stages: Stage[];
  device: {
    status: DeviceStatus;
    choice: DeviceOption[];
    agreement: Agreement | null;
    vetoed: ComparedOption[];
    /** Rule ids, or `test-first`. */
    blockedBy: string[];
    provisional: ProvisionalReason[];
    options: WeighedOption[];
  };
  heartTeam: boolean;
  alternatives: AlternativeName[];
  conflicts: string[];
  /** `text` is the id of the message in the catalogue: the engine speaks no language. */
  cautions: { fields: [FieldPath, FieldPath]; text: string }[];
  missing: { field: FieldPath; rules: string[]; couldChange: boolean }[];
  rules: { fired: string[]; undetermined: { id: string; needs: FieldPath[] }[] };
}
