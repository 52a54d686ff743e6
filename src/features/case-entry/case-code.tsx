import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { t } from '../../i18n/translate.ts';

/** As the case model limits it. */
const MAX_LENGTH = 60;

export function CaseCode({ label, onLabel }: { label: string; onLabel: (label: string) => void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = label;
  }, [label]);

  const take = () => onLabel(input.current?.value.trim() ?? '');

  function onKeyDown(event: KeyboardEvent) {
    const saves = (event.ctrlKey || event.metaKey) && event.code === 'KeyS';
    if (event.key === 'Enter' || saves) take();
  }

  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t('field.label.label')}
      </label>
      <input
        id={id}
        ref={input}
        type="text"
        defaultValue={label}
        maxLength={MAX_LENGTH}
        placeholder={t('entry.code-hint')}
        title={t('field.label.hint')}
        autoComplete="off"
        onBlur={take}
        onKeyDown={onKeyDown}
        className="mt-1 h-target min-w-32 max-w-52 flex-1 rounded-control border border-line-strong bg-raised px-2 text-small text-ink placeholder:text-ink-muted"
      />
    </>
  );
}
