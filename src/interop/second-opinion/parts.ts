import { crc32, crcBytes } from './crc32.ts';

/** Byte 0 of a part; a frame that is whole begins with its version. */
export const PART_MARK = 0x81;
/** Bytes of the frame in one part, at most: a code of version 14. */
export const PART_LENGTH = 350;
const HEAD = 7;
const MOST_PARTS = 48;

/** One part of a frame, with what tells which frame and which part it is. */
export interface Part {
  /** CRC-32 of the whole frame: parts of another message have another. */
  readonly of: number;
  /** From 1. */
  readonly index: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** A frame cut into parts of about the same length, each of which can be shown as a code of its own. */
export function toParts(frame: Uint8Array, length = PART_LENGTH): readonly Uint8Array[] {
  const count = Math.ceil(frame.length / length);
  const each = Math.ceil(frame.length / count);
  const of = crcBytes(crc32(frame));
  return Array.from({ length: count }, (_, at) =>
    Uint8Array.of(PART_MARK, ...of, at + 1, count, ...frame.subarray(at * each, (at + 1) * each)),
  );
}

/** Undefined for bytes that are no part. */
export function readPart(bytes: Uint8Array): Part | undefined {
  const [mark, a = 0, b = 0, c = 0, d = 0, index = 0, count = 0] = bytes;
  if (mark !== PART_MARK || bytes.length <= HEAD || index < 1 || index > count || count > MOST_PARTS) return undefined;
  return { of: ((a << 24) | (b << 16) | (c << 8) | d) >>> 0, index, count, bytes: bytes.subarray(HEAD) };
}

export type Collected =
  /** `news` says what the last part brought: a code read twice brings nothing, one of another message is not taken. */
  | {
      readonly state: 'open';
      readonly news: 'new' | 'again' | 'other';
      readonly missing: readonly number[];
      readonly count: number;
    }
  | { readonly state: 'whole'; readonly frame: Uint8Array }
  | { readonly state: 'damaged' };

/** Collects the parts of one frame, read in any order and any number of times. */
export class PartCollector {
  #parts = new Map<number, Part>();

  /** What is known after this part. Parts of another message are left aside: nothing that was read is lost. */
  take(part: Part): Collected {
    const [first] = this.#parts.values();
    const isOther = first !== undefined && (first.of !== part.of || first.count !== part.count);
    const news = isOther ? 'other' : this.#parts.has(part.index) ? 'again' : 'new';
    if (news === 'new') this.#parts.set(part.index, part);
    const { count } = first ?? part;
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !this.#parts.has(index));
    if (missing.length > 0) return { state: 'open', news, missing, count };
    return this.#assembled(part.of);
  }

  #assembled(of: number): Collected {
    const inOrder = [...this.#parts.values()].sort((a, b) => a.index - b.index);
    const frame = Uint8Array.from(inOrder.flatMap(({ bytes }) => [...bytes]));
    const isWhole = crc32(frame) === (inOrder[0]?.of ?? of);
    this.#parts.clear();
    return isWhole ? { state: 'whole', frame } : { state: 'damaged' };
  }
}
