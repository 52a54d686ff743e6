import { type FocusEvent, type SyntheticEvent, useRef, useState } from 'react';

/**
 * Whether a section stands open. It folds when the last of its questions has been answered, and opens when one comes back;
 * in between it is as the user left it. Under whoever answers with the keyboard it stays until they have gone on: folded
 * at once, it would take the focus back to its head, and the rest of its questions with it.
 */
export function useFolding(complete: boolean) {
  const [open, setOpen] = useState(!complete);
  const [was, setWas] = useState(complete);
  const [byKey, setByKey] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const holder = useRef<HTMLDetailsElement>(null);
  if (was !== complete) {
    setWas(complete);
    setWaiting(complete && byKey);
    if (!complete || !byKey) setOpen(!complete);
  }
  return {
    open,
    details: {
      ref: holder,
      open,
      onKeyDown: () => setByKey(true),
      onPointerDown: () => setByKey(false),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (currentTarget.contains(relatedTarget)) return;
        setByKey(false);
        if (waiting) setOpen(false);
        setWaiting(false);
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
