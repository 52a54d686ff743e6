import type { Agreement } from '../../src/engine/types/outcome.ts';
import type { ModelledArgument } from './comparison.ts';
import { beginsAgainst, hasSupport, pairing } from './comparison.ts';
import type { ModelledOption } from './rivals.ts';
import type { Term } from './term.ts';
import { and, atLeastTwo, FALSE, implies, not, or, TRUE } from './term.ts';

export interface Weighed {
  readonly chosen: ReadonlyMap<string, Term>;
  readonly agreement: Readonly<Record<Agreement, Term>>;
}

/** What no option has to fear alone: a stop, a cap on clearness, and a demand for something that speaks for the choice. */
interface Bounds {
  readonly stop: Term;
  readonly capped: Term;
  readonly needsSupport: Term;
  /** Options that are never a clear choice. */
  readonly neverClear: readonly string[];
}

/** The options by their arguments, among those that may be used. */
export function weighed(
  options: ReadonlyMap<string, ModelledOption>,
  reasons: readonly ModelledArgument[],
  { stop, capped, needsSupport, neverClear }: Bounds,
): Weighed {
  const names = [...options.keys()];
  const against = new Map(
    names.flatMap((one) => names.map((other) => [`${one} ${other}`, pairing(one, other, reasons)] as const)),
  );
  const pair = (one: string, other: string) => {
    const found = against.get(`${one} ${other}`);
    if (!found) throw new Error(`${one} and ${other} are not compared.`);
    return found;
  };
  const rivalsOf = (name: string) => [...options].filter(([other]) => other !== name);
  const open = new Map(
    [...options].map(([name, { usable }]) => [name, and(usable, implies(needsSupport, hasSupport(name, reasons)))]),
  );
  const isOpen = (name: string): Term => open.get(name) ?? FALSE;
  const best = names.map((name) =>
    and(
      isOpen(name),
      not(and(needsSupport, beginsAgainst(name, reasons))),
      ...rivalsOf(name).map(([rival]) => not(and(isOpen(rival), pair(rival, name).ahead))),
    ),
  );
  const conflict = and(atLeastTwo([...open.values()]), stop);
  const equipoise = and(not(conflict), atLeastTwo(best));
  const clearly = names.map((name, i) =>
    and(
      ...best.slice(i, i + 1),
      neverClear.includes(name) ? FALSE : TRUE,
      implies(needsSupport, hasSupport(name, reasons, 'moderate')),
      ...rivalsOf(name).map(([rival, { exists }]) => implies(exists, pair(name, rival).clearlyAhead)),
    ),
  );
  const clear = and(not(conflict), not(equipoise), not(capped), or(...clearly));
  return {
    chosen: new Map(
      names.map((name, i) => [name, or(and(conflict, isOpen(name)), and(not(conflict), ...best.slice(i, i + 1)))]),
    ),
    agreement: {
      conflict,
      equipoise,
      clear,
      contested: and(or(...best), not(or(conflict, equipoise, clear))),
    },
  };
}
