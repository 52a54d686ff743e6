import { fromBase64Url, fromDigits, toBase64Url, toDigits } from './text-codes.ts';

/** What stands between the app's address and a message: behind it nothing is ever asked of a server. */
export const MARK = '#q=';
/** The same for a teaching case. */
export const TEACHING_MARK = '#t=';
export type Mark = typeof MARK | typeof TEACHING_MARK;
/** Messengers cut longer texts; above it a link is not offered. */
export const MAX_LINK = 2000;

/** The address of the app itself, without what stands behind it. */
const baseOf = (address: string): string => address.replace(/[?#].*$/, '');

/** A link that opens the message in the app at this address. */
export const linkOf = (address: string, frame: Uint8Array, mark: Mark = MARK): string =>
  baseOf(address) + mark + toBase64Url(frame);

/** The same for a code, in the two segments it is written in: the address byte by byte, the message as one number. */
export const codeOf = (
  address: string,
  bytes: Uint8Array,
  mark: Mark = MARK,
): { readonly prefix: string; readonly digits: string } => ({
  prefix: baseOf(address) + mark,
  digits: toDigits(bytes),
});

/**
 * The bytes behind the mark of a link, of a code's text, or of a fragment alone, whatever a messenger put around it; undefined
 * where there is none. Only a code's message is a number: base64url of that length is never digits alone.
 */
export function bytesIn(text: string, mark: Mark = MARK): Uint8Array | 'cut' | undefined {
  const [, coded] = new RegExp(`${mark}([\\w-]*)`).exec(text) ?? [];
  if (coded === undefined) return undefined;
  return (/^\d+$/.test(coded) ? fromDigits(coded) : fromBase64Url(coded)) ?? 'cut';
}
