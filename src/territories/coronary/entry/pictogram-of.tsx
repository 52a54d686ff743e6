import type { ReactNode } from 'react';
import { sideRoom } from '../../../ui/side-room.tsx';
import type { FieldPath } from '../types/case-data.ts';

/** An answer is understood by its word; the drawings come right after the first screen, into room that is kept for them. */
const DrawnAnswer = sideRoom(async () => (await import('./pictograms/drawn-answer.tsx')).DrawnAnswer, {
  now: true,
  silent: true,
});

/** The fields whose answers are looks. */
const DRAWN: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'stent.layers',
  'stent.overlap',
  'lesion.aortoOstialOverhang',
  'lesion.pattern',
  'lesion.timiFlow',
  'preparation.timiFlow',
  'imaging.tissue',
  'imaging.fracture',
  'imaging.deformed',
  'imaging.wireBehindStrut',
  'imaging.aneurysm',
  'preparation.dissection',
]);

/** The drawing of one answer, for the fields whose answers are looks. */
export function pictogramOf(path: FieldPath, value: string | number | boolean): ReactNode {
  if (!DRAWN.has(path)) return undefined;
  return <DrawnAnswer path={path} value={value} fallback={<span className="h-8 w-16" />} />;
}
