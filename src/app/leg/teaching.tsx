import { DEFAULT_SETTINGS } from '#territory/default-settings.ts';
import { CaseDrawing } from '#territory/entry/case-drawing.tsx';
import { headline } from '#territory/entry/headline.ts';
import { knowledge } from '#territory/knowledge.ts';
import { CHOICES, PARTS, rightAnswers } from '#territory/teaching.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { whatWouldChange } from '../../engine/what-if.ts';
import { OptionsChanges } from '../../features/plan/options-changes.tsx';
import type { Shown } from '../../features/teaching/solve.tsx';
import { factValue } from '../../wording/fact-words.ts';

/** What a case is told by before it is opened: what is asked, and how the leg is. */
export const told = ({ question, limb }: CaseData): readonly string[] => [
  factValue('question', question),
  factValue('limb.rutherford', limb?.rutherford),
];

/** What the workspace shows of a case, for one that is learnt from. */
export const shown: Shown = {
  drawnOf: (caseData) => <CaseDrawing caseData={caseData} />,
  questions: { parts: PARTS, choices: CHOICES, rightAnswers: ({ result }) => rightAnswers(result) },
  answerOf: ({ result }) => (
    <p className="border-l-4 border-accent bg-raised px-3 py-2 text-lead font-semibold wrap-anywhere">
      {headline(result)}
    </p>
  ),
  changesOf: (caseData) => (
    <OptionsChanges whatIf={{ changes: whatWouldChange(caseData, knowledge, DEFAULT_SETTINGS), overtaken: false }} />
  ),
};
