import type { Aim } from './aims.ts';
import type { Machine } from './machine.ts';
import type { CommandLineFigure } from './timing/command-line.ts';
import type { EvaluationFigures } from './timing/evaluation.ts';
import type { FiringFigure } from './timing/firing.ts';
import type { Share } from './timing/profile.ts';

/** Everything that `npm run bench` finds: reports/bench.json. */
export interface BenchReport {
  readonly date: string;
  readonly quick: boolean;
  readonly machine: Machine;
  readonly knowledge: string;
  readonly rules: number;
  readonly cases: {
    readonly count: number;
    readonly seed: number;
    readonly hash: string;
    readonly mix: string;
    readonly firedPerCase: number;
    readonly neverFiring: readonly string[];
  };
  /** Over how many of the cases each engine was seen to fire the same rules as the evaluation. */
  readonly agreement: readonly { readonly engine: string; readonly cases: number }[];
  readonly firing: readonly FiringFigure[];
  readonly evaluation: EvaluationFigures;
  readonly commandLine: readonly CommandLineFigure[];
  /** Not held against before 2026.12. */
  readonly aims?: readonly Aim[];
  /** Where the time goes, by what was run. */
  readonly profiles?: Readonly<Record<string, readonly Share[]>>;
}

const number = (value: number): string => Math.round(value).toLocaleString('en-US');

/** How many times as fast this project is, in two figures. */
export const times = (factor: number): string =>
  factor >= 10 ? `${number(factor)} ×` : factor >= 1 ? `${factor.toFixed(1)} ×` : `${factor.toFixed(2)} ×`;

export const FIRING_HEAD = ['engine', 'cases/s', 'least–most', 'by the clock', 'Relumen is … as fast', 'how'] as const;

/** The firing figures as rows under `FIRING_HEAD`. */
export const firingRows = (figures: readonly FiringFigure[]): string[][] =>
  figures.map(({ engine, note, perSecond: { median, min, max }, perClockSecond, timesAsFast }) => [
    engine,
    number(median),
    `${number(min)}–${number(max)}`,
    number(perClockSecond.median),
    times(timesAsFast),
    note,
  ]);

export const evaluationLines = ({ cold, unseen, again, firstCaseMilliseconds }: EvaluationFigures): string[] => [
  `whole evaluation, warm, cases never seen: ${number(unseen.median)} cases/s (${number(unseen.min)}–${number(unseen.max)})`,
  `whole evaluation, warm, the same cases again: ${number(again.median)} cases/s (${number(again.min)}–${number(again.max)})`,
  `whole evaluation, first pass of the process: ${number(cold)} cases/s, the first case in ${firstCaseMilliseconds.toFixed(1)} ms`,
];

export const commandLineText = ({ lines, linesPerSecond, seconds, peakMiB }: CommandLineFigure): string =>
  `npm run evaluate, ${number(lines)} lines: ${number(linesPerSecond)} lines/s, ${seconds.toFixed(0)} s by the clock, ${number(peakMiB)} MiB at most`;

const verdictOf = (isMet: boolean | null): string => (isMet === null ? '' : isMet ? 'met' : 'missed');

/** The aims as rows. */
export const aimRows = (aims: readonly Aim[]): string[][] => [
  ['what', 'aim', 'found', ''],
  ...aims.map(({ what, aim, found, isMet }) => [what, aim, found, verdictOf(isMet)]),
];

/** Rows as columns of equal width, for a terminal. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
