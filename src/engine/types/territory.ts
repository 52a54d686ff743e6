import type { AnswerSpec, Asking, ReadFact } from './asking.ts';
import type {
  CautionOf,
  ConflictOf,
  DefinitionOf,
  EffectKind,
  KnowledgeVersion,
  RuleOf,
  Strength,
  ThresholdOf,
  UseRecordOf,
  Verdict,
} from './book.ts';
import type { ConditionOf } from './condition.ts';
import type {
  Agreement,
  Checklist,
  DeviceStatus,
  IndicationStatus,
  OptionVerdict,
  ResultOf,
  ScopeStatus,
} from './outcome.ts';
import type { AnswerLineOf, RungOf } from './plan.ts';
import type { PreparedCircuit } from './prepared.ts';
import type { Terms } from './terms.ts';

/**
 * What a plan turns on: a condition, or what the rules that have fired do. Unlike a condition it is never unknown: what
 * is not known to hold does not hold.
 */
export type SignalOf<T extends Terms = Terms> =
  | ConditionOf<T>
  | { readonly op: 'all' | 'any'; readonly of: readonly SignalOf<T>[] }
  | { readonly op: 'not'; readonly of: SignalOf<T> }
  /** Some effect of this kind stands; of one that demands something first, while that has not been done. */
  | { readonly op: 'effect'; readonly kind: EffectKind; readonly with?: Readonly<Record<string, string | boolean>> }
  | { readonly op: 'gate'; readonly is: 'passed' | 'failed' }
  /** An option, or one kind of it, is ruled out, not to be had, or neither. */
  | { readonly op: 'option'; readonly is: 'vetoed' | 'unavailable' | 'usable'; readonly option: T['vetoable'] }
  /**
   * What has been decided; for what is decided after it. Of the plan: by the line that holds, before the options are
   * compared and the choice gives it another status.
   */
  | { readonly op: 'indication'; readonly is: IndicationStatus }
  | { readonly op: 'plan'; readonly is: DeviceStatus | 'nothing-left' };

/** The first that holds counts. */
export type FirstOf<T extends Terms, V> = readonly { readonly when: SignalOf<T>; readonly is: V }[];

/** One of the things that are weighed against each other. */
export interface OptionSpec<T extends Terms = Terms> {
  readonly name: T['option'];
  /** It is an option at all only where this holds. */
  readonly when?: SignalOf<T>;
  /** It comes in kinds: it is ruled out or not to be had when each of these is. */
  readonly kinds?: readonly T['vetoable'][];
  /** It may not be used all the same, though nothing rules it out. */
  readonly barred?: SignalOf<T>;
  /** The facts of the decision that tell what became of it. */
  readonly facts: { readonly offered: T['fact']; readonly ruledOut: T['fact']; readonly chosen: T['fact'] } | null;
}

/** An option beside those that are compared. */
export interface SideOption<T extends Terms = Terms> {
  readonly name: T['choice'];
  /** The first that holds; not listed where none does. What is chosen is recommended. */
  readonly verdicts: readonly {
    readonly when: SignalOf<T>;
    readonly verdict: OptionVerdict;
    /** The rules that stand and have this effect. */
    readonly for?: EffectKind;
    /** The rules that speak of this action, whether they have fired or not. */
    readonly against?: T['action'];
  }[];
}

/** One line of the order in which one circumstance outranks another. */
export interface PlanStep<T extends Terms = Terms> {
  readonly when: SignalOf<T>;
  readonly status: DeviceStatus;
  /** `compared`: by the arguments. Of what is listed only what may be used is chosen. */
  readonly choice: 'compared' | readonly T['choice'][];
  /** What is listed exists already: it is chosen whether it could be had today or not. */
  readonly exists?: true;
  /** Of a choice that was not weighed. */
  readonly agreement?: Agreement;
  /** No option may be used, for another reason than that none is named yet. */
  readonly nothingLeft?: true;
  /** Of what must come first only these rules are told; all of them where this is absent. */
  readonly names?: readonly string[];
  /** Of what was compared: another status by what was chosen, the first that holds. */
  readonly byChoice?: readonly ChoiceStatus<T>[];
}

/** What the status is where the choice is such. */
export interface ChoiceStatus<T extends Terms = Terms> {
  readonly when: SignalOf<T>;
  /** Some of these are chosen. */
  readonly has?: readonly T['choice'][];
  /** None of these is chosen. */
  readonly lacks?: readonly T['choice'][];
  readonly status: DeviceStatus;
  readonly names?: readonly string[];
}

/** How a plan follows from what stands. */
export interface Policy<T extends Terms = Terms> {
  /** Else `in-scope`. */
  readonly scope: FirstOf<T, ScopeStatus>;
  /** Else `undetermined`. */
  readonly indication: FirstOf<T, IndicationStatus>;
  /** What the indication itself asks for first. */
  readonly firstOfAll: readonly IndicationStatus[];
  /** The last holds always. */
  readonly plan: readonly PlanStep<T>[];
  /** The comparison comes to nothing but this conflict. */
  readonly stop: SignalOf<T>;
  /** No choice is clear. */
  readonly capped: SignalOf<T>;
  /**
   * Where it holds, only what has an argument for it can be chosen, a best row that begins against it is no choice, and
   * nothing is clear without an argument of moderate strength for it. Meant for three options or more.
   */
  readonly needsSupport?: SignalOf<T>;
  /** What a comparison that comes to no choice leads to. */
  readonly noChoice?: {
    readonly status: DeviceStatus;
    readonly blockedBy: string;
    /** The fact of the decision that tells it. */
    readonly fact?: T['fact'];
    readonly team?: true;
  };
  /** Options of which none is ever a clear choice. */
  readonly neverClear?: readonly T['option'][];
  readonly team: SignalOf<T>;
  /** A choice of one of these calls the team. */
  readonly teamByChoice?: readonly T['choice'][];
  /** Conflicts that question the facts: shown also where nothing is indicated. */
  readonly ofTheFacts?: readonly string[];
  /** Actions that are advised also where the case is out of scope. */
  readonly evenOutOfScope?: readonly T['action'][];
  /** What is said of an action by no rule. */
  readonly standing?: readonly StandingWord<T>[];
  /** Fields without which no choice can be made, each while it is needed. */
  readonly needed: readonly { readonly field: T['field']; readonly when: SignalOf<T> }[];
  readonly provisional: FirstOf<T, T['reserve']>;
}

/** A word on an action that no rule carries. */
export interface StandingWord<T extends Terms = Terms> {
  readonly when: SignalOf<T>;
  readonly stage: T['stage'];
  readonly action: T['action'];
  readonly verdict: Exclude<Verdict, 'unavailable'>;
  readonly strength: Strength | null;
  readonly evidence: readonly string[];
}

export interface StageSpec<T extends Terms = Terms> {
  readonly stage: T['stage'];
  /** Spoken of also where nothing is to be done. */
  readonly always?: true;
  /** In this order: failed, blocked, done. */
  readonly failed?: SignalOf<T>;
  /** Blocked where the plan is, whatever brought that about: what stands before the choice, or the choice itself. */
  readonly blockedWithPlan?: true;
  /** Done where this holds and, where it goes by its steps, nothing more is due; `null`: by nothing but its steps. */
  readonly done: SignalOf<T> | null;
  /** Not needed where nothing is said. */
  readonly bySteps?: true;
}

/** One criterion of the gate: a rule that is met or failed, and does nothing by itself. */
export interface GateCriterion {
  readonly rule: string;
  /** The gate can be passed while it is not known. */
  readonly mayStayOpen?: true;
}

/** Facts that are computed from others by arithmetic, a ranking or a table. */
export interface Derivation<T extends Terms = Terms> {
  /** The facts it is computed from: fields, and what is derived before. */
  readonly uses: readonly T['fact'][];
  readonly gives: readonly T['fact'][];
  /** From the values of what it uses, in that order, the values of what it gives, in that order; undefined is unknown. */
  readonly derive: (used: readonly unknown[]) => readonly unknown[];
}

/** The records of a territory: data alone. */
export interface Book<T extends Terms = Terms> extends KnowledgeVersion {
  readonly rules: readonly RuleOf<T>[];
  readonly definitions: readonly DefinitionOf<T>[];
  readonly thresholds: readonly ThresholdOf<T>[];
  readonly conflicts: readonly ConflictOf<T>[];
  readonly cautions: readonly CautionOf<T>[];
  readonly use: readonly UseRecordOf<T>[];
  /** The order in which what decides is told: what puts a case outside, and what must come first. */
  readonly because: { readonly outside: readonly string[]; readonly first: readonly string[] };
}

/** What the engine needs to know: the trials' figures and the texts stay with the screen. */
export interface Territory<T extends Terms = Terms> extends Book<T> {
  /** Every field with the answers it can have, in the order of the case file: `section.key`, or `key` alone. */
  readonly answers: Readonly<Record<T['field'], AnswerSpec>>;
  /** The section of the case that the caller's settings stand in for. */
  readonly settingSection: string;
  /** The sections of the book that the result and the questions tell apart. */
  readonly sections: {
    readonly scope: T['section'];
    readonly indication: T['section'];
    readonly options: T['section'];
    /** What a fired rule of these rests on is asked for, whatever it does. */
    readonly asked: readonly T['section'][];
  };
  /** Where options and what lies beyond them are spoken of, and who is called for it. */
  readonly places: { readonly options: T['stage']; readonly beyond: T['stage']; readonly team: T['action'] };
  /** All derivations, each after those whose facts it uses. */
  derivations(threshold: (id: string) => number): readonly Derivation<T>[];
  readonly options: readonly OptionSpec<T>[];
  readonly sideOptions: readonly SideOption<T>[];
  readonly gate: readonly GateCriterion[];
  readonly stages: readonly StageSpec<T>[];
  readonly policy: Policy<T>;
  /** What the place does not have. */
  readonly lacking: {
    readonly fact: T['listFact'];
    /** Actions that are lacking when everything named here is; else an action is lacking by its own name. */
    readonly actions: Readonly<Record<string, readonly string[]>>;
  };
  /** The fact that says that an action has failed here: it is not advised again. */
  failedFact(action: T['action']): T['fact'] | null;
  asking(threshold: (id: string) => number): Asking<T>;
  /** What results show of the derived facts, and of the gate besides its criteria. */
  classification(facts: Shown<T>): T['classification'];
  gateNotes(facts: Shown<T>, gate: Readonly<Record<string, string>>): object;
  /** Its lists to go through, made ready: `checklists` of the engine. */
  checklists?(signals: ReadySignals): (lane: TakenLane) => { checklists: Checklist[] };
  /** The one sentence on top of the plan. */
  answer(result: ResultOf<T>, caseData: T['case']): AnswerLineOf<T>;
  /** What was tried, what to do now and what next, for a screen; none where the territory has no ladder. */
  ladder(result: ResultOf<T>, answer: AnswerLineOf<T>, facts: Shown<T>): readonly RungOf<T>[];
  /** Its circuit as code, made while building; without it, it is run as data. */
  readonly prepared?: PreparedCircuit;
}

/** Signals as literals of the circuit, and a lane in which their words are read. */
export interface ReadySignals {
  of(signal: SignalOf): number;
}
export interface TakenLane {
  readonly words: Int32Array;
  readonly bit: number;
}

/** One list that is gone through item by item. */
export interface ChecklistSpec<T extends Terms = Terms> {
  readonly id: string;
  readonly items: readonly {
    readonly id: string;
    readonly states: FirstOf<T, string>;
    readonly else: string;
    readonly rules: readonly string[];
  }[];
  readonly status: FirstOf<T, string>;
  readonly else: string;
}

/** A case as far as results show it: its facts and definitions; undefined and null are unknown. */
export interface Shown<T extends Terms = Terms> {
  readonly caseData: T['case'];
  readonly fact: ReadFact<T>;
  readonly definition: (id: string) => boolean | null;
  readonly threshold: (id: string) => number;
}
