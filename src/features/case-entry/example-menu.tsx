import { useId, useRef, useState } from 'react';
import { t, textOf } from '../../i18n/translate.ts';
import { type Example, examples } from '../../knowledge/examples.ts';
import { Icon } from '../../ui/icon.tsx';

interface Props {
  onExample: (example: Example, title: string) => void;
}

/** Worked cases to begin with; unfolded in place, so that it covers nothing and needs no way out. */
export function ExampleMenu({ onExample }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  function choose(example: Example, title: string) {
    setOpen(false);
    // The chosen title is about to go, and the focus with it.
    button.current?.focus();
    onExample(example, title);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-target items-center gap-1.5 rounded-control px-2 text-small text-ink-muted hover:text-ink"
      >
        <Icon name="chevron" className={open ? 'rotate-90' : ''} />
        {t('entry.examples')}
      </button>
      <div id={id} className="order-last w-full pb-2 empty:hidden">
        {open && <List onExample={choose} />}
      </div>
    </>
  );
}

function List({ onExample }: Props) {
  return (
    <>
      <p className="pb-1 text-small text-ink-muted">{t('entry.examples-note')}</p>
      <ul>
        {examples.map((example) => {
          const title = textOf(`example.${example.id}`);
          return (
            <li key={example.id}>
              <button
                type="button"
                onClick={() => onExample(example, title)}
                className="flex min-h-target w-full items-center gap-2 rounded-control px-2 text-left text-option leading-snug hover:bg-raised"
              >
                <Icon name="arrow" className="text-accent" />
                <span>{title}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
