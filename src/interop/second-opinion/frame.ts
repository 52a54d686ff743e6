import { deflateSync, Inflate } from 'fflate';
import { crc32, crcBytes } from './crc32.ts';
import { DICTIONARIES } from './dictionaries.ts';

/** Byte 0 of a frame: the form of what follows, and the number of the dictionary it was packed with. */
export const FRAME_VERSION = 1;
/** A frame is about 2 kB; what is longer is something else. */
export const MAX_FRAME = 16_384;
/** A message is about 5 kB of JSON; what unfolds to more than this is stopped while it unfolds. */
export const MAX_INFLATED = 262_144;

const HEAD = 1;
const TAIL = 4;
/** So small that even the most tightly packed piece cannot unfold to more than half a megabyte. */
const PIECE = 512;

const encoder = new TextEncoder();

export type FrameFault = 'too-long' | 'damaged' | 'other-version' | 'unfolds-too-far';
export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: FrameFault };

const dictionaryOf = (version: number): Uint8Array | undefined => {
  const text = DICTIONARIES[version];
  return text === undefined ? undefined : encoder.encode(text);
};

/** A JSON text as a frame: version, the text deflated with the version's dictionary, CRC-32 of what was deflated. */
export function pack(json: string): Uint8Array {
  const dictionary = dictionaryOf(FRAME_VERSION);
  const middle = deflateSync(encoder.encode(json), { level: 9, mem: 12, ...(dictionary ? { dictionary } : {}) });
  return Uint8Array.of(FRAME_VERSION, ...middle, ...crcBytes(crc32(middle)));
}

/** What a frame holds. Never throws: a bit that was flipped, a cut end and a bomb are faults. */
export function unpack(frame: Uint8Array): Unpacked {
  const refused = (fault: FrameFault): Unpacked => ({ ok: false, fault });
  if (frame.length > MAX_FRAME) return refused('too-long');
  const [version = 0] = frame;
  const middle = frame.subarray(HEAD, -TAIL);
  const isWhole =
    frame.length > HEAD + TAIL && crcBytes(crc32(middle)).every((byte, at) => byte === frame.at(at - TAIL));
  const dictionary = dictionaryOf(version);
  // Of a version that is not known here the form may be another: whether it is whole is not ours to say.
  if (dictionary === undefined) return refused(isWhole ? 'other-version' : 'damaged');
  return isWhole ? inflated(middle, dictionary) : refused('damaged');
}

function inflated(middle: Uint8Array, dictionary: Uint8Array): Unpacked {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate({ dictionary }, (piece, final) => {
    pieces.push(piece);
    length += piece.length;
    ended = final;
  });
  try {
    for (let at = 0; at < middle.length; at += PIECE) {
      stream.push(middle.subarray(at, at + PIECE), at + PIECE >= middle.length);
      if (length > MAX_INFLATED) return { ok: false, fault: 'unfolds-too-far' };
    }
    if (!ended) return { ok: false, fault: 'damaged' };
    const whole = new Uint8Array(length);
    pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(whole) };
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}
