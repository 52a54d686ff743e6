import type { ReactNode } from 'react';
import { ORIGINAL } from '../i18n/languages.ts';

/** Words of a record, as they were read: read aloud in their own language, whatever the screen speaks. */
export const Quoted = ({ children }: { children: ReactNode }) => <span lang={ORIGINAL}>{children}</span>;

/** A sentence in the language of the screen, with such words in it. */
export function Quoting({ sentence, words }: { sentence: string; words: string }) {
  const at = words === '' ? -1 : sentence.indexOf(words);
  if (at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <Quoted>{words}</Quoted>
      {sentence.slice(at + words.length)}
    </>
  );
}
