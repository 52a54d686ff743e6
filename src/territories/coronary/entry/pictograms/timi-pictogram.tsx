import { Contrast, FINDING, Narrowing, Vessel } from '../../../../ui/vessel.tsx';
import type { TimiGrade } from '../../types/vocabulary.ts';

/** One lesion, and how far contrast comes past it. */
export function TimiPictogram({ grade }: { grade: TimiGrade }) {
  return (
    <Vessel>
      <Contrast to={grade === 3 ? 64 : 24} />
      {grade === 1 && <path d="M26 16H46" className="stroke-accent" strokeWidth="3" strokeDasharray="4 3" />}
      {grade === 2 && <Contrast from={24} to={64} faint />}
      <Narrowing from={14} to={32} depth={grade === 0 ? 13 : 9} plain />
      {grade === 3 && <path d="M38 16H54M48 10.5 54.5 16 48 21.5" className="stroke-raised" {...FINDING} />}
    </Vessel>
  );
}
