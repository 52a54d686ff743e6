import {
  type AcceptedSurvivor,
  accepts,
  type Counts,
  type MutationSummary,
  type Survivor,
  scoreOf,
  sumOf,
} from './mutation.ts';
import { cell, code, table } from './table.ts';

/** What the tests notice when the code is broken on purpose, and what they do not. */
export function mutationSection(
  { date, tool, files, survivors }: MutationSummary,
  accepted: readonly AcceptedSurvivor[],
): string {
  const total = sumOf(files.map(({ counts }) => counts));
  const open = survivors.filter((survivor) => !accepted.some((one) => accepts(one, survivor)));
  const gone = accepted.filter((one) => !survivors.some((survivor) => accepts(one, survivor)));
  return [
    `${tool}, ${date}. Every line of the files below was changed in small ways, and each change held against the tests: a change`,
    'that no test notices survives. An endless loop counts as noticed.',
    '',
    table(
      ['file', 'noticed', 'of these by timeout', 'survived', 'not run by any test', 'score'],
      [...files.map(({ file, counts }) => countsRow(code(file), counts)), countsRow('**all**', total)],
      [1, 2, 3, 4, 5],
    ),
    '',
    `Left out of the score: ${total.CompileError + total.RuntimeError} that do not compile or run, ${total.Ignored} switched off in the configuration.`,
    '',
    survivors.length === 0
      ? 'Nothing survived.'
      : `${survivors.length} survived; ${survivors.length - open.length} of them are accepted, ${open.length} wait for a test or a reason.`,
    ...(accepted.length > 0 ? ['', '### Accepted', '', acceptedTable(accepted, gone)] : []),
    ...(open.length > 0 ? ['', '### Open', '', openTable(open)] : []),
  ].join('\n');
}

function countsRow(name: string, counts: Counts): string[] {
  const score = scoreOf(counts);
  const { Killed, Timeout, Survived, NoCoverage } = counts;
  const numbers = [Killed + Timeout, Timeout, Survived, NoCoverage].map(String);
  return [name, ...numbers, score === null ? '–' : `${score.toFixed(1)} %`];
}

const acceptedTable = (accepted: readonly AcceptedSurvivor[], gone: readonly AcceptedSurvivor[]): string =>
  table(
    ['where', 'change', 'why it may stay'],
    accepted.map((one) => [
      place(one.file, one.line),
      change(one.mutator, one.replacement),
      `${cell(one.reason)}${gone.includes(one) ? ' **Survives no more: to be taken out.**' : ''}`,
    ]),
  );

const openTable = (open: readonly Survivor[]): string =>
  table(
    ['where', 'change', ''],
    open.map(({ file, line, mutator, replacement, notCovered }) => [
      place(file, line),
      change(mutator, replacement),
      notCovered ? 'not run by any test' : '',
    ]),
  );

const place = (file: string, line: number | undefined): string => code(line === undefined ? file : `${file}:${line}`);

function change(mutator: string, replacement: string | undefined): string {
  const shown =
    replacement === undefined || replacement.length <= LONGEST ? replacement : `${replacement.slice(0, LONGEST)} …`;
  return shown ? `${cell(mutator)}: ${code(shown)}` : cell(mutator);
}

const LONGEST = 80;
