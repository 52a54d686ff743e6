import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import decodeQR from 'qr/decode.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { bytesIn, codeOf } from '../../../src/interop/second-opinion/address.ts';
import { type Code, codeFrom, MAX_CODE_VERSION, pathOf } from '../../../src/interop/second-opinion/code.ts';
import { pack } from '../../../src/interop/second-opinion/frame.ts';
import { toParts } from '../../../src/interop/second-opinion/parts.ts';
import { messageJson } from '../../../src/interop/second-opinion/write-message.ts';
import { ANSWER, largestRequest, RICH, TYPICAL } from './messages.ts';

const ADDRESS = 'https://relumen.example/lab/';
const frameOf = (message: typeof TYPICAL | typeof ANSWER) => pack(messageJson(message));

beforeAll(() => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  return prepareZXingModule({
    overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer },
    fireImmediately: true,
  });
});

/** As a screen shows it: black on white, so many pixels a module, four modules of quiet zone. */
function pixelsOf({ size, isDark }: Code, scale = 4) {
  const width = (size + 8) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (isDark(Math.floor(x / scale) - 4, Math.floor(y / scale) - 4))
        data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { data, width, height: width, colorSpace: 'srgb' as const };
}

function codeOrThrow(bytes: Uint8Array, maxVersion?: number): Code {
  const code = codeFrom(codeOf(ADDRESS, bytes), maxVersion);
  if (code === undefined) throw new Error('does not fit');
  return code;
}

describe('a code', () => {
  test.each([
    ['a typical request', frameOf(TYPICAL)],
    ['a rich request', frameOf(RICH)],
    ['an answer', frameOf(ANSWER)],
  ])('of %s is read by two decoders that are not ours', async (_what, frame) => {
    const pixels = pixelsOf(codeOrThrow(frame));
    const [read] = await readBarcodes(pixels as ImageData);
    expect(bytesIn(read?.text ?? '')).toEqual(frame);
    expect(bytesIn(decodeQR(pixels))).toEqual(frame);
  });

  test('of the largest request does not fit in one, and is read from its parts', async () => {
    const frame = frameOf(largestRequest('ru'));
    expect(codeFrom(codeOf(ADDRESS, frame))).toBeUndefined();
    for (const part of toParts(frame)) {
      const code = codeOrThrow(part);
      expect(code.version).toBeLessThanOrEqual(15);
      const [read] = await readBarcodes(pixelsOf(code) as ImageData);
      expect(bytesIn(read?.text ?? '')).toEqual(part);
    }
  });

  test('stays within the largest version that a camera is asked to read', () => {
    expect(codeOrThrow(frameOf(RICH)).version).toBeLessThanOrEqual(MAX_CODE_VERSION);
  });

  test('is drawn as one path that covers its dark modules and nothing else', () => {
    const code = codeOrThrow(frameOf(ANSWER));
    const dark = new Set<string>();
    for (const [, x = '', y = '', width = ''] of pathOf(code).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
      for (let each = 0; each < Number(width); each++) dark.add(`${Number(x) + each} ${y}`);
    for (let y = 0; y < code.size; y++)
      for (let x = 0; x < code.size; x++) expect(dark.has(`${x} ${y}`), `${x} ${y}`).toBe(code.isDark(x, y));
  });
});
