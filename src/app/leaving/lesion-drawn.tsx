import type { ReactNode } from 'react';
import { pictogramOf } from '../../features/case-entry/pictogram-of.tsx';
import type { CaseData } from '../../territories/coronary/types/case-data.ts';

/** The lesion as it was entered; null where there is nothing to draw. */
export function lesionDrawn({ lesion }: CaseData): ReactNode {
  return lesion?.pattern === undefined ? null : pictogramOf('lesion.pattern', lesion.pattern);
}
