import type { GAPS, MATERIALS, ROLES } from '#territory/consultation.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { PlanCore } from '#territory/types/inspection.ts';
import type { Decision } from '#territory/types/vocabulary.ts';
import type {
  ABILITIES,
  AGREEMENTS,
  CONSENTS,
  ENACTED,
  LANGUAGES,
  RESPONSIBILITIES,
  STANDS,
  TRANSFERS,
  URGENCIES,
  WAYS,
} from './vocabulary.ts';

export const CONSULT_KIND = 'relumen-consult';
/** Raising it asks for a reader of the version before; frozen messages in the tests see to it. */
export const CONSULT_VERSION = 1;

type Of<T extends readonly unknown[]> = T[number];
export type Language = Of<typeof LANGUAGES>;
export type Urgency = Of<typeof URGENCIES>;
export type MaterialKind = Of<typeof MATERIALS>;
export type Gap = Of<typeof GAPS>;

interface Head<Part extends string> {
  readonly kind: typeof CONSULT_KIND;
  readonly schemaVersion: typeof CONSULT_VERSION;
  readonly part: Part;
  /** Random; says nothing of a patient. */
  readonly id: string;
  /** A date: the hour would say more than is needed. */
  readonly writtenOn: string;
  readonly language: Language;
}

/** Who speaks: a role and a centre, never a person. */
export interface Speaker {
  readonly role: Of<typeof ROLES>;
  readonly centre: string;
}

/** A plan as it stood on somebody's screen, with the versions that gave it. */
export interface PlanSeen extends Pick<PlanCore, 'status' | 'choice' | 'agreement' | 'indication' | 'scope'> {
  readonly knowledge: string;
  readonly app: string;
}

export interface Material {
  readonly kind: MaterialKind;
  readonly how: Of<typeof WAYS>;
  readonly count?: number;
}

export interface ConsultRequest extends Head<'request'> {
  readonly urgency: Urgency;
  /** In an emergency: that somebody has been spoken to. */
  readonly phoned?: boolean;
  readonly from: Speaker;
  readonly to: string;
  /** A duty phone of the laboratory, never a private one. */
  readonly contact: string;
  /** An instant, ISO 8601 in UTC. */
  readonly answerBy: string;
  readonly situation: string;
  readonly background?: string;
  readonly assessment?: string;
  readonly question: string;
  readonly considered?: readonly Decision[];
  readonly transfer: Of<typeof TRANSFERS>;
  readonly materials: readonly Material[];
  readonly consent: Of<typeof CONSENTS>;
  /** Without a decision, and with the laboratory's effective setting written into it. */
  readonly case: CaseData;
  readonly plan: PlanSeen;
  /** What limits the answer: marks, and fields that could change the plan and are not known. */
  readonly limited: readonly (Gap | FieldPath)[];
  readonly replaces?: string;
}

/** Which message this one answers: its id, and the beginning of the hash of its very content. */
export interface Answered {
  readonly id: string;
  readonly hash: string;
}

export interface ConsultAnswer extends Head<'answer'> {
  readonly answers: Answered;
  readonly by: Speaker;
  readonly with?: readonly Speaker[];
  readonly canAnswer: Of<typeof ABILITIES>;
  /** What was looked at beside the case. */
  readonly reviewed: readonly MaterialKind[];
  readonly missing: readonly MaterialKind[];
  readonly opinion?: string;
  readonly options?: readonly AnsweredOption[];
  /** Never empty: `none-stated` is a choice. */
  readonly uncertainty: string;
  /** Raised by the consultant, who then phones. */
  readonly urgencyNow?: Urgency;
  readonly responsibility: Of<typeof RESPONSIBILITIES>;
  readonly recontact?: string;
  readonly planSeen: PlanSeen;
}

export interface AnsweredOption {
  readonly option: Decision;
  readonly stand: Of<typeof STANDS>;
  readonly reason?: string;
}

export interface ReadBack extends Head<'read-back'> {
  readonly answers: Answered;
  readonly understood: string;
  readonly agrees: Of<typeof AGREEMENTS>;
  readonly enacted: Of<typeof ENACTED>;
  readonly why?: string;
}

export type ConsultMessage = ConsultRequest | ConsultAnswer | ReadBack;

/** Whether what was opened says of itself that it is such a message. */
export const isMessage = (json: unknown): boolean => (json as { kind?: unknown } | null)?.kind === CONSULT_KIND;
