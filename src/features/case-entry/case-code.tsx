import '../../i18n/with-identifiers.ts';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { identifierIn, looksLikeName, tidyText } from '../../case-file/label.ts';
import { t } from '../../i18n/translate.ts';

/** As the case model limits it. */
const MAX_LENGTH = 60;

/** A code of the user's own: what looks like an identifier is refused, what may be a name is warned of. */
export function CaseCode({ label, onLabel }: { label: string; onLabel: (label: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  // A code that came with a file or from the library says as much as one that is typed.
  const shown = typed ?? label;
  const kind = identifierIn(shown);
  const name = !kind && looksLikeName(shown);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = label;
  }, [label]);

  function take() {
    const text = tidyText(input.current?.value ?? '');
    const refused = text !== label && identifierIn(text);
    setTyped(refused ? text : null);
    if (refused) return;
    if (input.current) input.current.value = text;
    onLabel(text);
  }

  function onKeyDown(event: KeyboardEvent) {
    const saves = (event.ctrlKey || event.metaKey) && event.code === 'KeyS';
    if (event.key === 'Enter' || saves) take();
  }

  return (
    <div>
      <label htmlFor={id} className="sr-only">
        {t('field.label.label')}
      </label>
      <input
        id={id}
        ref={input}
        type="text"
        dir="auto"
        defaultValue={label}
        maxLength={MAX_LENGTH}
        placeholder={t('entry.code-hint')}
        title={t('field.label.hint')}
        autoComplete="off"
        aria-invalid={kind !== undefined || undefined}
        aria-describedby={`${id}-note`}
        onBlur={take}
        onKeyDown={onKeyDown}
        className="mt-1 h-target min-w-32 max-w-52 flex-1 rounded-control border border-line-strong bg-raised px-2 text-small text-ink placeholder:text-ink-muted"
      />
      <p id={`${id}-note`} role="alert" className={`w-52 text-small empty:hidden ${kind ? 'text-stop' : 'text-warn'}`}>
        {kind && t(`identifier.${kind}`, { value: shown })}
        {name && t('identifier.name')}
      </p>
    </div>
  );
}
