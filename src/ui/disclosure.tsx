import { type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  summary: ReactNode;
  /** Opens by itself once there is something inside that must not be overlooked. */
  needed?: boolean;
  /** What is said of the fields inside while it is closed: that one of them matters next. */
  mark?: string | undefined;
  /** What is inside is drawn only once it has been opened. */
  lazy?: boolean;
  children: ReactNode;
}

export function Disclosure({ summary, needed = false, mark, lazy = false, children }: Props) {
  const [open, setOpen] = useState(needed);
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  const [wasNeeded, setWasNeeded] = useState(needed);
  if (needed !== wasNeeded) {
    setWasNeeded(needed);
    if (needed) setOpen(true);
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-target list-none items-center gap-1.5 rounded-control text-small text-ink-muted hover:text-ink">
        <Icon name="chevron" className={open ? 'rotate-90' : ''} />
        {summary}
        {mark && !open && (
          <span title={mark} className="text-[0.75rem] text-accent">
            <Icon name="diamond" filled />
            <span className="sr-only">{mark}</span>
          </span>
        )}
      </summary>
      {(!lazy || opened) && children}
    </details>
  );
}
