import type { CaseData } from '#territory/types/case-data.ts';
import { CrossSection } from './cross-section.tsx';
import { crossShape } from './cross-shape.ts';
import { areaWords, lesionWords, stretchWords } from './lesion-words.ts';
import { LongSection } from './long-section.tsx';
import { longShape } from './long-shape.ts';

/**
 * A lesion as it was entered, to scale: along the vessel and across. What is unknown is not drawn; of a case of which
 * nothing can be drawn there is nothing. It takes nothing but the case, and stands wherever a case is shown.
 */
export function LesionDrawing({ caseData }: { caseData: CaseData }) {
  const long = longShape(caseData);
  const cross = crossShape(caseData);
  if (!long && !cross) return null;
  const words = [...stretchWords(caseData), ...areaWords(caseData)];
  return (
    <figure role="img" aria-label={lesionWords(caseData)}>
      <div className="flex items-center gap-control">
        {long && (
          <div className="min-w-0 max-w-[22rem] flex-[5]">
            <LongSection shape={long} />
          </div>
        )}
        {cross && (
          <div className="min-w-0 max-w-[11rem] flex-[3]">
            <CrossSection shape={cross} />
          </div>
        )}
      </div>
      {words.length > 0 && (
        <p className="flex flex-wrap gap-x-control pt-tight text-small leading-snug text-ink-muted">
          {words.map((line) => (
            <span key={line} className="whitespace-nowrap">
              {line}
            </span>
          ))}
        </p>
      )}
    </figure>
  );
}

/** The vessel along its axis alone, beside words that name the case: a sign of it, as in a list. */
export function LesionSketch({ caseData }: { caseData: CaseData }) {
  const shape = longShape(caseData);
  return shape && <LongSection shape={shape} />;
}
