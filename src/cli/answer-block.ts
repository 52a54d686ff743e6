import { LANES } from '../engine/lanes.ts';
import type { Block } from './blocks.ts';
import { type Line, linesOf } from './lines.ts';
import { type AnyCase, parseAnyCase } from './territory.ts';

/** The longest line that is read; a full case is about 3 kB. */
export const MAX_LINE_BYTES = 1_000_000;

/** How many lines were answered with a result and how many with an error; blank lines are not counted. */
export interface Tally {
  readonly evaluated: number;
  readonly failed: number;
}

/** What is written for a block of lines. */
export interface Answers extends Tally {
  readonly bytes: Uint8Array<ArrayBuffer>;
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
export type Evaluate = (cases: readonly AnyCase[]) => readonly unknown[];

/**
 * Answers each line of a block with a line: a result, or `{ "error": { "line", "path", "message" } }` where it cannot be
 * read. Blank lines are skipped and give nothing, but count in the line numbers; CRLF and a byte order mark are allowed.
 * @param evaluate is given as many cases at once as there are lanes, fewer where the block ends
 */
export function answerBlock(block: Block, evaluate: Evaluate): Answers {
  let text = '';
  let evaluated = 0;
  let failed = 0;
  for (const lines of groups(linesOf(block, MAX_LINE_BYTES))) {
    for (const given of answers(lines, evaluate)) {
      if ('error' in given) failed += 1;
      else evaluated += 1;
      text += `${JSON.stringify('error' in given ? given : given.result)}\n`;
    }
  }
  return { bytes: new TextEncoder().encode(text), evaluated, failed };
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
    return [refused(only, '', `internal error: ${error instanceof Error ? error.message : String(error)}`)];
  }
  let next = 0;
  return all.map((one) => (isCase(one) ? { result: results[next++] } : one));
}

/** The case of a line, or why it has none. */
function read(line: Line): AnyCase | Given {
  if ('problem' in line) return refused(line, '', PROBLEMS[line.problem]);
  const parsed = parseAnyCase(line.text);
  if (parsed.ok) return parsed.case;
  const [first] = parsed.issues;
  const more = parsed.issues.length - 1;
  return refused(line, first?.path ?? '', `${first?.message ?? 'refused'}${more > 0 ? ` (and ${more} more)` : ''}`);
}

const isCase = (one: AnyCase | Given): one is AnyCase => 'kind' in one;

const refused = (line: Line, path: string, message: string): Given => ({ error: { line: line.number, path, message } });
