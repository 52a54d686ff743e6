import { shortened } from './case-issue.ts';

/**
 * The largest file that is read, and that is written: a larger library goes out as several. In characters; a file is
 * measured in bytes, which are never fewer, before it is even read.
 */
export const MAX_IMPORT_LENGTH = 33_554_432;
/** A library file is 7 deep. */
export const MAX_DEPTH = 32;

/** Keys that no file of this program has, and that other programs have been hurt by. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a text is not taken for JSON, whatever is to be read from it. */
export interface JsonFault {
  readonly code: 'too-large' | 'not-json' | 'too-deep' | 'duplicate-key' | 'forbidden-key';
  /** `records[3].case.lesion`, for a key that is at fault; empty for the text as a whole. */
  readonly path: string;
  /** The key, the length in characters, or what the parser says. */
  readonly found?: string | number;
  /** The limit that was passed. */
  readonly limit?: number;
}

export type SafeJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;

/**
 * Reads JSON that may come from anywhere: refuses what is too long, too deep, names a key twice (the second would
 * silently win) or names a key that reaches into prototypes. A byte order mark is allowed. Never throws.
 * The one reader for every way in; `tests/architecture/one-reader.test.ts` holds that no other text is parsed.
 */
export function safeJson(text: string): SafeJson {
  if (text.length > MAX_IMPORT_LENGTH)
    return refused({ code: 'too-large', path: '', found: text.length, limit: MAX_IMPORT_LENGTH });
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isTooDeep(body)) return refused({ code: 'too-deep', path: '', limit: MAX_DEPTH });
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return refused({ code: 'not-json', path: '', found: error instanceof Error ? error.message : String(error) });
  }
  const fault = badKey(body);
  return fault ? refused(fault) : { ok: true, json };
}

const refused = (fault: JsonFault): SafeJson => ({ ok: false, fault });

/** The index behind the string that opens at `start`; behind the end of the text where it is not closed. */
function afterString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return (at === -1 ? text.length : at) + 1;
}

/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === BACKSLASH) before--;
  return (at - before) % 2 === 0;
}

/** Whether lists and objects lie too deep in each other; strings are skipped, and the text need not be valid. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterString(text, at) - 1;
    else if ((code === 91 || code === 123) && ++depth > MAX_DEPTH) return true;
    else if (code === 93 || code === 125) depth--;
  }
  return false;
}

/** A key may be written with escapes, and is then the same key. */
const keyName = (written: string): string =>
  written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;

/** A list or object that is not closed yet: its keys so far (none for a list) and where in it the text is. */
interface Open {
  readonly keys: Set<string> | null;
  at: string | number;
}

/** The first key that stands twice in one object or that is forbidden; the text is valid JSON. */
function badKey(text: string): JsonFault | undefined {
  const open: Open[] = [];
  let inner: Open | undefined;
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = afterString(text, at);
      if (inner?.keys && expectsKey) {
        const name = keyName(text.slice(at + 1, end - 1));
        inner.at = name;
        if (FORBIDDEN.has(name)) return { code: 'forbidden-key', path: pathOf(open), found: name };
        if (inner.keys.has(name)) return { code: 'duplicate-key', path: pathOf(open), found: name };
        inner.keys.add(name);
      }
      at = end - 1;
    } else if (code === 123) {
      open.push((inner = { keys: new Set(), at: '' }));
      expectsKey = true;
    } else if (code === 91) open.push((inner = { keys: null, at: 0 }));
    else if (code === 93 || code === 125) {
      open.pop();
      inner = open.at(-1);
    } else if (code === COMMA) {
      if (typeof inner?.at === 'number') inner.at++;
      expectsKey = true;
    } else if (code === COLON) expectsKey = false;
  }
  return undefined;
}

/** `preparation.tools[0].tool`, with every key cut short. */
const pathOf = (open: readonly Open[]): string =>
  open
    .map(({ at }, i) => (typeof at === 'number' ? `[${at}]` : `${i > 0 ? '.' : ''}${shortened(at).slice(1, -1)}`))
    .join('');
