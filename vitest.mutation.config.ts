import { defineConfig } from 'vitest/config';
import { GROUPS } from './scripts/mutation/groups.mjs';

const group = GROUPS.find(({ name }) => name === process.env['RELUMEN_MUTATION_GROUP']);

/**
 * The tests that mutants of the engine and of the case file are tried against. Left out are those that only repeat
 * whole evaluations many times over: each mutant would wait for them, and what they would find the others find.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: group?.tests ?? [
      'tests/engine/**/*.test.ts',
      'tests/case-file/**/*.test.ts',
      'tests/territories/coronary/case/**/*.test.ts',
    ],
    exclude: group?.tests ? [] : ['tests/engine/prepared-machine.test.ts'],
    // One loading of the knowledge serves all files and mutants: it is most of the time that one takes. Not where the
    // mutant is in what is made while loading.
    isolate: group?.madeOnce ?? false,
    testTimeout: 60_000,
  },
});
