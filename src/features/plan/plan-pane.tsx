import type { ReactNode } from 'react';

/** The plan as a procedure: the answer, which stays in sight, and below it what leads there. */
export function PlanPane({ answer, children }: { answer: ReactNode; children: ReactNode }) {
  return (
    <div className="@container text-body">
      <div className="tall:sticky tall:top-0 tall:z-10">{answer}</div>
      {children}
    </div>
  );
}
