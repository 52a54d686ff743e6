import { Buffer } from 'node:buffer';

/** Whole lines of the input, one after the other, each with its line feed; at the end of the input the last may lack it. */
export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The number of the first line, from 1. */
  readonly firstLine: number;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a byte stream into blocks of whole lines without ever holding more than one chunk and one line. A block ends with
 * the chunk: a program that writes one line and waits gets its answer.
 */
export class BlockCutter {
  readonly #maxLines: number;
  readonly #maxBytes: number;
  /** The beginning of a line that is not complete yet. */
  #begun: Uint8Array[] = [];
  #begunLength = 0;
  #nextLine = 1;

  /**
   * @param maxLines in one block
   * @param maxBytes of a line that is longer not all need be kept, only so much that it is seen to be longer
   */
  constructor({ maxLines, maxBytes }: { readonly maxLines: number; readonly maxBytes: number }) {
    this.#maxLines = maxLines;
    this.#maxBytes = maxBytes;
  }

  /** The lines that this chunk completes. */
  *push(chunk: Uint8Array): Generator<Block> {
    let start = 0;
    let lines = 0;
    let after = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, after)) {
      after = end + 1;
      lines += 1;
      if (lines < this.#maxLines) continue;
      yield this.#block(chunk.subarray(start, after), lines);
      start = after;
      lines = 0;
    }
    if (lines > 0) yield this.#block(chunk.subarray(start, after), lines);
    this.#begin(chunk.subarray(after));
  }

  /** The last line, when the input does not end in a line feed. */
  *end(): Generator<Block> {
    if (this.#begunLength > 0) yield this.#block(new Uint8Array(), 1);
  }

  #begin(part: Uint8Array): void {
    const kept = part.subarray(0, this.#maxBytes + 1 - this.#begunLength);
    if (kept.length === 0) return;
    this.#begun.push(kept);
    this.#begunLength += kept.length;
  }

  /** A copy with no more in memory than itself, which can be handed to another thread. */
  #block(part: Uint8Array, lines: number): Block {
    const joined = Buffer.concat([...this.#begun, part]);
    const block = { bytes: new Uint8Array(joined), firstLine: this.#nextLine };
    this.#nextLine += lines;
    this.#begun = [];
    this.#begunLength = 0;
    return block;
  }
}
