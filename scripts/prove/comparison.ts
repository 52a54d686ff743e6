import type { Strength } from '../../src/engine/types/book.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE, tally } from './term.ts';

export const LEVELS = ['require', 'strong', 'moderate', 'weak'] as const satisfies readonly Strength[];

/** An argument that stands under a condition. */
export interface ModelledArgument {
  readonly side: 'for' | 'against';
  readonly option: string;
  readonly strength: Strength;
  readonly stands: Term;
}

/** Two options against each other. */
export interface Pairing {
  readonly ahead: Term;
  readonly clearlyAhead: Term;
}

/**
 * One option against another by their arguments, as the rule book says it: count at `require`, then `strong`, `moderate`,
 * `weak`; the first level at which the counts differ decides. Clear when that level is moderate or higher, the loser has
 * nothing at it or above, and fewer than two arguments just below it.
 */
export function pairing(one: string, other: string, reasons: readonly ModelledArgument[]): Pairing {
  const levels = LEVELS.map((level) => ({
    level,
    own: tally(speaking(one, other, reasons, level)),
    rival: tally(speaking(other, one, reasons, level)),
  }));
  let ahead = FALSE;
  let clearlyAhead = FALSE;
  let undecided = TRUE;
  let silent = TRUE;
  levels.forEach(({ level, own, rival }, index) => {
    const decides = and(undecided, more(own, rival));
    ahead = or(ahead, decides);
    silent = and(silent, not(rival[0] ?? FALSE));
    const fewBelow = not(levels[index + 1]?.rival[1] ?? FALSE);
    if (level !== 'weak') clearlyAhead = or(clearlyAhead, and(decides, silent, fewBelow));
    undecided = and(undecided, not(more(own, rival)), not(more(rival, own)));
  });
  return { ahead, clearlyAhead };
}

/** What speaks for one of two options is what is for it and what is against the other. */
export const speaksFor = (
  one: string,
  other: string,
  { side, option }: Pick<ModelledArgument, 'side' | 'option'>,
): boolean => option === (side === 'for' ? one : other);

/** Some argument for the option stands, of this strength or more. */
export const hasSupport = (option: string, reasons: readonly ModelledArgument[], weakest: Strength = 'weak'): Term =>
  or(
    ...reasons
      .filter(({ side, option: of, strength }) => side === 'for' && of === option && isAtLeast(strength, weakest))
      .map(({ stands }) => stands),
  );

const isAtLeast = (strength: Strength, weakest: Strength): boolean =>
  LEVELS.indexOf(strength as (typeof LEVELS)[number]) <= LEVELS.indexOf(weakest as (typeof LEVELS)[number]);

/** The first level at which the sides of an option differ is against it. */
export function beginsAgainst(option: string, reasons: readonly ModelledArgument[]): Term {
  const own = reasons.filter((reason) => reason.option === option);
  let found = FALSE;
  let undecided = TRUE;
  for (const level of LEVELS) {
    const [pro, contra] = (['for', 'against'] as const).map((side) =>
      tally(own.filter((reason) => reason.side === side && reason.strength === level).map(({ stands }) => stands)),
    ) as [readonly Term[], readonly Term[]];
    found = or(found, and(undecided, more(contra, pro)));
    undecided = and(undecided, not(more(contra, pro)), not(more(pro, contra)));
  }
  return found;
}

const speaking = (one: string, other: string, reasons: readonly ModelledArgument[], level: Strength): Term[] =>
  reasons.filter((reason) => reason.strength === level && speaksFor(one, other, reason)).map(({ stands }) => stands);

/** One count is greater: there is a number that it reaches and the other does not. */
const more = (a: readonly Term[], b: readonly Term[]): Term =>
  or(...a.map((reached, k) => and(reached, not(b[k] ?? FALSE))));
