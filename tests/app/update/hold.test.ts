import { expect, test } from 'vitest';
import { holdOf } from '../../../src/app/update/hold.ts';

const safe = { phase: 'ready', failed: false, stored: true, blank: false, entry: null } as const;

test.each([
  ['everything is stored', {}, null],
  ['a change waits to be stored', { stored: false }, 'saving'],
  ['a change could not be stored', { stored: false, failed: true }, 'problem'],
  ['something else failed, and everything is stored', { failed: true }, null],
  ['the library is not open yet and something is entered', { phase: 'starting', stored: false }, 'saving'],
  ['nothing is kept and a case is on the screen', { phase: 'off' }, 'nothing-kept'],
  ['nothing is kept and nothing is entered', { phase: 'off', blank: true }, null],
  ['the cases are sealed and one is on the screen', { phase: 'locked' }, 'sealed'],
  ['the cases are sealed and nothing is entered', { phase: 'locked', blank: true }, null],
  ['a number is being typed', { entry: 'Reference diameter' }, 'entry'],
  ['a number is being typed on a screen without a case', { entry: 'Reference diameter', blank: true }, 'entry'],
] as const)('when %s', (_when, situation, because) => {
  expect(holdOf({ ...safe, ...situation })?.because ?? null).toBe(because);
});

test('the field that is unfinished is named', () => {
  expect(holdOf({ ...safe, entry: 'Reference diameter' })).toEqual({ because: 'entry', field: 'Reference diameter' });
});
