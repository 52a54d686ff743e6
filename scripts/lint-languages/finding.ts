import type { Term } from './glossary-file.ts';

export type Texts = Readonly<Record<string, string>>;

/** One language beside the original. */
export interface Pair {
  readonly language: 'az' | 'ru';
  readonly original: Texts;
  readonly said: Texts;
  readonly glossary: readonly Term[];
}

export interface Finding {
  readonly id: string;
  readonly message: string;
}

/** Looks at one language for one kind of mistake. Pure: the same texts give the same findings. */
export type LanguageLinter = (pair: Pair) => readonly Finding[];

/** What `look` finds wrong with each message that both languages have. */
export const inEach =
  (look: (original: string, said: string, pair: Pair) => readonly string[]): LanguageLinter =>
  (pair) =>
    Object.entries(pair.original).flatMap(([id, original]) => {
      const said = pair.said[id];
      return said === undefined ? [] : look(original, said, pair).map((message) => ({ id, message }));
    });
