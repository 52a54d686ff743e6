import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';

interface Props {
  open: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ open, title, closeLabel, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) element.current?.showModal();
    else if (element.current?.open) element.current.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[min(44rem,calc(100vw-2rem))] overflow-auto rounded-control border border-line-strong bg-surface p-pane text-body text-ink"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={titleId} className="pt-2 text-title font-semibold">
          {title}
        </h2>
        <Button onClick={onClose} icon="cross" kind="quiet">
          {closeLabel}
        </Button>
      </div>
      {open && children}
    </dialog>
  );
}
