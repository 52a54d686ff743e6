import { pictogramOf } from '#territory/entry/pictogram-of.tsx';
import { Atlas } from '../../features/atlas/atlas.tsx';
import { LectureHere } from '../../features/atlas/lecture-here.tsx';

/** The atlas with the drawings that stand beside the answers of the case. */
export function AtlasRoom() {
  return <Atlas drawingOf={pictogramOf} lectureOf={(plate) => <LectureHere plate={plate} />} />;
}
