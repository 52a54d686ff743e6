import { lectureOf } from '#page/lecture.tsx';
import { pictogramOf } from '#territory/entry/pictogram-of.tsx';
import { Atlas } from '../../features/atlas/atlas.tsx';

/** The atlas with the drawings that stand beside the answers of the case. */
export function AtlasRoom() {
  return <Atlas drawingOf={pictogramOf} {...(lectureOf && { lectureOf })} />;
}
