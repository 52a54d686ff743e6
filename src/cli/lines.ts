import { Buffer, isUtf8 } from 'node:buffer';

/** One line of the input, numbered from 1; `problem` stands in place of a text that could not be taken. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: 'too-long' | 'not-utf8' };

const LINE_FEED = 0x0a;

/**
 * Cuts a byte stream into lines without ever holding more than one chunk and one line. Node's readline is not used
 * because it has no limit: one endless line would fill the memory.
 */
export class LineCutter {
  readonly #maxBytes: number;
  #parts: Buffer[] = [];
  #length = 0;
  #number = 0;

  /** @param maxBytes the longest line that is taken, its line feed not counted */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that this chunk completes. */
  *push(bytes: Uint8Array): Generator<Line> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      this.#keep(chunk.subarray(start, end));
      yield this.#take();
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** The last line, when the input does not end in a line feed. */
  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#take();
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#maxBytes) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  #take(): Line {
    this.#number += 1;
    const number = this.#number;
    const parts = this.#parts;
    const tooLong = this.#length > this.#maxBytes;
    this.#parts = [];
    this.#length = 0;
    if (tooLong) return { number, problem: 'too-long' };
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    return isUtf8(bytes) ? { number, text: bytes.toString('utf8') } : { number, problem: 'not-utf8' };
  }
}
