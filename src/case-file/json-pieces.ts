import { type Extents, isTooLong, nextMark } from './json-scan.ts';

const BLANK = /^[\t\n\r ]*$/;

/**
 * As `JSON.parse`, in pieces where the text is long: of a long list or object some members are parsed at a time. One text
 * or number is one piece, however long. What is too long to be anything is passed over, for `badMember` to refuse.
 * @param extents of the text
 * @param piece so many characters at a time
 * @throws SyntaxError as `JSON.parse` does; in a long text it says where the piece begins
 */
export function* parsedInPieces(text: string, extents: Extents, piece: number): Generator<void, unknown> {
  const top = text.search(/[^\t\n\r ]/);
  const close = extents.get(top);
  if (close === undefined) return JSON.parse(text) as unknown;
  if (!BLANK.test(text.slice(close + 1))) throw new SyntaxError(`more follows after character ${close + 1}`);
  return yield* parsedLong(top, close, 0);

  function* parsedLong(start: number, end: number, depth: number): Generator<void, unknown> {
    const reader = readerOf(text, start, end);
    let from = start + 1;
    let comma = start;
    let mark = nextMark(text, from, end, extents);
    for (;;) {
      const inner = extents.get(mark);
      if (inner !== undefined) {
        if (comma >= from) reader.take(from, comma);
        const key = reader.keyOf(Math.max(from, comma + 1), mark);
        const passed = isTooLong(mark, depth + 1, extents);
        reader.put(key, passed ? null : yield* parsedLong(mark, inner, depth + 1));
        mark = nextMark(text, inner + 1, end, extents);
        if (extents.has(mark) || !BLANK.test(text.slice(inner + 1, mark)))
          throw new SyntaxError(`no comma after character ${inner + 1}`);
        if (mark === end) return reader.whole;
        from = mark + 1;
      } else if (mark === end) {
        reader.take(from, end);
        return reader.whole;
      } else if (mark - from >= piece) {
        reader.take(from, mark);
        from = mark + 1;
        yield;
      }
      comma = mark;
      mark = nextMark(text, mark + 1, end, extents);
    }
  }
}

/** Puts together what is parsed piece by piece of one list or object. */
function readerOf(text: string, start: number, end: number) {
  const [open = '', close = ''] = [text[start], text[end]];
  if (open + close !== '[]' && open + close !== '{}')
    throw new SyntaxError(`what opens at character ${start + 1} is not closed`);
  const list: unknown[] = [];
  const group: Record<string, unknown> = {};
  const parse = (from: number, until: number, last = ''): unknown[] | Record<string, unknown> => {
    try {
      return JSON.parse(open + text.slice(from, until) + last + close) as unknown[] | Record<string, unknown>;
    } catch (error) {
      throw new SyntaxError(`from character ${from + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return {
    whole: open === '[' ? list : group,
    /**
     * Whole members, with the commas between them. A `__proto__` among them becomes that of this one object, which
     * `badMember` then refuses.
     */
    take(from: number, until: number) {
      const part = parse(from, until);
      let some = false;
      if (Array.isArray(part)) {
        for (const one of part) some = list.push(one) > 0;
      } else {
        for (const key in part) {
          some = true;
          group[key] = part[key];
        }
      }
      if (!some && (from > start + 1 || until < end))
        throw new SyntaxError(`nothing stands before character ${until + 1}`);
    },
    /** The name of the member that begins at `until`. An empty list stands for it, so that nothing else may be there. */
    keyOf(from: number, until: number): string {
      const [key, ...others] = Object.keys(parse(from, until, '[]'));
      if (key === undefined || others.length > 0) throw new SyntaxError(`no comma before character ${until + 1}`);
      return key;
    },
    put(key: string, value: unknown) {
      if (open === '[') list.push(value);
      else group[key] = value;
    },
  };
}
