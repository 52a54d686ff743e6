import '../../../src/i18n/with-second-opinion.ts';
import { describe, expect, test } from 'vitest';
import { Reader, SECOND_OPINION } from '../../../src/features/second-opinion/incoming.ts';
import { linkOf, MARK } from '../../../src/interop/second-opinion/address.ts';
import { pack } from '../../../src/interop/second-opinion/frame.ts';
import { toParts } from '../../../src/interop/second-opinion/parts.ts';
import { toBase64Url, toDigits } from '../../../src/interop/second-opinion/text-codes.ts';
import { messageJson } from '../../../src/interop/second-opinion/write-message.ts';
import { largestRequest, TYPICAL } from '../../interop/second-opinion/messages.ts';

const frame = pack(messageJson(TYPICAL));
const link = linkOf('https://relumen.example/', frame);
const wordsOf = (text: string, reader = new Reader(SECOND_OPINION)) => {
  const read = reader.read(text);
  return read.kind === 'message' ? 'message' : `${read.kind}: ${read.words}`;
};

describe('what comes as text', () => {
  test('is a message, from a link, a fragment or the digits of a code', () => {
    for (const text of [link, ` ${link}\n`, MARK + toBase64Url(frame), MARK + toDigits(frame)])
      expect(new Reader(SECOND_OPINION).read(text)).toEqual({ kind: 'message', message: TYPICAL });
  });

  test.each([
    ['cut by a messenger', link.slice(0, -7), /^fault: The (message is damaged|link or code is cut)/],
    ['cut to nothing', `${MARK}abcde`, /^fault: The link or code is cut: .* Ask for the file/],
    [
      'without a message',
      'https://relumen.example/',
      /^fault: There is no request in this text: a link has “#q=” in it/,
    ],
    [
      'of another version',
      MARK + toBase64Url(Uint8Array.of(7, ...frame.slice(1))),
      /^fault: This was made by another version .* Update this one/,
    ],
    [
      'with one letter changed',
      link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      /^fault: The (message is damaged|link or code is cut)/,
    ],
  ])('%s says what is wrong and what to do', (_what, text, words) => expect(wordsOf(text)).toMatch(words));

  test('in parts says which are missing, in whatever order they are read, and which does not belong', () => {
    const reader = new Reader(SECOND_OPINION);
    const parts = toParts(pack(messageJson(largestRequest('ru')))).map((part) => MARK + toDigits(part));
    const [elsewhere = ''] = toParts(pack(messageJson(largestRequest('en')))).map((part) => MARK + toDigits(part));
    const [one = '', two = '', three = '', four = '', five = ''] = parts;
    expect(wordsOf(four, reader)).toBe('part: Part 4 of 5 read. Missing: 1, 2, 3, 5.');
    expect(wordsOf(four, reader)).toBe('part: Part 4 was read before. Missing: 1, 2, 3, 5.');
    expect(wordsOf(elsewhere, reader)).toMatch(
      /^part: This part belongs to another message and was left aside\..*1, 2, 3, 5/,
    );
    for (const part of [one, five, three]) wordsOf(part, reader);
    expect(wordsOf(two, reader)).toBe('message');
  });
});
