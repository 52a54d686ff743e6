import { Atlas } from '../../features/atlas/atlas.tsx';
import { pictogramOf } from '../../features/case-entry/pictogram-of.tsx';

/** The atlas with the drawings that stand beside the answers of the case. */
export function AtlasRoom() {
  return <Atlas drawingOf={pictogramOf} />;
}
