import type { ConditionOf } from './condition.ts';
import type { Terms } from './terms.ts';

export type Strength = 'require' | 'strong' | 'moderate' | 'weak' | 'veto';
export type Verdict = 'required' | 'recommended' | 'option' | 'avoid' | 'contraindicated' | 'unavailable';

/** What a rule does once it has fired. `when` narrows one effect of a rule that speaks differently in different cases. */
export type EffectOf<T extends Terms = Terms> = { readonly when?: ConditionOf<T> } & (
  | {
      readonly kind: 'scope';
      readonly status: 'caution' | 'out-of-scope' | 'undetermined';
      /** For what is undetermined: what to enter, the first group whose condition holds; none where no entry settles it. */
      readonly asks?: readonly {
        readonly when: ConditionOf<T>;
        readonly fields: readonly T['field'][];
        readonly known?: true;
      }[];
    }
  | {
      readonly kind: 'indication';
      readonly status: 'treat' | 'test-first' | 'do-not-treat' | 'conservative-first' | 'team-first';
    }
  | {
      readonly kind: 'step';
      readonly stage: T['stage'];
      readonly actions: readonly T['action'][];
      readonly verdict: Exclude<Verdict, 'unavailable'>;
      /** Where it differs from the rule's own. */
      readonly strength?: Strength;
      /** The step stands only while the rule's `until` is not known to hold. */
      readonly whileOpen?: true;
    }
  | {
      readonly kind: 'argument';
      readonly side: 'for' | 'against';
      readonly option: T['option'];
      readonly strength: Exclude<Strength, 'veto'>;
    }
  | {
      readonly kind: 'veto';
      readonly option: T['vetoable'];
      /** A bail-out lifts this veto. */
      readonly liftedByBailOut?: true;
      /** More preparation may still lift it: it alone does not call the team. */
      readonly whilePreparing?: true;
    }
  /** Something must come first: nothing is final while the rule's `until` is not known to hold. */
  | { readonly kind: 'blocks' }
  /** What closes an emergency, whatever the arguments say. */
  | { readonly kind: 'bail-out' }
  /** Something has to come before the bail-out. */
  | { readonly kind: 'bail-out-waits' }
  | { readonly kind: 'no-further-device' }
  /** Neither side is preferred: the named conflict stops the comparison. */
  | { readonly kind: 'stop'; readonly conflict: string }
  /** A choice is never clear beside this; `conflict` names it where it is one of the named conflicts. */
  | { readonly kind: 'caps-agreement'; readonly conflict?: string }
  | { readonly kind: 'alternative'; readonly option: T['alternative'] }
  | { readonly kind: 'rules-out-alternative'; readonly option: T['alternative'] }
  | { readonly kind: 'heart-team' }
  /** No device is named: what the procedure did comes before the indication, what preparation lacks before the choice. */
  | { readonly kind: 'withholds-device'; readonly before: 'indication' | 'choice' }
  | { readonly kind: 'withdraw-failed-tools' }
  | { readonly kind: 'mark-unavailable-tools' }
  /** Something to be said at a stage, with no action of its own. */
  | { readonly kind: 'note'; readonly stage: T['stage'] }
);

export type EffectKind = EffectOf['kind'];

/** Where a statement comes from: a source record and the place in it, with the class and level it carries there. */
export interface Citation {
  readonly source: string;
  readonly at?: string;
  readonly grade?: string;
}

export interface RuleOf<T extends Terms = Terms> {
  /** Permanent, as in the rule book. */
  readonly id: string;
  readonly section: T['section'];
  /** Where it does not hold, the rule is not applicable rather than not met. */
  readonly applies?: ConditionOf<T>;
  readonly when: ConditionOf<T>;
  /** For a rule that demands something first: when that has been done. */
  readonly until?: ConditionOf<T>;
  readonly then: readonly EffectOf<T>[];
  readonly strength: Strength | null;
  readonly sources: readonly Citation[];
  /** Ids of trial records. */
  readonly evidence: readonly string[];
}

/** A condition with a name, used by several rules and shown to the user as a derived fact. */
export interface DefinitionOf<T extends Terms = Terms> {
  readonly id: string;
  readonly when: ConditionOf<T>;
  readonly sources: readonly Citation[];
}

export interface ThresholdOf<T extends Terms = Terms> {
  readonly id: string;
  /** The facts that are held against it. */
  readonly facts: readonly T['numberFact'][];
  readonly value: number;
  readonly unit: string;
  /** On which side the value itself falls: with the numbers below it or with those above. */
  readonly boundaryBelongs: 'below' | 'above';
  readonly sources: readonly Citation[];
}

/** A contradiction between two fields, or a finding its own method cannot show. Never corrected silently. */
export interface CautionOf<T extends Terms = Terms> {
  readonly id: string;
  readonly fields: readonly [T['field'], T['field']];
  readonly when: ConditionOf<T>;
}

/** A disagreement between sources that is shown and never resolved silently. */
export interface ConflictOf<T extends Terms = Terms> {
  readonly id: string;
  readonly when: ConditionOf<T>;
  readonly sources: readonly Citation[];
}

/** How a device is used, as a note beside the choice. */
export interface UseRecordOf<T extends Terms = Terms> {
  readonly note: T['note'];
  /** The devices it is said of. */
  readonly options: readonly T['option'][];
  readonly when?: ConditionOf<T>;
  /** The value: one of the case's own figures, `plus` so much; a threshold's; a figure of the source; or none. */
  readonly value:
    | { readonly field: T['field'] & T['numberFact']; readonly plus: number }
    | { readonly threshold: string }
    | { readonly figure: number }
    | null;
  readonly unit: 'mm' | 's' | null;
  /** The id of the evidence record that says so. */
  readonly source: string;
}

export interface KnowledgeVersion {
  readonly version: string;
  /** ISO dates. */
  readonly reviewedOn: string;
  readonly reviewBy: string;
}
