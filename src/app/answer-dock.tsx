import type { Inspection } from '../engine/inspect.ts';
import { answerSentence } from '../features/plan/answer-sentence.ts';
import { t, textOf } from '../i18n/translate.ts';
import { Icon } from '../ui/icon.tsx';

/** The answer in short where the plan itself is out of sight, and the way to it. */
export function AnswerDock({ inspection, onOpen }: { inspection: Inspection; onOpen: () => void }) {
  const { result, answer } = inspection;
  return (
    <section aria-label={t('plan.answer')} className="border-t border-line-strong bg-raised">
      <button type="button" onClick={onOpen} className="flex w-full items-center gap-3 px-4 py-2 text-left">
        <span className="min-w-0 flex-1">
          <span className="line-clamp-3 text-title leading-snug font-semibold">{answerSentence(answer)}</span>
          <span className="text-small text-ink-muted">{textOf(`device-status.${result.device.status}`)}</span>
        </span>
        <Icon name="chevron" className="text-accent" />
      </button>
    </section>
  );
}
