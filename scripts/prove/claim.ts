import type { CaseModel } from './model.ts';
import type { Term } from './term.ts';

/**
 * One thing said of all cases, in clinical words, cut into parts that are asked one by one. A part of a proof looks
 * for a case that contradicts it, and holds when there is none; a part of a search looks for a case that shows it.
 */
export interface Claim {
  readonly id: string;
  readonly words: string;
  readonly method: 'proof' | 'search';
  /** The cases that the formulas speak of: one, or one and what becomes of it. */
  readonly models: readonly CaseModel[];
  readonly parts: readonly Part[];
  /** What is not claimed, and why. */
  readonly remarks?: readonly string[];
}

export interface Part {
  readonly name: string;
  /** What contradicts a proof, or what a search looks for. */
  readonly look: Term;
}

export const proof = (id: string, words: string, model: CaseModel, contradiction: Term): Claim => ({
  id,
  words,
  method: 'proof',
  models: [model],
  parts: [{ name: id, look: contradiction }],
});
