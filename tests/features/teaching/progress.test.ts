import { describe, expect, test } from 'vitest';
import { progressText, readProgress, withChanges } from '../../../src/features/teaching/progress.ts';
import { PARTS } from '../../../src/territories/coronary/teaching.ts';

const first = { id: 'V01', right: ['next'] } as const;

describe('what is kept of the teaching cases', () => {
  test('is what was right at the first try, and how often it was tried', () => {
    const once = withChanges([], [first]);
    expect(once).toEqual([{ id: 'V01', times: 1, first: ['next'] }]);
    expect(withChanges(once, [{ id: 'V01', right: PARTS }])).toEqual([{ id: 'V01', times: 2, first: ['next'] }]);
    expect(withChanges(once, [{ id: 'V02', right: [] }])).toHaveLength(2);
  });

  test('is nothing after it was forgotten, and counts anew from there', () => {
    expect(withChanges([], [first, 'forget'])).toEqual([]);
    expect(withChanges([], [first, 'forget', { id: 'V01', right: PARTS }])).toEqual([
      { id: 'V01', times: 1, first: PARTS },
    ]);
  });

  test('is read as it was written', () => {
    const tried = withChanges([], [first, first]);
    expect(readProgress(progressText(tried))).toEqual(tried);
  });

  test.each([
    '',
    '{}',
    '[]',
    'null',
    '{"tried":1}',
    '{"tried":[null]}',
    '{"tried":[{"id":"V01","times":0,"first":[]}]}',
    '{"tried":[{"id":"V01","times":1.5,"first":[]}]}',
    '{"tried":[{"id":1,"times":1,"first":[]}]}',
    '{"tried":[{"id":"V01","times":1,"first":["luck"]}]}',
    '{"tried":[{"id":"V01","times":1}]}',
  ])('is not half read: %s', (text) => {
    expect(readProgress(text)).toBeUndefined();
  });
});
