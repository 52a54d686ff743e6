import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import { useBackCloses } from './use-back-closes.ts';

interface Props {
  open: boolean;
  title: string;
  closeLabel: string;
  /** Fills the window, for what is read like a book. */
  full?: boolean;
  /** Scrolls where it is long, and may hold nothing that takes the focus: the keyboard has to reach it to scroll it. */
  focusable?: boolean;
  onClose: () => void;
  children: ReactNode;
}

const SIZES = {
  card: {
    dialog:
      'm-auto max-h-[85dvh] w-[min(44rem,calc(100vw-2rem))] overflow-auto rounded-control border border-line-strong p-pane more-to-read',
    content: '',
  },
  full: {
    dialog: 'm-0 h-dvh max-h-none w-screen max-w-none flex-col border-0 pt-control open:flex',
    content: 'min-h-0 flex-1 overflow-auto px-pane pb-section',
  },
} as const;

export function Dialog({ open, title, closeLabel, full = false, focusable = false, onClose, children }: Props) {
  const size = full ? SIZES.full : SIZES.card;
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useBackCloses(open, onClose);
  useEffect(() => {
    if (open) element.current?.showModal();
    else if (element.current?.open) element.current.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`bg-surface text-body text-ink ${size.dialog}`}
    >
      <div className={`flex items-start justify-between gap-4 max-tablet:gap-1 ${full ? 'px-pane' : ''}`}>
        <h2 id={titleId} className="min-w-0 pt-2 text-title font-semibold wrap-break-word">
          {title}
        </h2>
        <Button onClick={onClose} icon="cross" kind="quiet">
          {closeLabel}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keyboard's reach */}
      <div tabIndex={focusable ? 0 : undefined} className={size.content}>
        {open && children}
      </div>
    </dialog>
  );
}
