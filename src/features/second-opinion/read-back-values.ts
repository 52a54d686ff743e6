import {
  CONSULT_KIND,
  CONSULT_VERSION,
  type ConsultAnswer,
  type ReadBack,
} from '../../interop/second-opinion/message.ts';
import type { ReadBackValues } from './read-back-form.tsx';

interface ReadBackAround {
  readonly id: string;
  readonly today: string;
  readonly answer: ConsultAnswer;
  /** Of the answer's very content. */
  readonly hash: string;
}

/** What was understood of an answer, on its way back. */
export const readBackFrom = (
  { understood, agrees, enacted, why }: ReadBackValues,
  { id, today, answer, hash }: ReadBackAround,
): ReadBack => ({
  kind: CONSULT_KIND,
  schemaVersion: CONSULT_VERSION,
  part: 'read-back',
  id,
  answers: { id: answer.id, hash },
  writtenOn: today,
  language: answer.language,
  understood,
  agrees: agrees || 'call-needed',
  enacted: enacted || 'not-yet',
  ...(why === '' ? {} : { why }),
});
