import { inOrder } from '#territory/case/serialise.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Decision } from '#territory/types/vocabulary.ts';
import { caseToSend } from '../second-opinion/outgoing.ts';
import { TEACHING_KIND } from './kind.ts';

/** Raising it asks for a reader of the version before. */
export const TEACHING_VERSION = 1;

/** The longest that each text may be, in characters. */
export const TEACHING_LIMITS = { title: 80, lesson: 400 } as const;

/** A case that a laboratory hands on to be learnt from. There is no date, no centre and no name in it. */
export interface TeachingMessage {
  readonly kind: typeof TEACHING_KIND;
  readonly schemaVersion: typeof TEACHING_VERSION;
  /** Random; says nothing of a patient. */
  readonly id: string;
  /** What stands above the case before the reader commits. */
  readonly title: string;
  /** What stands under the plan after that. */
  readonly lesson?: string;
  /** What the laboratory did, without why and when. */
  readonly done?: readonly Decision[];
  /** The version of the knowledge it was made with. */
  readonly knowledge: string;
  /** Without code, decision and dates, and with the laboratory's effective setting written into it. */
  readonly case: CaseData;
}

interface Written {
  readonly id: string;
  readonly title: string;
  readonly lesson: string;
  /** Whether what was done goes along. */
  readonly withDecision: boolean;
  readonly knowledge: string;
}

/** A teaching case made of one's own: what may say who the patient is, is left out here, whoever fills the form. */
export function teachingMessage(caseData: CaseData, lab: Settings, written: Written): TeachingMessage {
  const { id, title, lesson, withDecision, knowledge } = written;
  const { label: _label, ...bare } = caseToSend(caseData, lab);
  const done = withDecision ? (caseData.decision?.choice ?? []) : [];
  return {
    kind: TEACHING_KIND,
    schemaVersion: TEACHING_VERSION,
    id,
    title,
    ...(lesson && { lesson }),
    ...(done.length > 0 && { done }),
    knowledge,
    case: bare,
  };
}

const ordered = (message: TeachingMessage): object => ({ ...message, case: inOrder(message.case) });

/** As it goes into a frame. */
export const teachingJson = (message: TeachingMessage): string => JSON.stringify(ordered(message));

/** As it goes into a file, for people to read as well. */
export const teachingFileText = (message: TeachingMessage): string => `${JSON.stringify(ordered(message), null, 2)}\n`;

/** No name of a person or a place. */
export const teachingFileName = ({ id }: TeachingMessage): string => `${id.slice(0, 8)}.relumen-teaching.json`;
