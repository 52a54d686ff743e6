import process from 'node:process';
import { evaluate } from '../engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../knowledge/default-settings.ts';
import { preparedKnowledge } from '../knowledge/prepared-knowledge.ts';
import { evaluateLines } from './evaluate-lines.ts';

// Cases in, results out; exit status 1 when a line could not be read. The contract is that of `evaluateLines`.
try {
  const tally = await evaluateLines(process.stdin, process.stdout, (caseData) =>
    evaluate(caseData, preparedKnowledge, DEFAULT_SETTINGS),
  );
  process.exitCode = tally.failed > 0 ? 1 : 0;
} catch (error) {
  // `npm run evaluate | head` closes the pipe when it has seen enough: no fault of anyone's.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
}
