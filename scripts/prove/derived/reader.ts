import type { ChoiceFact, Fact } from '../fact.ts';

/** A threshold of the knowledge by its id. */
export type Limits = (id: string) => number;

/** How the fields of the case are read: a fact of the right kind, or an error in the model. */
export interface Reader {
  choice(path: string): ChoiceFact;
  number(path: string): Extract<Fact, { kind: 'number' }>;
  list(path: string): Extract<Fact, { kind: 'list' }>;
}
