import { defineConfig } from 'vitest/config';

/** The tests that mutants of the engine and of the case file are tried against: their own, and nothing slow. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engine/**/*.test.ts', 'tests/case-file/**/*.test.ts'],
    setupFiles: ['tests/setup-mutation.ts'],
    testTimeout: 60_000,
  },
});
