import { ENTRY_SECTIONS, type SectionId } from '#territory/entry/layout.ts';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { focusSection } from './focus-field.ts';
import type { SectionProgress } from './progress.ts';
import { useCurrentSection } from './use-current-section.ts';

interface Props {
  progress: ReadonlyMap<SectionId, SectionProgress>;
}

/** The way through a long case: each section with how far it has come, and a mark where an answer could change the plan. */
export function SectionBar({ progress }: Props) {
  const current = useCurrentSection();
  return (
    <nav
      aria-label={t('entry.sections')}
      className="flex flex-wrap gap-px max-tablet:order-first max-tablet:flex-[1_1_18rem]"
    >
      {ENTRY_SECTIONS.map(({ id }) => (
        <SectionButton key={id} id={id} progress={progress.get(id)} current={id === current} />
      ))}
    </nav>
  );
}

interface SectionButtonProps {
  id: SectionId;
  progress: SectionProgress | undefined;
  current: boolean;
}

function SectionButton({ id, progress, current }: SectionButtonProps) {
  // None of its questions arises.
  if (!progress?.total) return null;
  const { known, total, couldChange } = progress;
  const look = current
    ? 'border-accent text-ink font-semibold'
    : 'border-transparent text-ink-muted hover:border-line-strong hover:text-ink';
  return (
    <button
      type="button"
      aria-current={current ? 'true' : undefined}
      onClick={() => focusSection(id)}
      className={`flex min-h-target min-w-target flex-auto flex-col items-center justify-center border-b-2 px-0.5 text-[0.75rem] leading-tight ${look}`}
    >
      <span>{t(`section-short.${id}`)}</span>
      <span aria-hidden="true" className="flex items-center gap-0.5 font-normal text-ink-muted">
        {couldChange && <Icon name="diamond" filled className="text-[0.625rem] text-accent" />}
        {known}/{total}
      </span>
      <span className="sr-only">
        {t('entry.progress-known', { known, total })}
        {couldChange && `, ${t('entry.section-could-change')}`}
      </span>
    </button>
  );
}
