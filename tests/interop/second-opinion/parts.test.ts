import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesIn, codeOf, linkOf } from '../../../src/interop/second-opinion/address.ts';
import { pack } from '../../../src/interop/second-opinion/frame.ts';
import { PART_LENGTH, PartCollector, readPart, toParts } from '../../../src/interop/second-opinion/parts.ts';
import { fromBase64Url, fromDigits, toBase64Url, toDigits } from '../../../src/interop/second-opinion/text-codes.ts';
import { messageJson } from '../../../src/interop/second-opinion/write-message.ts';
import { largestRequest, RICH } from './messages.ts';

const anyBytes = fc.uint8Array({ maxLength: 2000 });
const partOf = (bytes: Uint8Array) => {
  const part = readPart(bytes);
  if (part === undefined) throw new Error('no part');
  return part;
};

describe('bytes in characters', () => {
  test('come back as they were, and as everybody else would write them', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
        expect(fromDigits(toDigits(bytes))).toEqual(bytes);
      }),
    );
  });

  test.each(['abcde', 'ab+c', 'ä'])('%s is no base64url', (text) => expect(fromBase64Url(text)).toBeUndefined());
  test.each(['', '0', '0123', '255', '12a'])('"%s" are no digits of ours', (text) =>
    expect(fromDigits(text)).toBeUndefined(),
  );
});

describe('an address', () => {
  const frame = pack(messageJson(RICH));
  const ADDRESS = 'https://relumen.example/lab/index.html?a=1#why';

  test('holds the message behind the mark, and nothing of what stood there', () => {
    const link = linkOf(ADDRESS, frame);
    expect(link.startsWith('https://relumen.example/lab/index.html#q=')).toBe(true);
    expect(bytesIn(link)).toEqual(frame);
    const { prefix, digits } = codeOf(ADDRESS, frame);
    expect(bytesIn(prefix + digits)).toEqual(frame);
  });

  test('is found in the middle of what a messenger made of it', () => {
    expect(bytesIn(`Dr. on duty wrote: <${linkOf(ADDRESS, frame)}> please look`)).toEqual(frame);
  });

  test('without a message is none; one that cannot be read is cut', () => {
    expect(bytesIn('https://relumen.example/')).toBeUndefined();
    expect(bytesIn('https://relumen.example/#q=abcde')).toBe('cut');
    expect(bytesIn('https://relumen.example/#q=012')).toBe('cut');
  });
});

describe('a message in parts', () => {
  const frame = pack(messageJson(largestRequest('ru')));
  const parts = toParts(frame);
  const other = toParts(pack(messageJson(largestRequest('en'))));

  test('has parts of about the same length, none above the limit', () => {
    expect(parts).toHaveLength(Math.ceil(frame.length / PART_LENGTH));
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(PART_LENGTH + 7);
  });

  test('is whole in any order, with codes read again and again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts], { minLength: parts.length }), fc.nat(4), (shuffled, again) => {
        const collector = new PartCollector();
        const read = [...shuffled.slice(0, -1), shuffled[again % (shuffled.length - 1)], shuffled.at(-1)];
        const last = read.map((bytes) => collector.take(partOf(bytes ?? new Uint8Array()))).at(-1);
        expect(last).toEqual({ state: 'whole', frame });
      }),
    );
  });

  test('names what is missing, what it has read already, and what belongs elsewhere', () => {
    const collector = new PartCollector();
    const [first, second, third] = parts.map(partOf);
    const [elsewhere] = other.map(partOf);
    if (!first || !second || !third || !elsewhere) throw new Error('too few parts');
    expect(collector.take(third)).toEqual({ state: 'open', news: 'new', missing: [1, 2, 4, 5], count: 5 });
    expect(collector.take(third)).toMatchObject({ news: 'again', missing: [1, 2, 4, 5] });
    expect(collector.take(elsewhere)).toMatchObject({ news: 'other', missing: [1, 2, 4, 5] });
    expect(collector.take(first)).toMatchObject({ news: 'new', missing: [2, 4, 5] });
  });

  test('with a damaged part is damaged, and can be read anew', () => {
    const collector = new PartCollector();
    const spoilt = parts.map((part, at) => (at === 2 ? Uint8Array.of(...part.slice(0, -1), 0) : part));
    expect(spoilt.map((part) => collector.take(partOf(part))).at(-1)).toEqual({ state: 'damaged' });
    expect(parts.map((part) => collector.take(partOf(part))).at(-1)).toEqual({ state: 'whole', frame });
  });

  test.each([
    ['a whole frame', frame],
    ['nothing', new Uint8Array()],
    ['a part without a place', Uint8Array.of(0x81, 0, 0, 0, 0, 0, 3, 1)],
    ['a part beyond the last', Uint8Array.of(0x81, 0, 0, 0, 0, 4, 3, 1)],
    ['too many parts', Uint8Array.of(0x81, 0, 0, 0, 0, 1, 200, 1)],
  ])('%s is no part', (_what, bytes) => expect(readPart(bytes)).toBeUndefined());
});
