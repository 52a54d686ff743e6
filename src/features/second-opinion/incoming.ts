import { bytesIn, MARK, type Mark } from '../../interop/second-opinion/address.ts';
import type { ConsultMessage } from '../../interop/second-opinion/message.ts';
import { PartCollector, readPart } from '../../interop/second-opinion/parts.ts';
import { type MessageFault, readFrame, readMessageText } from '../../interop/second-opinion/read-message.ts';
import { type Fault, faultWords, partWords } from './fault-words.ts';

export type Incoming<M = ConsultMessage> =
  | { readonly kind: 'message'; readonly message: M }
  /** One of several parts was read. */
  | { readonly kind: 'part'; readonly words: string }
  | { readonly kind: 'fault'; readonly words: string };

type Read<M> = { readonly ok: true; readonly message: M } | { readonly ok: false; readonly fault: MessageFault };

/** What is read: the mark before it, how it is checked, and in what words it is refused. */
export interface Kind<M> {
  readonly mark: Mark;
  readonly readFrame: (frame: Uint8Array) => Read<M>;
  readonly readText: (text: string) => Read<M>;
  readonly words: (fault: Fault) => string;
}

export const SECOND_OPINION: Kind<ConsultMessage> = {
  mark: MARK,
  readFrame,
  readText: readMessageText,
  words: faultWords,
};

/** Reads what comes as text: a link, a fragment, the text of a code; of a message in parts it collects the parts. */
export class Reader<M = ConsultMessage> {
  #parts = new PartCollector();
  readonly #kind: Kind<M>;

  constructor(kind: Kind<M>) {
    this.#kind = kind;
  }

  read(text: string): Incoming<M> {
    const bytes = bytesIn(text.trim(), this.#kind.mark);
    if (bytes === undefined) return this.refuse({ code: 'nothing' });
    if (bytes === 'cut') return this.refuse({ code: 'cut' });
    const part = readPart(bytes);
    if (part === undefined) return this.#given(this.#kind.readFrame(bytes));
    const collected = this.#parts.take(part);
    return collected.state === 'whole'
      ? this.#given(this.#kind.readFrame(collected.frame))
      : { kind: collected.state === 'damaged' ? 'fault' : 'part', words: partWords(collected, part) };
  }

  /** Reads the text of a file. */
  readFile(text: string): Incoming<M> {
    return this.#given(this.#kind.readText(text));
  }

  refuse(fault: Fault): Incoming<M> {
    return { kind: 'fault', words: this.#kind.words(fault) };
  }

  #given(read: Read<M>): Incoming<M> {
    return read.ok ? { kind: 'message', message: read.message } : this.refuse(read.fault);
  }
}
