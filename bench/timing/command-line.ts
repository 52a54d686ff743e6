import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { stopwatch, type Took } from './figures.ts';

/** The times are those of the command alone, from its start to its end. */
export interface CommandLineFigure extends Took {
  readonly lines: number;
  /** By its processor time. */
  readonly linesPerSecond: number;
  /** The most memory the process ever had, in MiB. */
  readonly peakMiB: number;
}

/** A program that answers lines with lines, run by Node. */
export interface Program {
  readonly script: string;
  readonly args: readonly string[];
}

export const EVALUATE: Program = { script: 'scripts/evaluate.mjs', args: [] };

/**
 * Runs `npm run evaluate`, or its floor, over so many lines: the cases over and over, written to it as fast as it takes
 * them and never held as a whole. Writing and reading the lines is this process's work and needs a core of its own.
 * @throws when the command fails or does not answer every line
 */
export async function timeCommandLine(
  cases: readonly CaseData[],
  lines: number,
  { script, args }: Program = EVALUATE,
): Promise<CommandLineFigure> {
  const texts = cases.map((caseData) => `${JSON.stringify(caseData)}\n`);
  const took = stopwatch();
  const child = spawn(process.execPath, ['--import', './bench/timing/tell-usage.mjs', script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  const { stdin, stdout } = child;
  const told = child.stdio[3];
  if (!stdin || !stdout || !(told instanceof Readable)) throw new Error('The command could not be started.');
  const [, answered, usage, status] = await Promise.all([
    pipeline(Readable.from(chunks(texts, lines)), stdin),
    lineFeeds(stdout),
    text(told),
    ended,
  ]);
  const { seconds } = took();
  if (status !== 0) throw new Error(`The command ended with status ${status}.`);
  if (answered !== lines) throw new Error(`${lines} lines went in and ${answered} came out.`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage) as NodeJS.ResourceUsage;
  const processorSeconds = (userCPUTime + systemCPUTime) / 1e6;
  return { lines, seconds, processorSeconds, linesPerSecond: lines / processorSeconds, peakMiB: maxRSS / 1024 };
}

const CHUNK_LENGTH = 65_536;
const LINE_FEED = 0x0a;

function* chunks(texts: readonly string[], lines: number): Generator<string> {
  let chunk = '';
  for (let i = 0; i < lines; i++) {
    chunk += texts[i % texts.length];
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

async function lineFeeds(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  for await (const bytes of stream)
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

async function text(stream: AsyncIterable<Uint8Array>): Promise<string> {
  let whole = '';
  for await (const bytes of stream) whole += Buffer.from(bytes).toString();
  return whole;
}
