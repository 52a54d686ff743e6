import { Buffer, isUtf8 } from 'node:buffer';
import type { Block } from './blocks.ts';

/** One line of the input, numbered from 1; `problem` stands in place of a text that could not be taken. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: 'too-long' | 'not-utf8' };

const LINE_FEED = 0x0a;

/**
 * The lines of a block.
 * @param maxBytes the longest line that is taken, its line feed not counted
 */
export function* linesOf({ bytes, firstLine }: Block, maxBytes: number): Generator<Line> {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let number = firstLine;
  for (let start = 0; start < block.length; number++) {
    const feed = block.indexOf(LINE_FEED, start);
    const end = feed === -1 ? block.length : feed;
    yield lineOf(block.subarray(start, end), number, maxBytes);
    start = end + 1;
  }
}

function lineOf(bytes: Buffer, number: number, maxBytes: number): Line {
  if (bytes.length > maxBytes) return { number, problem: 'too-long' };
  return isUtf8(bytes) ? { number, text: bytes.toString('utf8') } : { number, problem: 'not-utf8' };
}
