import type { ReactNode } from 'react';
import type { CaseData } from '#territory/types/case-data.ts';
import { crossShape } from '../../drawing/cross-shape.ts';
import { LesionDrawing, LesionSketch } from '../../drawing/lesion-drawing.tsx';
import { longShape } from '../../drawing/long-shape.ts';

/** What the case is about, drawn; and in a line of the list. */
export const CaseDrawing = LesionDrawing;
export const CaseSketch = LesionSketch;

/** The lesion as it was entered; null where there is nothing to draw, so that no heading stands over nothing. */
export function drawnCase(caseData: CaseData): ReactNode {
  return longShape(caseData) || crossShape(caseData) ? <LesionDrawing caseData={caseData} /> : null;
}
