import type { ReactNode } from 'react';
import { CaseDrawing as Leg } from '#territory/entry/case-drawing.tsx';
import type { CaseData } from '#territory/types/case-data.ts';

/** What the case is about, drawn; and in a line of the list. */
export const CaseDrawing = Leg;
export const CaseSketch = ({ caseData }: { caseData: CaseData }) => (
  <span className="block [&>svg]:h-16">
    <Leg caseData={caseData} />
  </span>
);

/** The leg is drawn whatever is known of it. */
export const drawnCase = (caseData: CaseData): ReactNode => <Leg caseData={caseData} />;
