import { useId } from 'react';
import { t } from '../../i18n/translate.ts';

/** As the case model limits it. */
const MAX_LENGTH = 60;

export function CaseCode({ label, onLabel }: { label: string; onLabel: (label: string) => void }) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t('field.label.label')}
      </label>
      <input
        id={id}
        key={label}
        type="text"
        defaultValue={label}
        maxLength={MAX_LENGTH}
        placeholder={t('entry.code-hint')}
        title={t('field.label.hint')}
        autoComplete="off"
        onBlur={(event) => onLabel(event.target.value.trim())}
        className="mt-1 h-target min-w-32 max-w-52 flex-1 rounded-control border border-line-strong bg-raised px-2 text-small text-ink placeholder:text-ink-muted"
      />
    </>
  );
}
