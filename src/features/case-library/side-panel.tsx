import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { useBackCloses } from '../../ui/use-back-closes.ts';

interface Props {
  title: string;
  /** What lies under the panel, as a selector: the panel makes way when the keyboard goes there. */
  covers: string;
  onClose: () => void;
  children: ReactNode;
}

/** Beside the case rather than in its way: not modal, and the plan stays in sight and in use. */
export function SidePanel({ title, covers, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useBackCloses(true, onClose);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const panel = element.current;
    if (!panel) return;
    let within = true;
    const move = ({ target }: Event) => {
      within = target instanceof Node && panel.contains(target);
    };
    // What had the focus went with what it belonged to, a file's preview or a case: the keyboard stays in the panel.
    const changed = new MutationObserver(() => {
      if (within && document.activeElement === document.body) panel.focus();
    });
    changed.observe(panel, { childList: true, subtree: true });
    document.addEventListener('focusin', move);
    document.addEventListener('pointerdown', move);
    return () => {
      changed.disconnect();
      document.removeEventListener('focusin', move);
      document.removeEventListener('pointerdown', move);
    };
  }, []);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest(covers)) onClose();
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [covers, onClose]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog; this one is not modal
    <dialog
      ref={element}
      open
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      className="fixed inset-y-0 right-auto left-0 z-20 m-0 h-dvh max-h-none w-screen max-w-none flex-col border-0 border-r border-line-strong bg-surface text-body text-ink open:flex tablet:w-[max(21.5rem,45vw)] lab:w-[max(25rem,28vw)]"
    >
      <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-1">
        <h2 id={id} className="text-title font-semibold">
          {title}
        </h2>
        <Button onClick={onClose} icon="cross" kind="quiet">
          {t('library.close')}
        </Button>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-section">{children}</div>
    </dialog>
  );
}
