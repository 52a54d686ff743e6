import { BESIDE } from '#territory/consultation.ts';
import { DECISIONS, type Decision } from '#territory/types/vocabulary.ts';
import {
  type AnsweredOption,
  CONSULT_KIND,
  CONSULT_VERSION,
  type ConsultAnswer,
  type ConsultRequest,
  type MaterialKind,
  type PlanSeen,
  type Speaker,
} from '../../interop/second-opinion/message.ts';
import { LIMITS, NONE_STATED } from '../../interop/second-opinion/vocabulary.ts';

export interface AnswerValues {
  role: Speaker['role'] | '';
  centre: string;
  surgeon: boolean;
  canAnswer: ConsultAnswer['canAnswer'] | '';
  reviewed: MaterialKind[];
  missing: MaterialKind[];
  opinion: string;
  options: Record<Decision, { stand: AnsweredOption['stand'] | ''; reason: string }>;
  uncertainty: string;
  noneStated: boolean;
  urgencyNow: ConsultRequest['urgency'] | '';
  responsibility: ConsultAnswer['responsibility'] | '';
  recontact: string;
}

export const emptyAnswer = (): AnswerValues => ({
  role: '',
  centre: '',
  surgeon: false,
  canAnswer: '',
  reviewed: [],
  missing: [],
  opinion: '',
  options: Object.fromEntries(DECISIONS.map((one) => [one, { stand: '', reason: '' }])) as AnswerValues['options'],
  uncertainty: '',
  noneStated: false,
  urgencyNow: '',
  responsibility: '',
  recontact: '',
});

interface AnswerAround {
  readonly id: string;
  readonly request: ConsultRequest;
  /** Of the request's very content. */
  readonly hash: string;
  readonly today: string;
  readonly planSeen: PlanSeen;
}

/** The answer of a form in which everything that is needed was chosen. */
export function answerFrom(values: AnswerValues, { id, request, hash, today, planSeen }: AnswerAround): ConsultAnswer {
  const { role, canAnswer, responsibility, urgencyNow, opinion, recontact } = values;
  if (role === '' || canAnswer === '' || responsibility === '') throw new Error('The form was not complete.');
  const options = DECISIONS.flatMap((option): AnsweredOption[] => {
    const { stand, reason } = values.options[option];
    return stand === '' ? [] : [{ option, stand, ...(reason === '' ? {} : { reason }) }];
  }).slice(0, LIMITS.options);
  return {
    kind: CONSULT_KIND,
    schemaVersion: CONSULT_VERSION,
    part: 'answer',
    id,
    answers: { id: request.id, hash },
    writtenOn: today,
    language: request.language,
    by: { role, centre: values.centre },
    ...(values.surgeon ? { with: [{ role: BESIDE, centre: values.centre }] } : {}),
    canAnswer,
    reviewed: values.reviewed,
    missing: values.missing,
    ...(opinion === '' ? {} : { opinion }),
    ...(options.length === 0 ? {} : { options }),
    uncertainty: values.noneStated ? NONE_STATED : values.uncertainty,
    ...(urgencyNow === '' ? {} : { urgencyNow }),
    responsibility,
    ...(recontact === '' ? {} : { recontact }),
    planSeen,
  };
}
