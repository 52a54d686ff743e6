import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { EVALUATE, type Program, timeCommandLine } from './command-line.ts';
import { spreadOf } from './figures.ts';

const FOLDER = 'reports';

/** One in so many results is enough for the floor to write: to read them all in would be most of its time. */
const ONE_IN = 19;

/** The floor that writes such results. */
function floorOf(name: string, results: readonly unknown[]): Program {
  mkdirSync(FOLDER, { recursive: true });
  const some = results.filter((_, i) => i % ONE_IN === 0);
  const file = `${FOLDER}/floor-${name}.ndjson`;
  writeFileSync(file, `${some.map((result) => JSON.stringify(result)).join('\n')}\n`);
  return { script: 'bench/timing/floor.mjs', args: [file] };
}

export interface Lines {
  readonly rounds: number;
  readonly lines: number;
}

/**
 * How many lines the command answers in one thread in the time in which the floor answers one, by processor time: the
 * median of rounds in which both run.
 * @param args of the command
 * @param results what it writes for the cases
 */
export async function againstFloor(
  cases: readonly CaseData[],
  results: readonly unknown[],
  args: readonly string[],
  { rounds, lines }: Lines,
): Promise<number> {
  const floor = floorOf(args.at(-1) ?? 'all', results);
  const command = { ...EVALUATE, args: [...args, '--threads', '1'] };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const least = await timeCommandLine(cases, lines, floor);
    const own = await timeCommandLine(cases, lines, command);
    ratios.push(own.linesPerSecond / least.linesPerSecond);
  }
  return spreadOf(ratios).median;
}

/** How many cores were at work on average while the command ran as it runs by itself. */
export async function coresAtWork(
  cases: readonly CaseData[],
  { lines }: Lines,
): Promise<{ coresAtWork: number; cores: number }> {
  const { seconds, processorSeconds } = await timeCommandLine(cases, lines);
  return { coresAtWork: processorSeconds / seconds, cores: availableParallelism() };
}
