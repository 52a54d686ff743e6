import { type SyntheticEvent, useRef, useState } from 'react';

/**
 * Whether a section stands open. It folds when the last of its questions has been answered, and opens when one comes back;
 * in between it is as the user left it.
 */
export function useFolding(complete: boolean) {
  const [open, setOpen] = useState(!complete);
  const [was, setWas] = useState(complete);
  const holder = useRef<HTMLDetailsElement>(null);
  if (was !== complete) {
    setWas(complete);
    setOpen(!complete);
  }
  return {
    open,
    details: {
      ref: holder,
      open,
      onToggle: ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
        setOpen(currentTarget.open);
        // What held the focus has been folded away with its section: it stays at the section, and not nowhere.
        if (!currentTarget.open && document.activeElement === document.body)
          currentTarget.querySelector('summary')?.focus({ preventScroll: true });
      },
    },
  };
}
