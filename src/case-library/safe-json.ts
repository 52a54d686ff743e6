import { type RecordIssue, recordIssue } from './issues.ts';

/** About three times what 5,000 cases take; in characters. A file is measured in bytes before it is even read. */
export const MAX_IMPORT_LENGTH = 33_554_432;
/** A library file is 7 deep. */
export const MAX_DEPTH = 32;

/** Keys that no file of this program has, and that other programs have been hurt by. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export type SafeJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly issue: RecordIssue };

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;

/**
 * Reads JSON that may come from anywhere: refuses what is too long, too deep, names a key twice (the second would
 * silently win) or names a key that reaches into prototypes. Never throws.
 */
export function safeJson(text: string): SafeJson {
  if (text.length > MAX_IMPORT_LENGTH) return refused('', 'too-large', text.length, MAX_IMPORT_LENGTH);
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (depthOf(body) > MAX_DEPTH) return refused('', 'too-deep', undefined, MAX_DEPTH);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return refused('', 'not-json', error instanceof Error ? error.message : String(error));
  }
  const key = badKey(body);
  return key ? { ok: false, issue: recordIssue('', key.code, key.name) } : { ok: true, json };
}

const refused = (...issue: Parameters<typeof recordIssue>): SafeJson => ({ ok: false, issue: recordIssue(...issue) });

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

/** How deep lists and objects lie in each other; strings are skipped, and the text need not be valid. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterString(text, at) - 1;
    else if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth--;
  }
  return deepest;
}

/** A key may be written with escapes, and is then the same key. */
const keyName = (written: string): string =>
  written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;

/** The first key that stands twice in one object or that is forbidden; the text is valid JSON. */
function badKey(text: string): { code: 'duplicate-key' | 'forbidden-key'; name: string } | undefined {
  const open: (Set<string> | null)[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = afterString(text, at);
      const keys = open.at(-1);
      if (keys && expectsKey) {
        const name = keyName(text.slice(at + 1, end - 1));
        if (FORBIDDEN.has(name)) return { code: 'forbidden-key', name };
        if (keys.has(name)) return { code: 'duplicate-key', name };
        keys.add(name);
      }
      at = end - 1;
    } else if (code === 123) {
      open.push(new Set());
      expectsKey = true;
    } else if (code === 91) open.push(null);
    else if (code === 93 || code === 125) open.pop();
    else if (code === COMMA) expectsKey = true;
    else if (code === COLON) expectsKey = false;
  }
  return undefined;
}
