import type { CaseRecord } from '../case-record.ts';
import { type Engine, firedOver } from '../engines/engine.ts';
import { type Spread, spreadOf, stopwatch } from './figures.ts';

export interface FiringFigure {
  readonly engine: string;
  readonly note: string;
  /** Records a second of processor time, one after the other. */
  readonly perSecond: Spread;
  /** The same by the clock: less, where others are at work on the machine, or where an engine keeps its caller waiting. */
  readonly perClockSecond: Spread;
  /** How many times as fast the first engine is in processor time: the median of the rounds, each held against its own. */
  readonly timesAsFast: number;
}

export interface Rounds {
  readonly rounds: number;
  /** Of processor time. */
  readonly warmUpMilliseconds: number;
  readonly sliceMilliseconds: number;
}

/**
 * Times engines in turn, round after round, so that whatever else the machine does falls on all of them. Each slice goes
 * on in the records where the one before it stopped. The heap is not cleared in between: a forced collection throws
 * compiled code away too, and took three quarters of its speed from the engine with the most code.
 */
export async function timeFiring(
  engines: readonly Engine[],
  records: readonly CaseRecord[],
  { rounds, warmUpMilliseconds, sliceMilliseconds }: Rounds,
): Promise<FiringFigure[]> {
  const runs = engines.map((engine) => ({ engine, place: { next: 0 }, measured: [] as Rates[] }));
  for (const { engine, place } of runs) await slice(engine, records, place, warmUpMilliseconds);
  for (let round = 0; round < rounds; round++) {
    for (const { engine, place, measured } of runs) {
      measured.push(await slice(engine, records, place, sliceMilliseconds));
    }
  }
  const first = runs[0]?.measured ?? [];
  return runs.map(({ engine: { name, note }, measured }) => ({
    engine: name,
    note,
    perSecond: spreadOf(measured.map(({ processor }) => processor)),
    perClockSecond: spreadOf(measured.map(({ clock }) => clock)),
    timesAsFast: spreadOf(measured.map(({ processor }, round) => (first[round]?.processor ?? Number.NaN) / processor))
      .median,
  }));
}

/** Records a second. */
interface Rates {
  readonly processor: number;
  readonly clock: number;
}

/** Records between two looks at the clock. */
const BATCH = { sync: 500, batch: 512, async: 5 } as const;

async function slice(
  engine: Engine,
  records: readonly CaseRecord[],
  place: { next: number },
  milliseconds: number,
): Promise<Rates> {
  const took = stopwatch();
  let done = 0;
  let fired = 0;
  do {
    const batch = recordsFrom(records, place, BATCH[engine.kind]);
    // Not as a promise, where there is none: that would be measured too.
    if (engine.kind === 'sync') for (const record of batch) fired += engine.fire(record).length;
    else for (const each of await firedOver(engine, batch)) fired += each.length;
    done += BATCH[engine.kind];
  } while (took().processorSeconds * 1000 < milliseconds);
  const { seconds, processorSeconds } = took();
  if (fired === 0) throw new Error(`${engine.name} fires nothing.`); // also keeps the calls from being optimised away
  return { processor: done / processorSeconds, clock: done / seconds };
}

/** The next so many records, from the beginning again after the last. */
function recordsFrom(records: readonly CaseRecord[], place: { next: number }, count: number): CaseRecord[] {
  return Array.from({ length: count }, () => {
    const record = records[place.next++ % records.length];
    if (!record) throw new Error('There are no records.');
    return record;
  });
}
