import { pictogramOf } from '#territory/entry/pictogram-of.tsx';
import { Atlas } from '../../features/atlas/atlas.tsx';

/** How the leg is read: Tosaka, WIfI and GLASS. */
export function AtlasRoom() {
  return <Atlas drawingOf={pictogramOf} />;
}
