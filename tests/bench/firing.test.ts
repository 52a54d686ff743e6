import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../bench/case-record.ts';
import type { Engine } from '../../bench/engines/engine.ts';
import { timeFiring } from '../../bench/timing/firing.ts';

const ROUNDS = { rounds: 3, warmUpMilliseconds: 1, sliceMilliseconds: 1 };
const RECORDS: readonly CaseRecord[] = [{ 'stent.layers': 1 }, { 'stent.layers': 2 }, { 'stent.layers': 3 }];

/** Fires one rule, and remembers what it was asked. */
function counting(name: string, asked: CaseRecord[]): Engine {
  return {
    name,
    note: '',
    kind: 'sync',
    fire(record) {
      asked.push(record);
      return ['A5'];
    },
  };
}

describe('the timing of engines', () => {
  it('asks of every record in turn, and goes on where it stopped', async () => {
    const asked: CaseRecord[] = [];
    await timeFiring([counting('one', asked)], RECORDS, ROUNDS);
    expect(asked.length).toBeGreaterThanOrEqual(400);
    expect(asked.every((record, i) => record === RECORDS[i % RECORDS.length])).toBe(true);
  });

  it('holds every engine against the first', async () => {
    const later: Engine = { name: 'later', note: '', kind: 'async', fire: async () => ['A5'] };
    const figures = await timeFiring([counting('one', []), later], RECORDS, ROUNDS);
    expect(figures.map(({ engine }) => engine)).toEqual(['one', 'later']);
    expect(figures[0]?.timesAsFast).toBe(1);
    for (const { perSecond, timesAsFast } of figures) {
      expect(perSecond.min).toBeGreaterThan(0);
      expect(perSecond.median).toBeGreaterThanOrEqual(perSecond.min);
      expect(perSecond.max).toBeGreaterThanOrEqual(perSecond.median);
      expect(timesAsFast).toBeGreaterThan(0);
    }
  });

  it('refuses an engine that fires nothing: nothing would be measured', async () => {
    const silent: Engine = { name: 'silent', note: '', kind: 'sync', fire: () => [] };
    await expect(timeFiring([silent], RECORDS, ROUNDS)).rejects.toThrow('silent fires nothing');
  });

  it('refuses to time nothing', async () => {
    await expect(timeFiring([counting('one', [])], [], ROUNDS)).rejects.toThrow('There are no records');
  });
});
