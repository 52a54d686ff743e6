import { create } from 'zustand';
import type { AnswerValues } from '../../features/second-opinion/answer-values.ts';
import type { Consultation } from '../../interop/second-opinion/consultation.ts';
import type { ConsultAnswer, ConsultRequest, ReadBack } from '../../interop/second-opinion/message.ts';
import { whenForgotten } from '../library/session.ts';

export type OpinionView =
  | { readonly at: 'home' }
  | { readonly at: 'ask'; readonly consultation: Consultation | null }
  | { readonly at: 'request'; readonly request: ConsultRequest }
  | { readonly at: 'answer'; readonly answer: ConsultAnswer }
  | { readonly at: 'read-back'; readonly readBack: ReadBack };

interface OpinionState {
  readonly view: OpinionView;
  /** Half-written answers, by the request: the window may be closed to look at the case. They stay in this window alone. */
  readonly answers: Readonly<Record<string, AnswerValues>>;
}

const NOTHING: OpinionState = { view: { at: 'home' }, answers: {} };

export const useOpinionView = create<OpinionState>()(() => NOTHING);
whenForgotten(() => useOpinionView.setState(NOTHING));

export const showOpinion = (view: OpinionView): void => useOpinionView.setState({ view });

export function keepAnswer(request: ConsultRequest, values: AnswerValues): void {
  useOpinionView.setState(({ answers }) => ({ answers: { ...answers, [request.id]: values } }));
}
