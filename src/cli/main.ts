import process from 'node:process';
import { decideAll, evaluateAll } from '../engine/evaluate.ts';
import type { CaseData } from '../engine/types/case-data.ts';
import { DEFAULT_SETTINGS } from '../knowledge/default-settings.ts';
import { preparedKnowledge } from '../knowledge/prepared-knowledge.ts';
import { decisionLine } from './decision-line.ts';
import { type Evaluate, evaluateLines } from './evaluate-lines.ts';
import { unusableStream } from './standard-streams.ts';

/** All lines were answered; or some could not be read; or there was no run at all, or not to its end. */
const STATUS = { done: 0, refusedLines: 1, brokenOff: 2 } as const;

const USAGE =
  'Cases come from standard input, and no file is named: npm run --silent evaluate < cases.ndjson, or with -- --only decision';

/** What is written of each case, by what the command is given. */
const EVALUATE: Readonly<Record<string, Evaluate>> = {
  '': (cases) => evaluateAll(cases, preparedKnowledge, DEFAULT_SETTINGS),
  '--only decision': (cases: readonly CaseData[]) =>
    decideAll(cases, preparedKnowledge, DEFAULT_SETTINGS).map((decided, i) => decisionLine(cases[i], decided)),
};

/**
 * Cases in from standard input, results out to standard output; the contract is that of `evaluateLines`. Sets the exit
 * status. What the machine refuses is said in one sentence on standard error.
 * @throws only a fault of the program itself
 */
export async function main(): Promise<void> {
  const evaluate = EVALUATE[process.argv.slice(2).join(' ')];
  const unusable = evaluate === undefined ? USAGE : unusableStream();
  if (evaluate === undefined || unusable !== undefined) return breakOff(unusable ?? USAGE);
  try {
    const tally = await evaluateLines(process.stdin, process.stdout, evaluate);
    process.exitCode = tally.failed > 0 ? STATUS.refusedLines : STATUS.done;
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    // `npm run evaluate | head` closes the pipe when it has seen enough: no fault of anyone's.
    if (code === 'EPIPE') return;
    if (syscall === undefined) throw error;
    breakOff(syscall === 'read' ? `The cases cannot be read: ${message}` : `The results cannot be written: ${message}`);
  }
}

function breakOff(why: string): void {
  console.error(why);
  process.exitCode = STATUS.brokenOff;
}
