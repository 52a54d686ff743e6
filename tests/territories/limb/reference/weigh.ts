import type { LimbOption } from '../../../../src/territories/limb/types/vocabulary.ts';

export const LEVELS = ['require', 'strong', 'moderate', 'weak'] as const;
export type Level = (typeof LEVELS)[number];

export interface Argument {
  readonly rule: string;
  readonly option: LimbOption;
  readonly side: 'for' | 'against';
  readonly strength: Level;
}

export interface Weighed {
  readonly choice: readonly LimbOption[];
  readonly agreement: 'clear' | 'contested' | 'equipoise' | null;
}

/** Rule book, section 1: rows compared from the left, then the winner against every rival. */
export class Scales {
  readonly #of: readonly Argument[];

  constructor(of: readonly Argument[]) {
    this.#of = of;
  }

  count(option: LimbOption, side: 'for' | 'against', level: Level): number {
    return this.#of.filter((one) => one.option === option && one.side === side && one.strength === level).length;
  }

  row(option: LimbOption): number[] {
    return LEVELS.map((level) => this.count(option, 'for', level) - this.count(option, 'against', level));
  }

  hasSupport(option: LimbOption, ...levels: readonly Level[]): boolean {
    return (levels.length === 0 ? LEVELS : levels).some((level) => this.count(option, 'for', level) > 0);
  }

  /** @param floor whether a choice needs an argument for it */
  weigh(open: readonly LimbOption[], floor: boolean): Weighed {
    const candidates = floor ? open.filter((option) => this.hasSupport(option)) : open;
    const best = candidates.reduce<number[] | null>((row, option) => greater(this.row(option), row), null);
    const leads = best?.find((entry) => entry !== 0) ?? 0;
    if (best === null || (floor && leads < 0)) return { choice: [], agreement: null };
    const choice = candidates.filter((option) => compare(this.row(option), best) === 0);
    const [winner] = choice;
    if (winner === undefined || choice.length > 1) return { choice, agreement: 'equipoise' };
    const clear =
      this.hasSupport(winner, 'require', 'strong', 'moderate') &&
      open.every((rival) => rival === winner || this.isClear(winner, rival));
    return { choice, agreement: clear ? 'clear' : 'contested' };
  }

  isClear(winner: LimbOption, rival: LimbOption): boolean {
    const sides = LEVELS.map((level) => ({
      winner: this.count(winner, 'for', level) + this.count(rival, 'against', level),
      rival: this.count(rival, 'for', level) + this.count(winner, 'against', level),
    }));
    const deciding = sides.findIndex((side) => side.winner !== side.rival);
    const side = sides[deciding];
    if (side === undefined || deciding > LEVELS.indexOf('moderate') || side.winner <= side.rival) return false;
    const upTo = sides.slice(0, deciding + 1).every((each) => each.rival === 0);
    return upTo && (sides[deciding + 1]?.rival ?? 0) < 2;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, entry] of a.entries()) {
    const difference = entry - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const greater = (row: number[], than: number[] | null): number[] =>
  than === null || compare(row, than) > 0 ? row : than;
