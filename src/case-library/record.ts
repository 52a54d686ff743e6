import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { AnswerLine, PlanCore } from '#territory/types/inspection.ts';

export const RECORD_KIND = 'relumen-record';
export const LIBRARY_KIND = 'relumen-library';
/** Raising it asks for a migration in `migrations.ts` and a frozen fixture of the version before; a test sees to both. */
export const RECORD_VERSION = 1;

/** The part of a plan that is kept; its form is that of the stored records, whatever the engine adds to its own. */
export type KeptPlan = Omit<PlanCore, 'vetoed' | 'blockedBy'>;

/** What the program answered, small enough to keep with every case, and enough to find later which rules changed. */
export interface AnswerSnapshot {
  readonly knowledgeVersion: string;
  /** The lab's settings it was given under: the case file says only where it differs from them. */
  readonly settings: Settings;
  readonly plan: KeptPlan;
  readonly sentence: AnswerLine;
  /** Ids of the rules that fired. */
  readonly fired: readonly string[];
  /** Fingerprint of every rule of that knowledge, by id. */
  readonly rules: Readonly<Record<string, string>>;
}

/** What stood on the screen when the operator decided; what was decided is the case file's own `decision`. */
export interface DecisionContext {
  readonly followed: boolean;
  readonly answer: AnswerSnapshot;
}

/** The envelope of a case that is stored or exported. Instants are ISO 8601 in UTC. */
export interface CaseRecord {
  readonly kind: typeof RECORD_KIND;
  readonly schemaVersion: typeof RECORD_VERSION;
  /** Random; says nothing of a patient. */
  readonly id: string;
  readonly appVersion: string;
  readonly knowledgeVersion: string;
  readonly createdAt: string;
  /** When the case was last changed by hand, not when it was last written. */
  readonly updatedAt: string;
  readonly archivedAt?: string;
  readonly case: CaseData;
  readonly answer?: AnswerSnapshot;
  readonly decision?: DecisionContext;
}

/** Clock, random ids and the versions of this program: given from outside, so that everything here is pure. */
export interface Outside {
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly appVersion: string;
  readonly knowledgeVersion: string;
  /** `YYYY-MM-DD`: no build of this program is older. A clock that stands before it is wrong. */
  readonly builtOn: string;
}

/** A case that gets its envelope for the first time. */
export function newRecord(caseData: CaseData, outside: Outside, id = outside.newId()): CaseRecord {
  const at = outside.now();
  return {
    kind: RECORD_KIND,
    schemaVersion: RECORD_VERSION,
    id,
    appVersion: outside.appVersion,
    knowledgeVersion: outside.knowledgeVersion,
    createdAt: at,
    updatedAt: at,
    case: caseData,
  };
}

/** Whether nothing at all has been entered. */
export const isBlank = (caseData: CaseData): boolean =>
  Object.keys(caseData).every((key) => key === 'kind' || key === 'schemaVersion');
