import { MATERIALS } from '#territory/consultation.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import type { Decision } from '#territory/types/vocabulary.ts';
import { language } from '../../i18n/translate.ts';
import {
  CONSULT_KIND,
  CONSULT_VERSION,
  type ConsultRequest,
  type Material,
  type MaterialKind,
} from '../../interop/second-opinion/message.ts';
import { caseToSend, limitsOf, planSeenOf } from '../../interop/second-opinion/outgoing.ts';

/** What stands in the form: texts as typed, choices as words, `''` for what was not chosen yet. */
export interface RequestValues {
  language: ConsultRequest['language'];
  urgency: ConsultRequest['urgency'] | '';
  phoned: boolean;
  role: ConsultRequest['from']['role'] | '';
  centre: string;
  to: string;
  contact: string;
  /** Local, as the browser's field has it. */
  answerBy: string;
  situation: string;
  background: string;
  assessment: string;
  question: string;
  considered: Decision[];
  transfer: ConsultRequest['transfer'] | '';
  materials: Record<MaterialKind, Material['how'] | ''>;
  consent: ConsultRequest['consent'] | '';
}

/** An empty form; whoever asks, and how they are reached, is taken over from the last request. */
export const emptyRequest = (last?: ConsultRequest): RequestValues => ({
  language: last?.language ?? language(),
  urgency: '',
  phoned: false,
  role: last?.from.role ?? '',
  centre: last?.from.centre ?? '',
  to: last?.to ?? '',
  contact: last?.contact ?? '',
  answerBy: '',
  situation: '',
  background: '',
  assessment: '',
  question: '',
  considered: [],
  transfer: '',
  materials: Object.fromEntries(MATERIALS.map((kind) => [kind, ''])) as RequestValues['materials'],
  consent: '',
});

/** The form of a request that is to be changed. */
export const valuesOf = (request: ConsultRequest): RequestValues => ({
  ...emptyRequest(request),
  urgency: request.urgency,
  phoned: request.phoned ?? false,
  answerBy: localOf(request.answerBy),
  situation: request.situation,
  background: request.background ?? '',
  assessment: request.assessment ?? '',
  question: request.question,
  considered: [...(request.considered ?? [])],
  transfer: request.transfer,
  materials: {
    ...emptyRequest().materials,
    ...Object.fromEntries(request.materials.map(({ kind, how }) => [kind, how])),
  },
  consent: request.consent,
});

const localOf = (instant: string): string => {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** ISO 8601 in UTC, to the second; empty for what is no time. */
export function instantOf(local: string): string {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What comes from beside the form. */
export interface RequestAround {
  readonly id: string;
  readonly replaces?: string | undefined;
  readonly today: string;
  readonly caseData: CaseData;
  readonly result: Result;
  readonly lab: Settings;
  readonly appVersion: string;
}

/** The request of a form in which everything that is needed was chosen. */
export function requestFrom(values: RequestValues, around: RequestAround): ConsultRequest {
  const { urgency, role, transfer, consent, background, assessment, considered } = values;
  if (urgency === '' || role === '' || transfer === '' || consent === '') throw new Error('The form was not complete.');
  const materials = MATERIALS.flatMap((kind): Material[] => {
    const how = values.materials[kind];
    return how === '' ? [] : [{ kind, how }];
  });
  const sent = caseToSend(around.caseData, around.lab);
  return {
    kind: CONSULT_KIND,
    schemaVersion: CONSULT_VERSION,
    part: 'request',
    id: around.id,
    writtenOn: around.today,
    language: values.language,
    urgency,
    ...(urgency === 'emergency' ? { phoned: values.phoned } : {}),
    from: { role, centre: values.centre },
    to: values.to,
    contact: values.contact,
    answerBy: instantOf(values.answerBy),
    situation: values.situation,
    ...(background === '' ? {} : { background }),
    ...(assessment === '' ? {} : { assessment }),
    question: values.question,
    ...(considered.length === 0 ? {} : { considered }),
    transfer,
    materials,
    consent,
    case: sent,
    plan: planSeenOf(around.result, around.appVersion),
    limited: limitsOf(sent, around.result, materials),
    ...(around.replaces === undefined ? {} : { replaces: around.replaces }),
  };
}
