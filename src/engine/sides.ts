import type { Compiled } from './compile.ts';
import type { Decision } from './decide.ts';
import type { Lane } from './lane.ts';
import { bestOf, countsOf } from './plan.ts';
import type { Argument } from './types/outcome.ts';
import { decidingLevel, LEVELS } from './weigh.ts';

/** An argument with the option it speaks for: what is against one option speaks for the others. */
export interface SideArgument extends Argument {
  readonly option: string;
}

type Weighed = Pick<Decision, 'arguments'>;

/** The other options that were compared in this case. */
export const rivalsOf = ({ arguments: reasons }: Weighed, option: string): string[] =>
  Object.keys(reasons).filter((name) => name !== option);

/** Tells the arguments of a decision by the option that they speak for, in the order of the rule book within a level. */
export class Sides {
  readonly #decision: Weighed;
  readonly #compiled: Compiled;
  readonly #lane: Lane;

  constructor(compiled: Compiled, lane: Lane, decision: Weighed) {
    this.#compiled = compiled;
    this.#lane = lane;
    this.#decision = decision;
  }

  /** The strongest arguments for an option. */
  strongest(option: string, most: number): SideArgument[] {
    return this.#side(option).slice(0, most);
  }

  /** The strongest arguments for an option that do not speak just as much for another. */
  strongestAlone(option: string, most: number): SideArgument[] {
    return this.#withoutTies(option).slice(0, most);
  }

  /**
   * The arguments that a choice rests on: those of the deciding level, of the levels above it (equal there), of the next
   * level down that has any; where the option did not win the comparison, from the strongest down.
   */
  deciding(option: string, most: number): SideArgument[] {
    const all = this.#withoutTies(option);
    const decisive = this.#decidingLevel(option);
    if (decisive === null) return all.slice(0, most);
    const below = all.filter((one) => level(one) > decisive);
    const next = below.filter((one) => level(one) === level(below[0] as SideArgument));
    const atLevel = all.filter((one) => level(one) === decisive);
    const above = all.filter((one) => level(one) < decisive);
    return [...atLevel, ...above, ...next].slice(0, most);
  }

  /** Everything that speaks for an option, strongest first. */
  #side(option: string): SideArgument[] {
    const { arguments: reasons } = this.#decision;
    const against = rivalsOf(this.#decision, option).flatMap((rival) => reasons[rival]?.against ?? []);
    return [...(reasons[option]?.for ?? []), ...against]
      .map((argument) => ({ ...argument, option }))
      .sort((a, b) => level(a) - level(b) || this.#place(a) - this.#place(b));
  }

  #withoutTies(option: string): SideArgument[] {
    const others = rivalsOf(this.#decision, option).flatMap((rival) => this.#side(rival));
    return this.#side(option).filter(
      ({ rule, strength }) => !others.some((other) => other.rule === rule && other.strength === strength),
    );
  }

  /** The level at which an option is ahead of the next best; null where it is not ahead of all. */
  #decidingLevel(option: string): number | null {
    const weighed = this.#compiled.plan.options.map((planned) => ({
      name: planned.spec.name,
      counts: countsOf(planned, this.#lane),
    }));
    const [winner, ...equal] = bestOf(weighed);
    if (winner?.name !== option || equal.length > 0) return null;
    const [second] = bestOf(weighed.filter((other) => other !== winner));
    return second ? decidingLevel(winner.counts, second.counts) : null;
  }

  #place({ rule }: Argument): number {
    return this.#compiled.territory.rules.findIndex(({ id }) => id === rule);
  }
}

const level = ({ strength }: Argument): number => (LEVELS as readonly string[]).indexOf(strength);
