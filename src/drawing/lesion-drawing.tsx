import type { CaseData } from '../territories/coronary/types/case-data.ts';
import { CrossSection } from './cross-section.tsx';
import { crossShape } from './cross-shape.ts';
import { areaWords, lesionWords, stenosisWords } from './lesion-words.ts';
import { LongSection } from './long-section.tsx';
import { longShape } from './long-shape.ts';

interface LesionDrawingProps {
  caseData: CaseData;
  /** Along the vessel alone, without words, as in a list. */
  bare?: boolean;
}

/**
 * A lesion as it was entered, to scale: along the vessel and across. What is unknown is not drawn; of a case of which
 * nothing can be drawn there is nothing. It takes nothing but the case, and stands wherever a case is shown.
 */
export function LesionDrawing({ caseData, bare = false }: LesionDrawingProps) {
  const long = longShape(caseData);
  const cross = bare ? null : crossShape(caseData);
  if (!long && !cross) return null;
  return (
    <figure role="img" aria-label={lesionWords(caseData)} className="flex items-start gap-control">
      {long && (
        <div className="min-w-0 flex-[5]">
          <LongSection shape={long} stenosis={stenosisWords(caseData)} bare={bare} />
        </div>
      )}
      {cross && (
        <div className="min-w-0 flex-[3]">
          <div className="mx-auto max-w-[9rem]">
            <CrossSection shape={cross} />
          </div>
          <p className="pt-tight text-center text-small leading-tight text-ink-muted">
            {areaWords(caseData).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </p>
        </div>
      )}
    </figure>
  );
}
