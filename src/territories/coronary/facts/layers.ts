import type { Seen, Stent } from '../types/case-data.ts';
import type { LastTreatment } from '../types/vocabulary.ts';

/**
 * Metal layers that count: the evidence on layers is about stents put into restenosis, so where the lesion lies in the
 * overlap of two stents of one treatment there is one less. Never fewer than one, nor than two where the last treatment
 * was a stent put into the restenosis. An overlap that was not entered counts as none. Undefined is unknown.
 */
export function layersCounted(
  { layers, overlap }: Seen<Stent>,
  lastTreatment: LastTreatment | undefined,
): number | undefined {
  if (layers === undefined || overlap !== true) return layers;
  const least = lastTreatment === 'des' ? 2 : 1;
  return Math.min(layers, Math.max(layers - 1, least));
}
