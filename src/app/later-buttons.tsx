import { Learning } from './learning/learning.tsx';
import type { InspectionOf } from './leaving/case-now.ts';
import { Leaving } from './leaving/leaving.tsx';

/** The buttons of the header that nobody needs for the first answer: what leaves, and the rooms to learn in. */
export function LaterButtons({ inspectionOf }: { inspectionOf: InspectionOf }) {
  return (
    <>
      <Leaving inspectionOf={inspectionOf} />
      <Learning inspectionOf={inspectionOf} />
    </>
  );
}
