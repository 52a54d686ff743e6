import { describe, expect, it } from 'vitest';
import { aimsOf, type Measured } from '../../bench/aims.ts';

const spread = (median: number) => ({ median, min: median, max: median });
const fired = (engine: string, perSecond: number) => ({
  engine,
  note: '',
  perSecond: spread(perSecond),
  perClockSecond: spread(perSecond),
  timesAsFast: 1000 / perSecond,
});

const MEASURED: Measured = {
  firing: [
    fired('Relumen', 1000),
    fired('Relumen, 32 at once', 3000),
    fired('written by hand', 1250),
    fired('cql-execution 3.3.2', 4),
    fired('json-rules-engine 7.3.1', 0.5),
  ],
  evaluationMicroseconds: 31,
  evaluationAgainstFloor: 1.5,
  lines: { againstFloor: 0.5, decisionAgainstFloor: 0.49, coresAtWork: 1.4, cores: 2, memoryOfLongRun: 1.25 },
};
const found = (measured: Measured, what: string) => {
  const aims = aimsOf(measured).filter((aim) => aim.what.startsWith(what));
  return aims.map((aim) => [aim.found, aim.isMet]);
};

describe('the aims', () => {
  it('hold firing against the others, record by record and 32 at once', () => {
    expect(found(MEASURED, 'firing, against the function')).toEqual([
      ['0.80 ×', false],
      ['2.4 ×', true],
    ]);
    expect(found(MEASURED, 'firing, against json-rules-engine')).toEqual([
      ['2,000 ×', true],
      ['6,000 ×', true],
    ]);
    expect(found(MEASURED, 'firing, against cql-execution')).toEqual([
      ['250 ×', false],
      ['750 ×', true],
    ]);
  });

  it('hold an evaluation and the command line against their limits, the limit itself being enough', () => {
    expect(found(MEASURED, 'full evaluation')).toEqual([[expect.stringContaining('31 µs; 1.5 ×'), false]]);
    expect(found({ ...MEASURED, evaluationMicroseconds: 30 }, 'full evaluation')[0]?.[1]).toBe(true);
    expect(found(MEASURED, 'npm run evaluate on one core')).toEqual([['0.50 ×', true]]);
    expect(found(MEASURED, 'the same with --only decision')).toEqual([['0.49 ×', null]]);
    expect(found(MEASURED, 'npm run evaluate, cores')).toEqual([['1.4', false]]);
    expect(found(MEASURED, 'npm run evaluate, memory')).toEqual([['1.3 ×', true]]);
  });

  it('refuse to judge what was not timed', () => {
    expect(() => aimsOf({ ...MEASURED, firing: MEASURED.firing.slice(0, 4) })).toThrow(
      'json-rules-engine was not timed',
    );
    expect(() => aimsOf({ ...MEASURED, firing: [] })).toThrow('Nothing was fired');
  });
});
