import { canonicalJson } from './canonical.ts';
import type { ConsultMessage } from './message.ts';
import { toBase64Url } from './text-codes.ts';

const SHOWN = 12;

/**
 * The beginning of the hash of a message's content: an answer names it, so that an answer to an earlier version is noticed.
 * Sorted keys and UTF-8, so that it is the same whichever way the message came.
 */
export async function hashOf(message: ConsultMessage): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(message));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return toBase64Url(new Uint8Array(digest)).slice(0, SHOWN);
}
