import { pipeline } from 'node:stream/promises';
import { parseCaseText } from '../case-file/parse-case.ts';
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

function answer(line: Line, evaluate: (caseData: CaseData) => unknown): { result: unknown } | { error: LineError } {
  const fail = (path: string, message: string) => ({ error: { line: line.number, path, message } });
  if ('problem' in line) return fail('', PROBLEMS[line.problem]);
  const parsed = parseCaseText(line.text);
  if (!parsed.ok) {
    const [first] = parsed.issues;
    const more = parsed.issues.length - 1;
    return fail(first?.path ?? '', `${first?.message ?? 'refused'}${more > 0 ? ` (and ${more} more)` : ''}`);
  }
  try {
    return { result: evaluate(parsed.case) };
  } catch (error) {
    // A fault of the engine, not of the case; the other cases of a registry must not be lost to it.
    return fail('', `internal error: ${error instanceof Error ? error.message : String(error)}`);
  }
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
 * @param evaluate answers one valid case with something that JSON can carry
 * @throws when input or output fails, for instance with code EPIPE when the reader has gone
 */
export async function evaluateLines(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  evaluate: (caseData: CaseData) => unknown,
): Promise<Tally> {
  const tally: Tally = { evaluated: 0, failed: 0 };

  function* answers(lines: Iterable<Line>): Generator<string> {
    let batch = '';
    for (const line of lines) {
      if ('text' in line && line.text.trim() === '') continue;
      const given = answer(line, evaluate);
      if ('error' in given) tally.failed += 1;
      else tally.evaluated += 1;
      batch += `${JSON.stringify('error' in given ? given : given.result)}\n`;
      if (batch.length >= BATCH_LENGTH) {
        yield batch;
        batch = '';
      }
    }
    if (batch !== '') yield batch;
  }

  async function* batches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    const cutter = new LineCutter(MAX_LINE_BYTES);
    for await (const chunk of chunks) yield* answers(cutter.push(chunk));
    yield* answers(cutter.end());
  }

  await pipeline(input, batches, output, { end: false });
  return tally;
}
