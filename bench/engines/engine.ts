import type { CaseRecord } from '../case-record.ts';

/** Ids of the rules that fire, in any order. */
export type Fired = readonly string[];

/**
 * One way to fire the rules: a record in, the rules that fire out. Whatever can be prepared once is, when the engine is
 * made; turning the record into what the engine wants is part of each call.
 */
export type Engine = { readonly name: string; readonly note: string } & (
  | { readonly kind: 'sync'; fire(record: CaseRecord): Fired }
  | { readonly kind: 'async'; fire(record: CaseRecord): Promise<Fired> }
);
