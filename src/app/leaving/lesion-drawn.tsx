import type { ReactNode } from 'react';
import type { CaseData } from '../../engine/types/case-data.ts';
import { pictogramOf } from '../../features/case-entry/pictogram-of.tsx';

/** The lesion as it was entered; null where there is nothing to draw. */
export function lesionDrawn({ lesion }: CaseData): ReactNode {
  return lesion?.pattern === undefined ? null : pictogramOf('lesion.pattern', lesion.pattern);
}
