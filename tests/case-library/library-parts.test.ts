import { describe, expect, test } from 'vitest';
import { MAX_IMPORT_LENGTH } from '../../src/case-file/safe-json.ts';
import { type LibraryPart, libraryToText, libraryWriter, readFile } from '../../src/case-library/library-file.ts';
import { recordToText } from '../../src/case-library/record-text.ts';
import { utf8Length } from '../../src/case-library/utf8-length.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { fixedOutside } from '../fixtures/outside.ts';

describe('a library as files', () => {
  const { outside } = fixedOutside();
  const record = aRecord();
  const texts = Array.from({ length: 40 }, (_, n) =>
    recordToText({
      ...record,
      id: outside.newId(),
      // Letters of two bytes and of four: a file is measured in bytes.
      case: { ...record.case, label: 'Ə'.repeat(n + 1), decision: { choice: ['dcb'], reason: '🫀'.repeat(n + 1) } },
    }),
  );

  function written(maxBytes?: number): LibraryPart[] {
    const parts: LibraryPart[] = [];
    const writer = libraryWriter(outside, (part) => parts.push(part), maxBytes);
    for (const text of texts) writer.add(text);
    writer.end();
    return parts;
  }

  test('is one file as a rule, the same as ever', () => {
    expect(written()).toEqual([{ count: texts.length, text: libraryToText(texts, outside) }]);
  });

  test.each([20_000, 50_000, 100_000])('of at most %i bytes each is whole in all of them together', (maxBytes) => {
    const parts = written(maxBytes);
    expect(parts.length).toBeGreaterThan(1);
    for (const { text } of parts) expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBytes);
    // None is smaller than it need be: the first record of the next would not have gone into it.
    for (const [n, { text }] of parts.slice(0, -1).entries()) {
      const first = parts[n + 1]?.text.split('\n')[1] ?? '';
      expect(utf8Length(text) + utf8Length(first)).toBeGreaterThan(maxBytes);
    }
    const read = parts.flatMap(({ text, count }) => {
      const file = readFile(text, outside);
      if (!file.ok) throw new Error(JSON.stringify(file.issues[0]));
      expect(file.incoming).toHaveLength(count);
      return file.incoming.map((one) => recordToText(one.record));
    });
    expect(read).toEqual(texts);
  });

  test('that holds nothing is no file', () => {
    const parts: LibraryPart[] = [];
    libraryWriter(outside, (part) => parts.push(part)).end();
    expect(parts).toEqual([]);
  });

  test('is written to the limit to which it is read', () => {
    const long = JSON.stringify({ filler: 'x'.repeat(Math.ceil(MAX_IMPORT_LENGTH / 12)) });
    const parts: LibraryPart[] = [];
    const writer = libraryWriter(outside, (part) => parts.push(part));
    for (let n = 0; n < 15; n++) writer.add(long);
    writer.end();
    expect(parts.map(({ count }) => count)).toEqual([11, 4]);
    for (const { text } of parts) {
      expect(text.length).toBeLessThanOrEqual(MAX_IMPORT_LENGTH);
      // Refused for what is in it, not for its size.
      const file = readFile(text, outside);
      expect(file.ok || [...new Set(file.issues.map(({ code }) => code))]).toEqual(['wrong-kind']);
    }
  });
});

test.each(['', 'abc', 'Ə', 'ẞ€', '🫀', '\ud83e', '\udec0', '\ud83ex', 'a🫀Ə\u0000'])(
  '%j has its bytes counted',
  (text) => expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length),
);
