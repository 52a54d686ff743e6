import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  /** What stands beside the title. */
  aside?: ReactNode;
  /** The title is for those who cannot see that this is a pane of its own. */
  quiet?: boolean;
  children: ReactNode;
}

/** A region of the screen under its own heading; `@container`, so that what it holds answers to the pane's own width. */
export function Pane({ id, title, aside, quiet = false, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1} className="@container px-4 pb-section outline-none">
      <div className={quiet ? 'h-3' : 'flex min-h-target flex-wrap items-center justify-between gap-x-3'}>
        <h2 id={`${id}-title`} className={quiet ? 'sr-only' : 'text-small font-semibold text-ink-muted'}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
