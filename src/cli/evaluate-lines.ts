import { pipeline } from 'node:stream/promises';
import { parseCaseText } from '../case-file/parse-case.ts';
import { LANES } from '../engine/lanes.ts';
import type { CaseData } from '../engine/types/case-data.ts';
import { type Line, LineCutter } from './lines.ts';

/** The longest line that is read; a full case is about 3 kB. */
export const MAX_LINE_BYTES = 1_000_000;
const BATCH_LENGTH = 65_536;

/** How many lines were answered with a result and how many with an error; blank lines are not counted. */
export interface Tally {
  evaluated: number;
  failed: number;
}

interface LineError {
  readonly line: number;
  /** Of the field at fault; empty when it is the line as a whole. */
  readonly path: string;
  readonly message: string;
}

const PROBLEMS = {
  'too-long': `the line is longer than ${MAX_LINE_BYTES} bytes`,
  'not-utf8': 'the line is not valid UTF-8',
} as const;

type Given = { readonly result: unknown } | { readonly error: LineError };
/** Answers valid cases, in their order, each with something that JSON can carry. */
export type Evaluate = (cases: readonly CaseData[]) => readonly unknown[];

const failed = (line: Line, path: string, message: string): Given => ({ error: { line: line.number, path, message } });

/** The case of a line, or why it has none. */
function read(line: Line): CaseData | Given {
  if ('problem' in line) return failed(line, '', PROBLEMS[line.problem]);
  const parsed = parseCaseText(line.text);
  if (parsed.ok) return parsed.case;
  const [first] = parsed.issues;
  const more = parsed.issues.length - 1;
  return failed(line, first?.path ?? '', `${first?.message ?? 'refused'}${more > 0 ? ` (and ${more} more)` : ''}`);
}

const isCase = (one: CaseData | Given): one is CaseData => 'kind' in one;

/** Answers some lines, all their cases in one call. */
function answers(lines: readonly Line[], evaluate: Evaluate): Given[] {
  const all = lines.map(read);
  const cases = all.filter(isCase);
  let results: readonly unknown[];
  try {
    results = evaluate(cases);
  } catch (error) {
    const [only] = lines;
    // A fault of the engine, not of the case; the other cases of a registry must not be lost to it.
    if (lines.length > 1 || only === undefined) return lines.flatMap((line) => answers([line], evaluate));
    return [failed(only, '', `internal error: ${error instanceof Error ? error.message : String(error)}`)];
  }
  let next = 0;
  return all.map((one) => (isCase(one) ? { result: results[next++] } : one));
}

/**
 * Answers NDJSON with NDJSON: one case file a line in, one result a line out, in the same order. A line that cannot be
 * read gives `{ "error": { "line", "path", "message" } }` and the run goes on. Blank lines are skipped and give
 * nothing, but count in the line numbers; CRLF and a byte order mark are allowed.
 *
 * Memory stays constant: results are made only as fast as `output` takes them, in batches of at most 64 kB or so that
 * end with the input chunk, so that a program that writes one line and waits gets its answer.
 *
 * @param input chunks of UTF-8 bytes, such as `process.stdin`
 * @param output left open at the end, such as `process.stdout`
 * @param evaluate is given as many cases at once as there are lanes, fewer where a chunk of the input ends
 * @throws when input or output fails, for instance with code EPIPE when the reader has gone
 */
export async function evaluateLines(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  evaluate: Evaluate,
): Promise<Tally> {
  const tally: Tally = { evaluated: 0, failed: 0 };

  function* written(lines: Iterable<Line>): Generator<string> {
    let batch = '';
    for (const some of groups(lines)) {
      for (const given of answers(some, evaluate)) {
        if ('error' in given) tally.failed += 1;
        else tally.evaluated += 1;
        batch += `${JSON.stringify('error' in given ? given : given.result)}\n`;
      }
      if (batch.length < BATCH_LENGTH) continue;
      yield batch;
      batch = '';
    }
    if (batch !== '') yield batch;
  }

  async function* batches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    const cutter = new LineCutter(MAX_LINE_BYTES);
    for await (const chunk of chunks) yield* written(cutter.push(chunk));
    yield* written(cutter.end());
  }

  await pipeline(input, batches, output, { end: false });
  return tally;
}

/** The lines that are not blank, as many together as there are lanes. */
function* groups(lines: Iterable<Line>): Generator<Line[]> {
  let group: Line[] = [];
  for (const line of lines) {
    if ('text' in line && line.text.trim() === '') continue;
    group.push(line);
    if (group.length < LANES) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
