import { type IdentifierKind, identifierIn, looksLikeName } from './label.ts';

/** The free texts that a case of any territory may hold. */
interface WithFreeText {
  readonly label?: string;
  readonly decision?: { readonly reason?: string };
}

/** A free text of a case and what it gives away. */
export interface Revealed {
  readonly path: 'label' | 'decision.reason';
  readonly text: string;
  /** `name` is no more than a guess. */
  readonly kind: IdentifierKind | 'name';
}

/** What the free texts of a case, its code and the reason of its decision, may say of who the patient is. */
export function revealedBy({ label = '', decision }: WithFreeText): Revealed[] {
  const texts = [
    { path: 'label', text: label },
    { path: 'decision.reason', text: decision?.reason ?? '' },
  ] as const;
  return texts.flatMap((one) => {
    const kind = identifierIn(one.text) ?? (looksLikeName(one.text) ? 'name' : undefined);
    return kind ? [{ ...one, kind }] : [];
  });
}
