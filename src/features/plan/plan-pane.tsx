import type { ReactNode } from 'react';

interface PlanPaneProps {
  answer: ReactNode;
  /** What the answer rests on: in the same card, and not kept in sight when the plan is scrolled. */
  grounds?: ReactNode;
  children: ReactNode;
}

/** The plan as a procedure: the answer, which stays in sight, and below it what leads there. */
export function PlanPane({ answer, grounds, children }: PlanPaneProps) {
  return (
    <div className="@container text-body">
      <div className="tall:sticky tall:top-0 tall:z-10">{answer}</div>
      {grounds}
      {children}
    </div>
  );
}
