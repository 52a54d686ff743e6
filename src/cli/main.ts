import process from 'node:process';
import { evaluate } from '../engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../knowledge/default-settings.ts';
import { preparedKnowledge } from '../knowledge/prepared-knowledge.ts';
import { evaluateLines } from './evaluate-lines.ts';
import { unusableStream } from './standard-streams.ts';

/** All lines were answered; or some could not be read; or there was no run at all, or not to its end. */
const STATUS = { done: 0, refusedLines: 1, brokenOff: 2 } as const;

const USAGE = 'Cases come from standard input, and no file is named: npm run --silent evaluate < cases.ndjson';

/**
 * Cases in from standard input, results out to standard output; the contract is that of `evaluateLines`. Sets the exit
 * status. What the machine refuses is said in one sentence on standard error.
 * @throws only a fault of the program itself
 */
export async function main(): Promise<void> {
  const unusable = process.argv.length > 2 ? USAGE : unusableStream();
  if (unusable !== undefined) return breakOff(unusable);
  try {
    const tally = await evaluateLines(process.stdin, process.stdout, (caseData) =>
      evaluate(caseData, preparedKnowledge, DEFAULT_SETTINGS),
    );
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
