import type { ReactNode } from 'react';

/** A list that may be too long for its place: it scrolls in itself, and the keyboard can scroll it too. */
export function ScrollingList({ children }: { children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a stop for the keyboard its end cannot be read
    <ul tabIndex={0} className="max-h-40 overflow-auto">
      {children}
    </ul>
  );
}
