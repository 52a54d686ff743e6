import { useId, useRef, useState } from 'react';
import type { Example } from '#territory/examples.ts';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { sideRoom } from '../../ui/side-room.tsx';

export interface ExampleMenuProps {
  onExample: (example: Example, title: string) => void;
}

/** Whoever comes with a case of their own never needs them. */
const ExampleList = sideRoom(async () => (await import('./example-list.tsx')).ExampleList);

/** Worked cases to begin with; unfolded in place, so that it covers nothing and needs no way out. */
export function ExampleMenu({ onExample }: ExampleMenuProps) {
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
        {open && <ExampleList onExample={choose} />}
      </div>
    </>
  );
}
