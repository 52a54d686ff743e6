import type { FactTable } from './facts.ts';
import type { Derivation } from './types/territory.ts';

/** A derivation with the slots that it reads and writes. */
export interface ReadyDerivation {
  readonly derive: Derivation['derive'];
  readonly uses: readonly number[];
  readonly gives: readonly number[];
  /** Where the values that it uses are put: one list for all cases. */
  readonly used: unknown[];
}

export const readyDerivations = (derivations: readonly Derivation[], { slotOf }: FactTable): ReadyDerivation[] =>
  derivations.map(({ derive, uses, gives }) => ({
    derive,
    uses: uses.map(slotOf),
    gives: gives.map(slotOf),
    used: uses.map(() => undefined),
  }));

/** What a derivation gives over these facts, in the order of its slots. */
export function derived({ derive, uses, used }: ReadyDerivation, values: readonly unknown[]): readonly unknown[] {
  for (let i = 0; i < uses.length; i++) used[i] = values[uses[i] as number];
  return derive(used);
}

/** The derivations that a change of this fact sets off, directly or through what others give. */
export function setOffBy(slot: number, derivations: readonly ReadyDerivation[]): ReadyDerivation[] {
  const changing = new Set([slot]);
  return derivations.filter(({ uses, gives }) => {
    if (!uses.some((used) => changing.has(used))) return false;
    for (const given of gives) changing.add(given);
    return true;
  });
}
