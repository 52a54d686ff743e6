import { parsedInPieces } from './json-pieces.ts';
import { badMember, type JsonFault, namesIn, outlineOf } from './json-scan.ts';

/**
 * The largest file that is read, and that is written: a larger library goes out as several. In characters; a file is
 * measured in bytes, which are never fewer, before it is even read.
 */
export const MAX_IMPORT_LENGTH = 33_554_432;
/** A library file is 7 deep. */
export const MAX_DEPTH = 32;

/** So many characters are looked at, or parsed, in one go: some milliseconds of work, whatever they are. */
const PIECE = 131_072;

export type SafeJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

/**
 * Reads JSON that may come from anywhere: refuses what is too long, too deep, has too many members, names a key twice
 * (the second would silently win) or names a key that reaches into prototypes. A byte order mark is allowed. Never
 * throws. Pauses after every piece of a long text, so that it does not hold up the screen.
 * The one reader for every way in; `tests/architecture/one-reader.test.ts` holds that no other text is parsed.
 * @param piece so many characters at a time
 */
export function* readingJson(text: string, piece = PIECE): Generator<void, SafeJson> {
  if (text.length > MAX_IMPORT_LENGTH)
    return refused({ code: 'too-large', path: '', found: text.length, limit: MAX_IMPORT_LENGTH });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const outline = yield* outlineOf(body, MAX_DEPTH, piece);
  if ('code' in outline) return refused(outline);
  const { extents, names } = outline;
  let json: unknown;
  try {
    json = yield* parsedInPieces(body, extents, piece);
  } catch (error) {
    return refused({ code: 'not-json', path: '', found: error instanceof Error ? error.message : String(error) });
  }
  // A short text is gone through once more only where there is something to find.
  if (extents.size === 0 && namesIn(json) === names) return { ok: true, json };
  const fault = yield* badMember(body, extents, piece);
  return fault ? refused(fault) : { ok: true, json };
}

/** As `readingJson`, in one go. */
export function safeJson(text: string): SafeJson {
  const reading = readingJson(text);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

const refused = (fault: JsonFault): SafeJson => ({ ok: false, fault });
