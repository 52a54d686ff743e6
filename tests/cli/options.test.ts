import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../src/cli/options.ts';

describe('the options of a run', () => {
  test('given none, everything is written, by as many threads as there are cores', () => {
    expect(optionsOf([])).toEqual({ only: undefined, threads: availableParallelism() });
  });

  test('given options, they are taken, written either way', () => {
    expect(optionsOf(['--only', 'decision', '--threads', '3'])).toEqual({ only: 'decision', threads: 3 });
    expect(optionsOf(['--threads=1'])).toMatchObject({ threads: 1 });
  });

  test.each([
    ['cases.ndjson'],
    ['--only', 'label'],
    ['--only'],
    ['--threads', '0'],
    ['--threads', 'two'],
    ['--threads', '1e9'],
    ['--threads', '5000'],
    ['--fast'],
  ])('given %s, there is no run', (...args) => {
    expect(optionsOf(args)).toBeUndefined();
  });
});
