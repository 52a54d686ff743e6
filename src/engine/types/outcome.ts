import type { KnowledgeVersion, Strength, Verdict } from './book.ts';
import type { Terms } from './terms.ts';

export type ScopeStatus = 'in-scope' | 'caution' | 'out-of-scope';
export type IndicationStatus =
  | 'treat'
  | 'test-first'
  | 'do-not-treat'
  /** Without an intervention first. */
  | 'conservative-first'
  /** No choice before those who treat the patient together have decided. */
  | 'team-first'
  | 'undetermined'
  | 'not-applicable';
export type StageStatus = 'todo' | 'done' | 'failed' | 'blocked' | 'not-needed';
export type DeviceStatus = 'final' | 'intended' | 'blocked' | 'not-indicated' | 'undetermined';
export type Agreement = 'clear' | 'contested' | 'equipoise' | 'conflict';
/** `team`: an option that is shown and never ranked, as it belongs to those who treat the patient together. */
export type OptionVerdict = 'recommended' | 'acceptable' | 'avoid' | 'contraindicated' | 'unavailable' | 'team';
export type GateState = 'met' | 'failed' | 'unknown';

export interface StepOf<T extends Terms = Terms> {
  action: T['action'];
  verdict: Verdict;
  strength: Strength | null;
  rules: string[];
  /** Trial ids. */
  evidence: string[];
}

export interface StageOf<T extends Terms = Terms> {
  stage: T['stage'];
  status: StageStatus;
  steps: StepOf<T>[];
}

export interface Argument {
  rule: string;
  strength: Strength;
}

export interface WeighedOptionOf<T extends Terms = Terms> {
  option: T['choice'];
  verdict: T['verdict'];
  for: Argument[];
  against: Argument[];
}

/** One thing that decides, in the order of the rule book. */
export type BecauseOf<T extends Terms = Terms> =
  | {
      /** `outside`: out of scope or not indicated; `first`: what must come first; `open`: what no rule settles. */
      as: 'outside' | 'bail-out' | 'first' | 'rules-out' | 'for' | 'against' | 'open';
      rule: string;
      /** The argument's own; null where the entry is no argument. */
      strength: Strength | null;
      /** The option that an argument speaks for, also where it does so against another; null elsewhere. */
      option: T['choice'] | null;
    }
  | { as: 'enter'; field: T['field'] };

/** How what is chosen is used in this case. */
export interface UseOf<T extends Terms = Terms> {
  note: T['note'];
  /** Null where the case's figures are missing, or no source gives one. */
  value: number | null;
  unit: 'mm' | 's' | null;
  /** The id of the record that says so. */
  source: string;
}

/** A list that is gone through item by item, and what it comes to as a whole. */
export interface Checklist {
  id: string;
  status: string;
  items: { id: string; state: string; rules: string[] }[];
}

/** The answer to one case: plain JSON, stable, versioned. Other programs read these names. */
export interface ResultOf<T extends Terms = Terms> {
  resultVersion: 2;
  knowledge: KnowledgeVersion;
  scope: { status: ScopeStatus; rules: string[] };
  indication: { status: IndicationStatus; rules: string[] };
  classification: T['classification'];
  gate: T['gate'];
  stages: StageOf<T>[];
  device: {
    status: DeviceStatus;
    choice: T['choice'][];
    agreement: Agreement | null;
    vetoed: T['option'][];
    /** Rule ids, or `test-first`. */
    blockedBy: string[];
    provisional: T['reserve'][];
    /** What decides, in order. */
    because: BecauseOf<T>[];
    /** Beside a choice of a device; else empty. */
    use: UseOf<T>[];
    options: WeighedOptionOf<T>[];
  };
  heartTeam: boolean;
  alternatives: T['alternative'][];
  conflicts: string[];
  /** `text` is the id of the message in the catalogue: the engine speaks no language. */
  cautions: { fields: [T['field'], T['field']]; text: string }[];
  missing: { field: T['field']; rules: string[]; couldChange: boolean }[];
  rules: { fired: string[]; undetermined: { id: string; needs: T['field'][] }[] };
  /** Only where the territory has any. */
  checklists?: Checklist[];
}
