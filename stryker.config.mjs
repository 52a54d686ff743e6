import { GROUPS } from './scripts/mutation/groups.mjs';

/** One group of files; `npm run mutation` goes through them all. */
const group = GROUPS.find(({ name }) => name === process.env.RELUMEN_MUTATION_GROUP) ?? GROUPS[0];

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: group.files,
  coverageAnalysis: group.madeOnce ? 'off' : 'perTest',
  // What runs while a module is loaded: tables. Found out test by test, so only where tests are told apart.
  ignoreStatic: !group.madeOnce,
  concurrency: 2,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `reports/mutation/${group.name}.json` },
  ignorePatterns: ['dist', 'docs', 'e2e', 'public', 'reports', 'test-results', 'bench'],
  incremental: true,
  incrementalFile: `reports/mutation/${group.name}.incremental.json`,
  tsconfigFile: 'no-tsconfig-for-stryker.json',
  timeoutMS: 15_000, // a busy machine is no endless loop; those are found by counting
  tempDirName: '.stryker-tmp',
};
