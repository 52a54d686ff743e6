import type { Term } from './term.ts';
import { and, FALSE, not as negated, or, TRUE } from './term.ts';

/** A three-valued truth as two terms: known to be true, known to be false. Neither is unknown; both never hold. */
export interface Kleene {
  readonly t: Term;
  readonly f: Term;
}

export const always: Kleene = { t: TRUE, f: FALSE };

/** A two-valued truth: what does not hold is false. */
export const twoValued = (t: Term): Kleene => ({ t, f: negated(t) });

/** A comparison over something that may be unknown. */
export const whenKnown = (known: Term, holds: Term): Kleene => ({
  t: and(known, holds),
  f: and(known, negated(holds)),
});

export const all = (of: readonly Kleene[]): Kleene => ({
  t: and(...of.map(({ t }) => t)),
  f: or(...of.map(({ f }) => f)),
});

export const any = (of: readonly Kleene[]): Kleene => ({
  t: or(...of.map(({ t }) => t)),
  f: and(...of.map(({ f }) => f)),
});

export const not = ({ t, f }: Kleene): Kleene => ({ t: f, f: t });

export const isUnknown = ({ t, f }: Kleene): Term => negated(or(t, f));
