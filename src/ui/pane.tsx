import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  /** What stands beside the title. */
  aside?: ReactNode;
  /** The title is for those who cannot see that this is a pane of its own. */
  quiet?: boolean;
  /** Scrolls, and may hold nothing that takes the focus: the keyboard has to reach it to scroll it. */
  focusable?: boolean;
  children: ReactNode;
}

/** A region of the screen under its own heading; `@container`, so that what it holds answers to the pane's own width. */
export function Pane({ id, title, aside, quiet = false, focusable = false, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach
      tabIndex={focusable ? 0 : -1}
      className="@container px-4 pb-section outline-offset-[-2px]"
    >
      <div className={quiet ? 'h-2' : 'flex min-h-target flex-wrap items-center justify-between gap-x-3'}>
        <h2 id={`${id}-title`} className={quiet ? 'sr-only' : 'text-small font-semibold text-ink-muted'}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
