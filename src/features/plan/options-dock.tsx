import { headline } from '#territory/entry/headline.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { firmness } from './options-answer.tsx';

interface OptionsDockProps {
  inspection: Inspection;
  caseData: CaseData;
  onOpen: () => void;
}

/** The answer in short where the plan itself is out of sight, and the way to it. */
export function OptionsDock({ inspection: { result }, onOpen }: OptionsDockProps) {
  return (
    <section aria-label={t('plan.answer')} className="answer-dock border-t border-line-strong bg-raised">
      <button type="button" onClick={onOpen} className="flex w-full items-center gap-3 px-4 py-2 text-left">
        <span className="min-w-0 flex-1">
          <span className="block text-body leading-snug font-semibold">{headline(result)}</span>
          <span className="text-small text-ink-muted">{firmness(result)}</span>
        </span>
        <Icon name="chevron" className="text-accent" />
      </button>
    </section>
  );
}
