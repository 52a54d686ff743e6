import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { answerSentence, statusWords } from '../../features/plan/answer-sentence.ts';
import { t } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { comesNext } from '../../wording/comes-next.ts';
import { isPresumedMet } from '../../wording/gate-reading.ts';

/** More letters than three lines of a phone hold. The device often stands at the end: nothing is cut off. */
const LONG = 90;

interface AnswerDockProps {
  inspection: Inspection;
  caseData: CaseData;
  onOpen: () => void;
}

/** The answer in short where the plan itself is out of sight, and the way to it. */
export function AnswerDock({ inspection, caseData, onOpen }: AnswerDockProps) {
  const { result } = inspection;
  const sentence = answerSentence(comesNext(inspection, caseData).headline);
  return (
    <section aria-label={t('plan.answer')} className="answer-dock border-t border-line-strong bg-raised">
      <button type="button" onClick={onOpen} className="flex w-full items-center gap-3 px-4 py-2 text-left">
        <span className="min-w-0 flex-1">
          <span className={`block leading-snug font-semibold ${sentence.length > LONG ? 'text-body' : 'text-title'}`}>
            {sentence}
          </span>
          <span className="flex flex-wrap items-center gap-control text-small text-ink-muted">
            {statusWords(result)}
            {isPresumedMet(result) && <Badge tone="warn">{t('gate.G5.by-residual-only')}</Badge>}
            {result.device.status !== 'undetermined' && result.device.provisional.length > 0 && (
              <Badge tone="warn">{t('plan.is-provisional')}</Badge>
            )}
          </span>
        </span>
        <Icon name="chevron" className="text-accent" />
      </button>
    </section>
  );
}
