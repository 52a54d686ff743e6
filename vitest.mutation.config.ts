import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the engine and of the case file are tried against. Left out are those that only repeat
 * whole evaluations many times over: each mutant would wait for them, and what they would find the others find.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engine/**/*.test.ts', 'tests/case-file/**/*.test.ts'],
    exclude: ['tests/engine/prepared-conditions.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
