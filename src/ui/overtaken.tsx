import type { ReactNode } from 'react';

interface Props {
  /** What this shows is not the newest any more, and is about to be drawn again. */
  when: boolean;
  children: ReactNode;
}

/** Marks what is drawn later than the answer: where that takes long enough to be seen, it is dimmed until it is right. */
export function Overtaken({ when, children }: Props) {
  return <div aria-busy={when}>{children}</div>;
}
