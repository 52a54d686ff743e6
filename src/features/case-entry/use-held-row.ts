import { type FocusEvent, useRef, useState } from 'react';
import type { FieldPath } from '#territory/types/case-data.ts';
import { rowId } from './entry.ts';

/**
 * A question may cease to arise a frame after the focus came to it. Its row stays until the focus has left it: with the
 * row the focus would be gone, and the next Tab would pass over the rest of the section.
 * @param asked the questions that arise
 * @returns whether a row is to be drawn, and what the section listens with
 */
export function useHeldRow(asked: readonly FieldPath[]) {
  const row = useRef<Element>(null);
  const [, redraw] = useState({});
  const isHeld = (path: FieldPath) => row.current?.id === rowId(path);
  return {
    isHere: (path: FieldPath) => asked.includes(path) || isHeld(path),
    onFocus: ({ target }: FocusEvent) => {
      row.current = target.closest('[id^=field-]');
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (!row.current || row.current.contains(relatedTarget)) return;
      const stays = asked.some(isHeld);
      row.current = null;
      if (!stays) redraw({});
    },
  };
}
