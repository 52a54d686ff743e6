import { bytesIn } from '../../interop/second-opinion/address.ts';
import type { ConsultMessage } from '../../interop/second-opinion/message.ts';
import { PartCollector, readPart } from '../../interop/second-opinion/parts.ts';
import { readFrame } from '../../interop/second-opinion/read-message.ts';
import { faultWords, partWords } from './fault-words.ts';

export type Incoming =
  | { readonly kind: 'message'; readonly message: ConsultMessage }
  /** One of several parts was read. */
  | { readonly kind: 'part'; readonly words: string }
  | { readonly kind: 'fault'; readonly words: string };

/** Reads what comes as text: a link, a fragment, the text of a code; of a message in parts it collects the parts. */
export class Reader {
  #parts = new PartCollector();

  read(text: string): Incoming {
    const bytes = bytesIn(text.trim());
    if (bytes === undefined) return { kind: 'fault', words: faultWords({ code: 'nothing' }) };
    if (bytes === 'cut') return { kind: 'fault', words: faultWords({ code: 'cut' }) };
    const part = readPart(bytes);
    if (part === undefined) return this.#frame(bytes);
    const collected = this.#parts.take(part);
    return collected.state === 'whole'
      ? this.#frame(collected.frame)
      : { kind: collected.state === 'damaged' ? 'fault' : 'part', words: partWords(collected, part) };
  }

  #frame(bytes: Uint8Array): Incoming {
    const read = readFrame(bytes);
    return read.ok ? { kind: 'message', message: read.message } : { kind: 'fault', words: faultWords(read.fault) };
  }
}
