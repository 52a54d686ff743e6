import '../../i18n/with-library.ts';
import { useMemo } from 'react';
import { answerOf } from '#page/answer-words.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Decision } from '#territory/types/vocabulary.ts';
import { knowledgeVersion } from '#territory/version.ts';
import { REASON_MAX_LENGTH } from '../../case-file/section-schema.ts';
import { answerChange, asThePlanSaid } from '../../case-library/answer.ts';
import { DecisionSection } from '../../features/case-library/decision-section.tsx';
import { OldAnswer } from '../../features/case-library/old-answer.tsx';
import { useCaseStore } from '../stores/case-store.ts';
import { useLibraryStore } from '../stores/library-store.ts';
import { outside } from './context.ts';
import { keptSentence } from './kept-sentence.ts';
import { answerNow } from './open-case.ts';
import { changeCase } from './show-case.ts';

/** Of a case answered under an older knowledge: what it said then, above what is said now. */
export function AnswerBefore({ caseData }: { caseData: CaseData }) {
  const then = useLibraryStore((state) => state.current.then);
  // What is drawn later may still be of the case before: its answer is not held against this one's.
  const onScreen = useCaseStore((state) => state.caseData === caseData);
  const change = useMemo(
    () => (then && onScreen ? answerChange(then, answerNow(caseData, then.settings)) : undefined),
    [then, onScreen, caseData],
  );
  if (!change) return null;
  return <OldAnswer change={change} sentenceOf={keptSentence} />;
}

/** What was done and why, below the plan. */
export function DecisionRecord({ caseData, inspection }: { caseData: CaseData; inspection: Inspection }) {
  const { decision } = caseData;
  return (
    <DecisionSection
      decision={decision}
      followed={decision && asThePlanSaid(decision.choice, inspection.result)}
      plan={answerOf(inspection, caseData)}
      knowledgeVersion={knowledgeVersion.version}
      reasonMaxLength={REASON_MAX_LENGTH}
      onDecide={decide}
    />
  );
}

function decide(choice: readonly Decision[], reason: string): void {
  const { decision: _before, ...rest } = useCaseStore.getState().caseData;
  const decision = { choice, ...(reason === '' ? {} : { reason }), decidedAt: outside.now() };
  changeCase(choice.length === 0 ? rest : { ...rest, decision });
}
