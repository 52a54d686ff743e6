import { type FocusEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether a section stands open. It folds when the last of its questions has been answered, and opens when one comes back;
 * in between it is as the user left it. Under whoever answers with the keyboard it stays until they have gone on: folded
 * at once, it would take the focus back to its head, and the rest of its questions with it.
 */
export function useFolding(complete: boolean) {
  const [open, setOpen] = useState(!complete);
  const was = useRef(complete);
  // No state: a key would draw the section once before the answer that it gives.
  const byKey = useRef(false);
  const waiting = useRef(false);
  const holder = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (was.current === complete) return;
    was.current = complete;
    waiting.current = complete && byKey.current;
    if (!waiting.current) setOpen(!complete);
  }, [complete]);
  return {
    open,
    details: {
      ref: holder,
      open,
      onKeyDown: () => {
        byKey.current = true;
      },
      onPointerDown: () => {
        byKey.current = false;
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (currentTarget.contains(relatedTarget)) return;
        byKey.current = false;
        if (waiting.current) setOpen(false);
        waiting.current = false;
      },
      onToggle: ({ currentTarget, target }: SyntheticEvent<HTMLDetailsElement>) => {
        // React tells of what is folded inside it as well.
        if (target !== currentTarget) return;
        setOpen(currentTarget.open);
        // What held the focus has been folded away with its section: it stays at the section, and not nowhere.
        if (!currentTarget.open && document.activeElement === document.body)
          currentTarget.querySelector('summary')?.focus({ preventScroll: true });
      },
    },
  };
}
