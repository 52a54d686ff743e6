import type { FieldPath } from '#territory/types/case-data.ts';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { fieldLabel } from './field-text.ts';

export interface NextFieldProps {
  /** The field to go to; undefined when nothing is asked for. */
  readonly field: FieldPath | undefined;
  readonly onNext: () => void;
}

/** On a phone it is as narrow as a section's button beside it, and names the field to screen readers only. */
export function NextField({ field, onNext }: NextFieldProps) {
  if (!field)
    return (
      <p className="flex min-h-target items-center text-small text-ink-muted max-tablet:px-2">
        {t('entry.nothing-open')}
      </p>
    );
  return (
    <button
      type="button"
      onClick={onNext}
      className="flex min-h-target min-w-target items-center gap-2 rounded-control text-left leading-tight text-ink-muted hover:text-ink max-tablet:justify-center max-tablet:px-1.5"
    >
      <Icon name="diamond" filled className="text-accent max-tablet:hidden" />
      <span className="max-tablet:text-[0.75rem]">
        <span className="block text-option text-ink max-tablet:text-[0.75rem] max-tablet:font-semibold">
          {t('entry.next')}
          <span className="max-tablet:sr-only">{`: ${fieldLabel(field)}`}</span> <Icon name="arrow" />
        </span>
      </span>
    </button>
  );
}
