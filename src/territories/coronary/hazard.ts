import type { RuleId } from './ids.ts';
import type { ShownBy } from './shown-by.ts';

/** One way in which the product could hurt somebody. Its words are in the catalogue: `hazard.HZ01.cause` and the rest. */
export interface Hazard {
  /** Permanent. */
  readonly id: `HZ${number}`;
  /** The rules that stop it or that it comes from; empty where it is none of the rule book. */
  readonly rules: readonly RuleId[];
  /** At least one: what nothing shows is not claimed. */
  readonly shownBy: readonly ShownBy[];
  /** What is left although it is stopped is told as well: `hazard.HZ01.remains`. */
  readonly remains?: true;
}
