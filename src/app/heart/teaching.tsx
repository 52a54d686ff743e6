import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import { pictogramOf } from '#territory/entry/pictogram-of.tsx';
import { knowledge } from '#territory/knowledge.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { whatWouldChange } from '../../engine/what-if.ts';
import { agreementWords, answerParts, answerSentence, statusWords } from '../../features/plan/answer-sentence.ts';
import { WhatWouldChange } from '../../features/plan/what-if/what-would-change.tsx';
import { deviceQuestions } from '../../features/teaching/commit-questions.ts';
import { DrawnCase } from '../../features/teaching/drawn-case.tsx';
import type { Shown } from '../../features/teaching/solve.tsx';
import { told as toldOf } from '../../features/teaching/told.ts';
import { comesNext } from '../../wording/comes-next.ts';

/** What a case is told by before it is opened. */
export const told = toldOf;

/** What the workspace shows of a case, for one that is learnt from. */
export const shown: Shown = {
  drawnOf: (caseData) => <DrawnCase caseData={caseData} drawingOf={pictogramOf} />,
  questions: deviceQuestions,
  answerOf: (inspection, caseData) => <Answer inspection={inspection} caseData={caseData} />,
  changesOf: (caseData, inspection) => (
    <WhatWouldChange
      whatIf={whatWouldChange(caseData, knowledge, DEFAULT_SETTINGS)}
      inspection={inspection}
      caseData={caseData}
      settings={DEFAULT_SETTINGS}
    />
  ),
};

/** The sentence on top of the plan, how firm it is and how the reasons stand: in the words of the workspace. */
function Answer({ inspection, caseData }: { inspection: Inspection; caseData: CaseData }) {
  const [main, rest] = answerParts(answerSentence(comesNext(inspection, caseData).headline));
  const { result } = inspection;
  const { device } = result;
  return (
    <div className="border-l-4 border-accent bg-raised px-3 py-2">
      <p className="text-lead font-semibold wrap-anywhere">{main}</p>
      {rest && <p>{rest}</p>}
      <p className="text-small text-ink-muted">
        {[statusWords(result), device.agreement && agreementWords(device, device.agreement)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
