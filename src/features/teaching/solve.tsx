import { type ReactNode, useState } from 'react';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { t } from '../../i18n/translate.ts';
import { enteredPairs } from '../../interop/report/entered.ts';
import { Button } from '../../ui/button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { PairList } from '../../ui/pair-list.tsx';
import { CommitForm } from './commit-form.tsx';
import { type Commitment, partsRight, type Questions } from './questions.ts';
import { Review } from './review.tsx';

/** What of the workspace is shown of a case here too, and what is asked of it. */
export interface Shown {
  /** What of the case can be drawn. */
  drawnOf: (caseData: CaseData) => ReactNode;
  questions: Questions;
  answerOf: (inspection: Inspection, caseData: CaseData) => ReactNode;
  changesOf: (caseData: CaseData, inspection: Inspection) => ReactNode;
}

/** What the shell adds to a case: its evaluation, and what is shown of it. */
export interface Surroundings extends Shown {
  inspectionOf: (caseData: CaseData) => Inspection;
  onToScreen: (caseData: CaseData) => void;
}

interface SolveProps {
  title: string;
  caseData: CaseData;
  around: Surroundings;
  onTried: (right: readonly string[]) => void;
  /** What is told after the reader has committed. */
  after: ReactNode;
  onNext?: () => void;
}

/** One case: what is known, then the reader's own answers, and only then the plan. */
export function Solve({ title, caseData, around, onTried, after, onNext }: SolveProps) {
  const [commitment, setCommitment] = useState<Commitment | null>(null);
  const inspection = around.inspectionOf(caseData);
  return (
    <article className="grid max-w-[110ch] gap-row">
      <FirstHeading>{title}</FirstHeading>
      <h4 className="font-semibold">{t('teaching.facts')}</h4>
      {around.drawnOf(caseData)}
      <PairList pairs={enteredPairs(caseData)} columns />
      {commitment === null ? (
        <CommitForm
          questions={around.questions}
          onCommit={(answers) => {
            setCommitment(answers);
            onTried(partsRight(around.questions, answers, inspection, caseData));
          }}
        />
      ) : (
        <>
          <Review
            questions={around.questions}
            commitment={commitment}
            inspection={inspection}
            caseData={caseData}
            answer={around.answerOf(inspection, caseData)}
            changes={around.changesOf(caseData, inspection)}
          />
          {after}
          <div className="flex flex-wrap gap-2">
            {onNext && (
              <Button kind="accent" onClick={onNext}>
                {t('teaching.next-case')}
              </Button>
            )}
            <Button onClick={() => setCommitment(null)}>{t('teaching.again')}</Button>
            <Button onClick={() => around.onToScreen(caseData)}>{t('teaching.to-screen')}</Button>
          </div>
        </>
      )}
    </article>
  );
}
