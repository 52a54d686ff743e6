import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { codeOf, linkOf } from '../../../src/interop/second-opinion/address.ts';
import { codeFrom } from '../../../src/interop/second-opinion/code.ts';
import { crc32, crcBytes } from '../../../src/interop/second-opinion/crc32.ts';
import { DICTIONARIES } from '../../../src/interop/second-opinion/dictionaries.ts';
import { MAX_FRAME, pack, unpack } from '../../../src/interop/second-opinion/frame.ts';
import { messageJson } from '../../../src/interop/second-opinion/write-message.ts';
import { caseToText } from '../../../src/territories/coronary/case/serialise.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';
import { ANSWER, FULL_CASE, LARGEST_ANSWER, largestRequest, READ_BACK, RICH, TYPICAL } from './messages.ts';

/** The read-back of the fixtures, as it was packed when version 1 was frozen. */
const FROZEN =
  'Aa2YPQ6AMAhGr-IBxIClVldnL9HfTW_g3aWNxsbBOMjGABvkve8XKcDQJ-WZYbSEwM4YcOg1DJHClHq0VpWc4IHnk2cKJiKQsg446VEWyCzqOMhGcopzAHEi_FxVwfLPPFcbyXJbWJs9aWtWOWH56WeXJbkpwNu9yctlz_sBBQOjMw';

/** As long as a hospital's address might be. */
const ADDRESS = 'https://relumen.example/lab/';
const compact = (caseData: Parameters<typeof caseToText>[0]) => JSON.stringify(JSON.parse(caseToText(caseData)));

test('the dictionary is the one that every frame of version 1 was packed with', () => {
  expect(Object.keys(DICTIONARIES)).toEqual(['1']);
  expect(
    createHash('sha256')
      .update(DICTIONARIES[1] ?? '')
      .digest('hex'),
  ).toBe('4c447d0cd45b9252ddea4c064e0fbd03c5bbfb938ae27c5c601af6d61e6ca1e2');
});

test('a frame of version 1 that was written down is still read', () => {
  const frame = Uint8Array.from(Buffer.from(FROZEN, 'base64url'));
  expect(unpack(frame)).toEqual({ ok: true, text: messageJson(READ_BACK) });
});

test('CRC-32 is the one of everybody else', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      expect(unpack(pack(text))).toEqual({ ok: true, text });
    }),
  );
});

describe('what is not a whole frame', () => {
  const frame = pack(messageJson(TYPICAL));

  test('every single flipped bit is noticed', () => {
    for (let bit = 0; bit < frame.length * 8; bit++) {
      const flipped = frame.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unpack(flipped).ok, `bit ${bit}`).toBe(false);
    }
  });

  test('every cut is noticed, from either end', () => {
    for (let length = 0; length < frame.length; length++) {
      expect(unpack(frame.slice(0, length))).toEqual({ ok: false, fault: 'damaged' });
      if (length > 0) expect(unpack(frame.slice(length)).ok).toBe(false);
    }
  });

  test('another version is told apart from damage', () => {
    expect(unpack(Uint8Array.of(2, ...frame.slice(1)))).toEqual({ ok: false, fault: 'other-version' });
    const damaged = Uint8Array.of(2, ...frame.slice(1));
    damaged[9] = (damaged[9] ?? 0) ^ 1;
    expect(unpack(damaged)).toEqual({ ok: false, fault: 'damaged' });
  });

  test('a bomb is stopped while it unfolds, far below what it holds', () => {
    const middle = deflateRawSync(Buffer.alloc(14_000_000), { level: 9 });
    const bomb = Uint8Array.of(1, ...middle, ...crcBytes(crc32(middle)));
    expect(bomb.length).toBeLessThan(MAX_FRAME);
    const before = process.memoryUsage().arrayBuffers;
    expect(unpack(bomb)).toEqual({ ok: false, fault: 'unfolds-too-far' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
  });

  test('what is too long is refused unread', () => {
    expect(unpack(new Uint8Array(MAX_FRAME + 1))).toEqual({ ok: false, fault: 'too-long' });
  });
});

/** Frame in bytes, version of the code, characters of the link. */
function sizes(json: string) {
  const frame = pack(json);
  return {
    bytes: frame.length,
    version: codeFrom(codeOf(ADDRESS, frame), 40)?.version ?? Number.POSITIVE_INFINITY,
    link: linkOf(ADDRESS, frame).length,
  };
}

const measured: Record<string, ReturnType<typeof sizes>> = {};
afterAll(() => console.table(measured));

// The limits are the figures that were measured when the form was chosen; all texts of the largest answer are full here.
test.each([
  ['case V01', compact(vignette('V01').case), { bytes: 130, version: 10, link: 300 }],
  ['case V03', compact(vignette('V03').case), { bytes: 159, version: 10, link: 300 }],
  ['case, every field', compact(FULL_CASE), { bytes: 421, version: 17, link: 593 }],
  ['request, typical', messageJson(TYPICAL), { bytes: 413, version: 17, link: 593 }],
  ['request, rich', messageJson(RICH), { bytes: 829, version: 24, link: 1147 }],
  ['request, largest', messageJson(largestRequest('en')), { bytes: 1430, version: 32, link: 1949 }],
  ['request, largest, az', messageJson(largestRequest('az')), { bytes: 1595, version: 34, link: 2170 }],
  ['request, largest, ru', messageJson(largestRequest('ru')), { bytes: 1656, version: 34, link: 2250 }],
  ['answer, typical', messageJson(ANSWER), { bytes: 338, version: 15, link: 490 }],
  ['answer, largest', messageJson(LARGEST_ANSWER), { bytes: 1165, version: 29, link: 1600 }],
])('%s is no longer than was measured', (what, json, limits) => {
  const size = sizes(json);
  measured[what] = size;
  for (const key of ['bytes', 'version', 'link'] as const) expect(size[key], key).toBeLessThanOrEqual(limits[key]);
});
