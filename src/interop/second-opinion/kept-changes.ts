import { canonicalJson } from './canonical.ts';
import type { Consultation } from './consultation.ts';

/** A consultation to be put in its place, or the id of a request to be forgotten. */
export type Change = { readonly put: Consultation } | { readonly forget: string };

/**
 * What is kept after these changes, newest first. Of a consultation that another window has taken further, what stands
 * there stays; a request that was handed over meanwhile is not written over by another text (`refused`).
 */
export function changed(
  kept: readonly Consultation[],
  changes: readonly Change[],
): { readonly consultations: readonly Consultation[]; readonly refused: boolean } {
  let consultations = kept;
  let refused = false;
  for (const change of changes) {
    if ('forget' in change) {
      consultations = consultations.filter(({ request }) => request.id !== change.forget);
      continue;
    }
    const { put } = change;
    const there = consultations.find(({ request }) => request.id === put.request.id);
    if (!there) {
      consultations = [put, ...consultations];
      continue;
    }
    const sameText = canonicalJson(there.request) === canonicalJson(put.request);
    if (!sameText && there.handedOver) refused = true;
    else consultations = consultations.map((one) => (one !== there ? one : sameText ? { ...there, ...put } : put));
  }
  return { consultations, refused };
}
