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
  /** Up to so many records in one call. */
  | { readonly kind: 'batch'; readonly size: number; fireAll(records: readonly CaseRecord[]): readonly Fired[] }
);

/** What an engine fires over some records, in their order. */
export async function firedOver(engine: Engine, records: readonly CaseRecord[]): Promise<readonly Fired[]> {
  if (engine.kind === 'batch') {
    const fired: Fired[] = [];
    for (let start = 0; start < records.length; start += engine.size)
      fired.push(...engine.fireAll(records.slice(start, start + engine.size)));
    return fired;
  }
  if (engine.kind === 'sync') return records.map((record) => engine.fire(record));
  const fired: Fired[] = [];
  for (const record of records) fired.push(await engine.fire(record));
  return fired;
}
