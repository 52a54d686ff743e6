import '../../i18n/with-teaching.ts';
import { useState } from 'react';
import { CaseDrawing } from '#territory/entry/case-drawing.tsx';
import { headline } from '#territory/entry/headline.ts';
import { CHOICES, PARTS, rightAnswers } from '#territory/teaching.ts';
import { teachingCases } from '#territory/teaching-cases.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { CaseCards } from '../../features/teaching/case-cards.tsx';
import { Solve, type Surroundings } from '../../features/teaching/solve.tsx';
import type { Tried } from '../../features/teaching/tried.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { factValue } from '../../wording/fact-words.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { inspectionOf } from './answered.ts';
import { Changes } from './changes.tsx';

const AROUND: Surroundings = {
  inspectionOf,
  drawnOf: (caseData) => <CaseDrawing caseData={caseData} />,
  questions: { parts: PARTS, choices: CHOICES, rightAnswers: ({ result }) => rightAnswers(result) },
  answerOf: ({ result }) => (
    <p className="border-l-4 border-accent bg-raised px-3 py-2 text-lead font-semibold wrap-anywhere">
      {headline(result)}
    </p>
  ),
  changesOf: (caseData) => <Changes caseData={caseData} onField={() => {}} />,
  onToScreen: (caseData) => useCaseStore.getState().load(caseData),
};

/** What a case is told by before it is opened: what is asked, and how the leg is. */
const told = ({ question, limb }: CaseData): readonly string[] => [
  factValue('question', question),
  factValue('limb.rutherford', limb?.rutherford),
];

/** The first try counts. */
const withTry = (tried: readonly Tried[], id: string, first: readonly string[]): readonly Tried[] =>
  tried.some((one) => one.id === id) ? tried : [...tried, { id, times: 1, first }];

/** The worked cases of the leg, to commit to before the plan is shown. What was solved goes with this window. */
export function TeachingRoom() {
  const [at, setAt] = useState<number | null>(null);
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const shown = at === null ? undefined : teachingCases[at];
  if (at === null || shown === undefined)
    return (
      <div className="grid gap-row">
        <p className="max-w-[72ch] text-ink-muted">{textOf('rooms.teaching.intro')}</p>
        <p className="text-small text-ink-muted">{t('teaching.kept.only-now')}</p>
        <CaseCards tried={tried} told={told} onOpen={(id) => setAt(teachingCases.findIndex((one) => one.id === id))} />
      </div>
    );
  return (
    <div className="grid gap-row">
      <div>
        <Button onClick={() => setAt(null)}>{t('teaching.back')}</Button>
      </div>
      <Solve
        key={shown.id}
        title={t('teaching.case', { number: at + 1 })}
        caseData={shown.case}
        around={AROUND}
        onTried={(right) => setTried((before) => withTry(before, shown.id, right))}
        after={
          <p>
            <strong>{t('teaching.shows')}:</strong> {textOf(`teaching.${shown.id}`)}
          </p>
        }
        {...(at + 1 < teachingCases.length && { onNext: () => setAt(at + 1) })}
      />
    </div>
  );
}
