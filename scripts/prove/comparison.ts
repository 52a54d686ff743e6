import type { ComparedOption, Strength } from '../../src/engine/types/knowledge.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE, tally } from './term.ts';

export const LEVELS = ['require', 'strong', 'moderate', 'weak'] as const satisfies readonly Strength[];

/** An argument that stands under a condition. */
export interface ModelledArgument {
  readonly side: 'for' | 'against';
  readonly option: ComparedOption;
  readonly strength: Strength;
  readonly stands: Term;
}

export interface ModelledComparison {
  /** The winner; neither is equipoise. */
  readonly wins: Readonly<Record<ComparedOption, Term>>;
  readonly clear: Term;
}

/**
 * DES or DCB by their arguments, as the rule book says it: count at `require`, then `strong`, `moderate`, `weak`; the
 * first level at which the counts differ decides. Clear when that level is moderate or higher, the loser has nothing at
 * it or above, and fewer than two arguments just below it.
 */
export function comparison(reasons: readonly ModelledArgument[]): ModelledComparison {
  const levels = LEVELS.map((level) => ({
    level,
    des: tally(speakingFor('des', reasons, level)),
    dcb: tally(speakingFor('dcb', reasons, level)),
  }));
  const wins = { des: FALSE, dcb: FALSE };
  let clear = FALSE;
  let undecided = TRUE;
  const silent = { des: TRUE, dcb: TRUE };
  levels.forEach((level, index) => {
    const below = levels[index + 1];
    for (const side of ['des', 'dcb'] as const) {
      const rival = side === 'des' ? 'dcb' : 'des';
      const decides = and(undecided, more(level[side], level[rival]));
      wins[side] = or(wins[side], decides);
      if (level.level === 'weak') continue;
      const fewBelow = not(below?.[rival][1] ?? FALSE);
      clear = or(clear, and(decides, silent[rival], not(level[rival][0] ?? FALSE), fewBelow));
    }
    undecided = and(undecided, not(more(level.des, level.dcb)), not(more(level.dcb, level.des)));
    for (const side of ['des', 'dcb'] as const) silent[side] = and(silent[side], not(level[side][0] ?? FALSE));
  });
  return { wins, clear };
}

/** What speaks for a device is what is for it and what is against its rival. */
export const speaksFor = (
  device: ComparedOption,
  { side, option }: Pick<ModelledArgument, 'side' | 'option'>,
): boolean => (side === 'for') === (option === device);

const speakingFor = (device: ComparedOption, reasons: readonly ModelledArgument[], level: Strength): Term[] =>
  reasons.filter((reason) => reason.strength === level && speaksFor(device, reason)).map(({ stands }) => stands);

/** One count is greater: there is a number that it reaches and the other does not. */
const more = (a: readonly Term[], b: readonly Term[]): Term =>
  or(...a.map((reached, k) => and(reached, not(b[k] ?? FALSE))));
