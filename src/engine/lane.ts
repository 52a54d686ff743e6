import type { Literal } from './circuit.ts';
import type { Words } from './lanes.ts';

/** One case among those that are evaluated together. */
export interface Lane {
  readonly words: Words;
  /** The bit of this case in each word. */
  readonly bit: number;
  /** Its facts by slot; undefined is unknown. */
  readonly values: readonly unknown[];
}

/** A case in its lane, with its facts, before anything has been asked of them. */
export interface ReadCase extends Lane {
  readonly caseData: object;
  readonly values: unknown[];
}

/** Whether something is known to be so in this case. */
export const isTrue = ({ words, bit }: Pick<Lane, 'words' | 'bit'>, literal: Literal): boolean =>
  ((words[literal] as number) & bit) !== 0;

export const isFalse = (lane: Pick<Lane, 'words' | 'bit'>, literal: Literal): boolean => isTrue(lane, literal ^ 1);

export const isUnknown = ({ words, bit }: Pick<Lane, 'words' | 'bit'>, literal: Literal): boolean =>
  (((words[literal] as number) | (words[literal ^ 1] as number)) & bit) === 0;

/** For the outside: unknown as null. */
export const truthOf = (lane: Pick<Lane, 'words' | 'bit'>, literal: Literal): boolean | null =>
  isTrue(lane, literal) ? true : isFalse(lane, literal) ? false : null;
