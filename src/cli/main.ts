import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { decideAll } from '../engine/evaluate.ts';
import { answerBlock, type Evaluate } from './answer-block.ts';
import { decisionLine } from './decision-line.ts';
import { evaluateLines } from './evaluate-lines.ts';
import { type Answer, inTerritories, results } from './in-territories.ts';
import { type Options, optionsOf, USAGE } from './options.ts';
import { unusableStream } from './standard-streams.ts';
import { serve, Threads } from './threads.ts';

/** All lines were answered; or some could not be read; or there was no run at all, or not to its end. */
const STATUS = { done: 0, refusedLines: 1, brokenOff: 2 } as const;

/** One block that a thread works on, and one that waits for it. */
const BLOCKS_A_THREAD = 2;

/** What is written of each case. */
const evaluateFor = ({ only }: Options): Evaluate => inTerritories(only === 'decision' ? decisions : results);

const decisions: Answer = (cases, { knowledge, settings }) =>
  decideAll(cases, knowledge, settings).map((decided, i) => decisionLine(cases[i], decided));

// The bundle is read while it is surely there: threads run it too, and a run in a project that cannot be written to takes
// it away as soon as it is loaded.
const program = isMainThread ? readFileSync(fileURLToPath(import.meta.url)).toString('base64') : '';

if (parentPort) serve(parentPort, evaluateFor(workerData as Options));

/**
 * Cases in from standard input, results out to standard output; the contract is that of `evaluateLines`. Sets the exit
 * status. What the machine refuses is said in one sentence on standard error.
 * @throws only a fault of the program itself
 */
export async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const unusable = options === undefined ? USAGE : unusableStream();
  if (options === undefined || unusable !== undefined) return breakOff(unusable ?? USAGE);
  try {
    const failed = options.threads === 1 ? await inThisThread(options) : await inThreads(options);
    process.exitCode = failed > 0 ? STATUS.refusedLines : STATUS.done;
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    // `npm run evaluate | head` closes the pipe when it has seen enough: no fault of anyone's.
    if (code === 'EPIPE') return;
    if (syscall === undefined) throw error;
    breakOff(syscall === 'read' ? `The cases cannot be read: ${message}` : `The results cannot be written: ${message}`);
  }
}

/** How many lines could not be read. */
async function inThisThread(options: Options): Promise<number> {
  const evaluate = evaluateFor(options);
  const { failed } = await evaluateLines(
    process.stdin,
    process.stdout,
    async (block) => answerBlock(block, evaluate),
    1,
  );
  return failed;
}

async function inThreads(options: Options): Promise<number> {
  const address = new URL(`data:text/javascript;base64,${program}`);
  const threads = new Threads(() => new Worker(address, { workerData: options }), options.threads);
  try {
    const atOnce = options.threads * BLOCKS_A_THREAD;
    const { failed } = await evaluateLines(process.stdin, process.stdout, threads.answer, atOnce);
    return failed;
  } finally {
    await threads.close();
  }
}

function breakOff(why: string): void {
  console.error(why);
  process.exitCode = STATUS.brokenOff;
}
