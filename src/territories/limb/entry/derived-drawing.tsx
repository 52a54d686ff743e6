import type { ReactNode } from 'react';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import type { Result } from '../types/result.ts';
import { TosakaPatterns } from './tosaka-patterns.tsx';

interface Answered {
  readonly caseData: CaseData;
  readonly result: Pick<Result, 'classification'>;
}

/** What the engine makes of an answer, where it is a look: Tosaka's pattern, which length and occlusion decide. */
export function derivedDrawing(path: FieldPath, { caseData, result: { classification } }: Answered): ReactNode {
  if (path !== 'lesion.lengthMm' || caseData.lesion?.kind !== 'in-stent') return undefined;
  const { tosaka } = classification;
  return <TosakaPatterns tosaka={tosaka === 'none' ? null : tosaka} />;
}
