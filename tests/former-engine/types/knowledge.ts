import type { FieldPath } from './case-data.ts';
import type { Condition } from './condition.ts';
import type { FactName, NumberFact } from './facts.ts';
import type { DeviceOption, Tool } from './vocabulary.ts';

export type Section = 'scope' | 'indication' | 'imaging' | 'preparation' | 'gate' | 'device' | 'beyond' | 'aftercare';

export type StageName = 'imaging' | 'preparation' | 'gate' | 'device' | 'beyond' | 'aftercare';
export type Strength = 'require' | 'strong' | 'moderate' | 'weak' | 'veto';
export type Verdict = 'required' | 'recommended' | 'option' | 'avoid' | 'contraindicated' | 'unavailable';
export type ComparedOption = 'des' | 'dcb';
export type VetoTarget = ComparedOption | 'dcb-paclitaxel' | 'dcb-limus';
export type AlternativeName = 'cabg' | 'brachytherapy' | 'medical';

export type Action =
  | Tool
  | DeviceOption
  | AlternativeName
  | 'intravascular-imaging'
  | 'ivus'
  | 'oct'
  | 'stent-enhancement'
  | 'physiology-test'
  | 'rewire'
  | 'restore-flow'
  | 'heart-team'
  | 'dcb-paclitaxel'
  | 'dcb-limus'
  | 'bioresorbable-scaffold'
  | 'dapt'
  | 'oral-anticoagulation'
  | 'lipid-lowering'
  | 'diabetes-therapy'
  | 'proton-pump-inhibitor';

/** What a rule does once it has fired. `when` narrows one effect of a rule that speaks differently in different cases. */
export type Effect = { readonly when?: Condition } & (
  | {
      readonly kind: 'scope';
      readonly status: 'caution' | 'out-of-scope' | 'undetermined';
      /** For what is undetermined: what to enter, the first group whose condition holds; none where no entry settles it. */
      readonly asks?: readonly {
        readonly when: Condition;
        readonly fields: readonly FieldPath[];
        readonly known?: true;
      }[];
    }
  | { readonly kind: 'indication'; readonly status: 'treat' | 'test-first' | 'do-not-treat' }
  | {
      readonly kind: 'step';
      readonly stage: StageName;
      readonly actions: readonly Action[];
      readonly verdict: Exclude<Verdict, 'unavailable'>;
      /** Where it differs from the rule's own. */
      readonly strength?: Strength;
      /** The step stands only while the rule's `until` is not known to hold. */
      readonly whileOpen?: true;
    }
  | {
      readonly kind: 'argument';
      readonly side: 'for' | 'against';
      readonly option: ComparedOption;
      readonly strength: Exclude<Strength, 'veto'>;
    }
  | {
      readonly kind: 'veto';
      readonly option: VetoTarget;
      /** A bail-out lifts this veto: an open vessel comes before everything but an allergy. */
      readonly liftedByBailOut?: true;
      /** More preparation may still lift it: it alone does not call the Heart Team. */
      readonly whilePreparing?: true;
    }
  /** Something must come first: no final device while the rule's `until` is not known to hold. */
  | { readonly kind: 'blocks' }
  /** Closes the vessel's emergency: a DES whatever the layers. */
  | { readonly kind: 'bail-out' }
  /** Nothing has crossed the lesion inside the stent yet: the bail-out comes after that. */
  | { readonly kind: 'bail-out-waits' }
  | { readonly kind: 'no-further-device' }
  /** Neither side is preferred: the named conflict stops the comparison. */
  | { readonly kind: 'stop'; readonly conflict: string }
  /** A choice is never clear beside this; `conflict` names it where it is one of the named conflicts. */
  | { readonly kind: 'caps-agreement'; readonly conflict?: string }
  | { readonly kind: 'alternative'; readonly option: AlternativeName }
  | { readonly kind: 'rules-out-alternative'; readonly option: AlternativeName }
  | { readonly kind: 'heart-team' }
  /** No device is named: what the procedure did comes before the indication, what preparation lacks before the choice. */
  | { readonly kind: 'withholds-device'; readonly before: 'indication' | 'choice' }
  | { readonly kind: 'withdraw-failed-tools' }
  | { readonly kind: 'mark-unavailable-tools' }
  /** Something to be said at a stage, with no action of its own. */
  | { readonly kind: 'note'; readonly stage: StageName }
);

/** Where a statement comes from: a source record and the place in it, with the class and level it carries there. */
export interface Citation {
  readonly source: string;
  readonly at?: string;
  readonly grade?: string;
}

export interface Rule {
  /** Permanent, as in the rule book. */
  readonly id: string;
  readonly section: Section;
  /** Where it does not hold, the rule is not applicable rather than not met. */
  readonly applies?: Condition;
  readonly when: Condition;
  /** For a rule that demands something first: when that has been done. */
  readonly until?: Condition;
  readonly then: readonly Effect[];
  readonly strength: Strength | null;
  readonly sources: readonly Citation[];
  /** Ids of trial records. */
  readonly evidence: readonly string[];
}

/** A condition with a name, used by several rules and shown to the user as a derived fact. */
export interface Definition {
  readonly id: string;
  readonly when: Condition;
  readonly sources: readonly Citation[];
}

export interface Threshold {
  readonly id: string;
  /** The facts that are held against it. */
  readonly facts: readonly NumberFact[];
  readonly value: number;
  readonly unit: string;
  /** On which side the value itself falls: with the numbers below it or with those above. */
  readonly boundaryBelongs: 'below' | 'above';
  readonly sources: readonly Citation[];
}

/** A contradiction between two fields, or a finding its own method cannot show. Never corrected silently. */
export interface Caution {
  readonly id: string;
  readonly fields: readonly [FieldPath, FieldPath];
  readonly when: Condition;
}

/** A disagreement between sources that is shown and never resolved silently. */
export interface Conflict {
  readonly id: string;
  readonly when: Condition;
  readonly sources: readonly Citation[];
}

/** How a device is used, as a note beside the choice. */
export interface UseRecord {
  readonly note: UseNote;
  /** The devices it is said of. */
  readonly options: readonly ComparedOption[];
  readonly when?: Condition;
  /** The value: one of the lesion's own figures, `plus` so much; a threshold's; a figure of the source; or none. */
  readonly value:
    | { readonly field: FieldPath & NumberFact; readonly plus: number }
    | { readonly threshold: string }
    | { readonly figure: number }
    | null;
  readonly unit: 'mm' | 's' | null;
  /** The id of the evidence record that says so. */
  readonly source: string;
}

export type UseNote =
  | 'balloon-diameter'
  | 'dcb-margin'
  | 'dcb-length'
  | 'inflation'
  | 'inflation-in-trial'
  | 'delivery-time'
  | 'label-limits';

export type VerificationLevel =
  | 'fulltext-seen'
  | 'abstract-seen'
  | 'secondary-page-seen'
  | 'not-found'
  /** A rule of this project or of the lecture, with no publication behind it. */
  | 'lecture'
  | 'project';

export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly year: number | null;
  readonly doi: string | null;
  readonly verification: VerificationLevel;
}

export interface TrialEndpoint {
  readonly name: string;
  readonly timepoint: string | null;
  readonly arm1: string | null;
  readonly arm2: string | null;
  readonly effect: string | null;
  readonly ci: string | null;
  readonly p: string | null;
}

/** One report of a trial, with the field names of the evidence file. */
export interface Trial {
  readonly id: string;
  /** What sort of thing was read: a label or a document is no trial, and is never plotted. */
  readonly kind: 'study' | 'meta-analysis' | 'label' | 'document';
  readonly name: string;
  readonly shortCitation: string;
  readonly journal: string | null;
  readonly year: number | null;
  readonly pmid: string | null;
  readonly doi: string | null;
  readonly population: string | null;
  readonly isr_type: string | null;
  readonly n: number | null;
  readonly arms: readonly string[] | null;
  readonly followup: string | null;
  readonly endpoints: readonly TrialEndpoint[];
  readonly lecture_claim: string | null;
  readonly discrepancy: string | null;
  readonly verification: 'fulltext-seen' | 'abstract-seen' | 'secondary-page-seen' | 'not-found';
  readonly seen_at: readonly string[];
  readonly note: string | null;
  readonly conclusion: string | null;
}

export interface KnowledgeVersion {
  readonly version: string;
  /** ISO dates. */
  readonly reviewedOn: string;
  readonly reviewBy: string;
}

/** What the engine needs to know: the trials' figures and the texts stay with the screen. */
export interface Knowledge extends KnowledgeVersion {
  readonly rules: readonly Rule[];
  readonly definitions: readonly Definition[];
  readonly thresholds: readonly Threshold[];
  readonly conflicts: readonly Conflict[];
  readonly cautions: readonly Caution[];
  readonly use: readonly UseRecord[];
  /** The order in which what decides is told: what puts a case outside, and what must come first. */
  readonly because: { readonly outside: readonly string[]; readonly first: readonly string[] };
  /** Its conditions as code, made while building; without it they are compiled when first used. */
  readonly prepared?: PreparedConditions;
}

/** A condition as code: over the facts by slot, and the truth of rules and definitions in the order of evaluation. */
export type PreparedTest = (state: { readonly values: readonly unknown[]; readonly truth: Uint8Array }) => 0 | 1 | 2;

export interface PreparedConditions {
  /** What the code was made of: a condition that was put in place of one of these has none. */
  readonly of: Pick<Knowledge, 'rules' | 'definitions' | 'thresholds' | 'conflicts' | 'cautions'>;
  /** The rules and definitions by whose order the code finds their truth. */
  readonly order: readonly string[];
  readonly tests: Readonly<Record<string, PreparedTest>>;
}

export type { FactName };
