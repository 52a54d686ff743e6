import type { FieldPath } from './case-data.ts';
import type { MehranClass, Phase, WaksmanType } from './facts.ts';
import type {
  Action,
  AlternativeName,
  ComparedOption,
  KnowledgeVersion,
  StageName,
  Strength,
  UseNote,
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

export type GateState = 'met' | 'failed' | 'unknown';
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

/** One thing that decides, in the order of the rule book, section 6. */
export type Because =
  | {
      /** `outside`: out of scope or not indicated; `first`: what must come first; `open`: what no rule settles. */
      as: 'outside' | 'bail-out' | 'first' | 'rules-out' | 'for' | 'against' | 'open';
      rule: string;
      /** The argument's own; null where the entry is no argument. */
      strength: Strength | null;
      /** The device that an argument speaks for, also where it does so against the other; null elsewhere. */
      option: DeviceOption | null;
    }
  | { as: 'enter'; field: FieldPath };

/** How the chosen device is used in this lesion. */
export interface Use {
  note: UseNote;
  /** Null where the lesion's figures are missing, or no source gives one. */
  value: number | null;
  unit: 'mm' | 's' | null;
  /** The id of the record that says so. */
  source: string;
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

/** The answer to one case: plain JSON, stable, versioned. Other programs read these names. */
export interface Result {
  resultVersion: 2;
  knowledge: KnowledgeVersion;
  scope: { status: ScopeStatus; rules: string[] };
  indication: { status: IndicationStatus; rules: string[] };
  classification: Classification;
  gate: Gate;
  stages: Stage[];
  device: {
    status: DeviceStatus;
    choice: DeviceOption[];
    agreement: Agreement | null;
    vetoed: ComparedOption[];
    /** Rule ids, or `test-first`. */
    blockedBy: string[];
    provisional: ProvisionalReason[];
    /** What decides, in order. */
    because: Because[];
    /** Beside a choice of DES or DCB; else empty. */
    use: Use[];
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
