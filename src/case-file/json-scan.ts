import { shortened } from './case-issue.ts';

/**
 * A case with all that is kept of it is no longer than this, in characters. It takes some 5,000; a case file may have a
 * million, and what was answered and the indents of a file for people to read come on top.
 */
export const MAX_MEMBER_LENGTH = 4_000_000;
/** No list and no object has more members than this: so many of the smallest case files fill more than the largest file. */
export const MAX_MEMBERS = 1_000_000;
/** A case of a library file lies in its list of them. */
const MEMBER_DEPTH = 2;

/** Keys that no file of this program has, and that other programs have been hurt by. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a text is not taken for JSON, whatever is to be read from it. */
export interface JsonFault {
  readonly code:
    | 'too-large'
    | 'part-too-large'
    | 'too-many'
    | 'not-json'
    | 'too-deep'
    | 'duplicate-key'
    | 'forbidden-key';
  /** `records[3].case.lesion`, for a key that is at fault; empty for the text as a whole. */
  readonly path: string;
  /** The key, the length in characters, or what the parser says. */
  readonly found?: string | number;
  /** The limit that was passed. */
  readonly limit?: number;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_GROUP = 123;
const CLOSE_GROUP = 125;

/** The index behind the string that opens at `start`; behind the end of the text where it is not closed. */
function afterString(text: string, start: number): number {
  const quote = text.indexOf('"', start + 1);
  if (quote === -1) return text.length + 1;
  if (text.charCodeAt(quote - 1) !== BACKSLASH) return quote + 1;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at + 1;
  }
  return text.length + 1;
}

/** Every list and object that is longer than a piece: where each opens and closes, behind the text if it never does. */
export type Extents = ReadonlyMap<number, number>;

export interface Outline {
  readonly extents: Extents;
  /** Names that are given to a value. */
  readonly names: number;
}

/**
 * Where the long lists and objects lie, or why nobody needs to know. The text need not be valid.
 * @param piece what is longer than so many characters is long
 */
export function* outlineOf(text: string, maxDepth: number, piece: number): Generator<void, Outline | JsonFault> {
  const extents = new Map<number, number>();
  let names = 0;
  const open: { readonly start: number; commas: number }[] = [];
  let inner = open[0];
  for (let at = 0, pause = piece; at < text.length; at++) {
    if (at >= pause) {
      yield;
      pause = at + piece;
    }
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterString(text, at) - 1;
    else if (code === COLON) names++;
    else if (code === COMMA) {
      if (inner && ++inner.commas >= MAX_MEMBERS) return { code: 'too-many', path: '', limit: MAX_MEMBERS };
    } else if (code === OPEN_LIST || code === OPEN_GROUP) {
      if (open.push((inner = { start: at, commas: 0 })) > maxDepth)
        return { code: 'too-deep', path: '', limit: maxDepth };
    } else if (code === CLOSE_LIST || code === CLOSE_GROUP) {
      const closed = open.pop();
      inner = open.at(-1);
      if (closed && at - closed.start >= piece) extents.set(closed.start, at);
    }
  }
  for (const { start } of open) if (text.length - start >= piece) extents.set(start, text.length);
  return { extents, names };
}

/**
 * How many names the objects of a parsed text have; not a number where one of them is forbidden. There are fewer than in
 * the text where one stood twice.
 */
export function namesIn(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0;
  let names = 0;
  if (Array.isArray(json)) {
    for (const one of json) names += namesIn(one);
    return names;
  }
  for (const name in json)
    names += FORBIDDEN.has(name) ? Number.NaN : 1 + namesIn((json as Readonly<Record<string, unknown>>)[name]);
  return names;
}

/** Whether the list or object that opens at `at` is longer than anything that lies so deep in a file of this program. */
export const isTooLong = (at: number, depth: number, extents: Extents): boolean =>
  depth >= MEMBER_DEPTH && (extents.get(at) ?? at) - at > MAX_MEMBER_LENGTH;

/** The next place at which one member of a list or object ends or a long one begins: a comma, its opening, or `end`. */
export function nextMark(text: string, from: number, end: number, extents: Extents): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = afterString(text, at) - 1;
    else if (code === OPEN_LIST || code === OPEN_GROUP) {
      if (extents.has(at)) return at;
      depth++;
    } else if (code === CLOSE_LIST || code === CLOSE_GROUP) depth--;
    else if (code === COMMA && depth === 0) return at;
  }
  return end;
}

/** A key may be written with escapes, and is then the same key. */
const keyName = (written: string): string =>
  written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;

/** A list or object that is not closed yet: its keys so far (none for a list) and where in it the text is. */
interface Open {
  readonly keys: Set<string> | null;
  at: string | number;
}

/** The first key that stands twice in one object or that is forbidden, or member too long; the text is valid JSON. */
export function* badMember(text: string, extents: Extents, piece: number): Generator<void, JsonFault | undefined> {
  const open: Open[] = [];
  let inner: Open | undefined;
  let expectsKey = false;
  for (let at = 0, pause = piece; at < text.length; at++) {
    if (at >= pause) {
      yield;
      pause = at + piece;
    }
    const code = text.charCodeAt(at);
    const opens = code === OPEN_LIST || code === OPEN_GROUP;
    if (opens && isTooLong(at, open.length, extents))
      return { code: 'part-too-large', path: pathOf(open), limit: MAX_MEMBER_LENGTH };
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
    } else if (code === OPEN_GROUP) {
      open.push((inner = { keys: new Set(), at: '' }));
      expectsKey = true;
    } else if (code === OPEN_LIST) open.push((inner = { keys: null, at: 0 }));
    else if (code === CLOSE_LIST || code === CLOSE_GROUP) {
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
