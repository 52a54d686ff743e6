import { t } from '../../i18n/translate.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The text of a source, piece by piece. UTF-8 or nothing: in another encoding a letter would silently come out as a mark of
 * its own, and a word as another word.
 * @throws Unreadable when it is anything else, Windows-1251 or UTF-16 for instance
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new Unreadable(t('bulk.not-utf8'));
    }
  };
  for await (const bytes of chunks) {
    const text = decode(bytes);
    // UTF-16 without its mark is valid UTF-8 as long as it is Latin: full of nothings.
    if (text.includes('\0')) throw new Unreadable(t('bulk.not-utf8'));
    if (text !== '') yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

/** The chunks with the beginning put back that was read to see what they are. */
export async function* from(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  if (first !== '') yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
