/** Those of the compiled knowledge itself, and those that look at whole results. */
const MADE_ONCE_TESTS = [
  'tests/engine/{answers,candidate-answers,compile-condition,compile-knowledge,effects}.test.ts',
  'tests/engine/{evaluation-order,references,tally}.test.ts',
  'tests/engine/{missing,results,what-if}.test.ts',
  'tests/engine/facts/fact-inputs.test.ts',
];

/** @typedef {{ name: string, files: string[], madeOnce?: boolean, tests?: string[] }} Group */

/**
 * The files whose mutants are tried together. Small groups, because a file is slower with its mutants in it, and every
 * test pays for all files of its group.
 *
 * `madeOnce` is code that runs while the knowledge is compiled, once for all tests of a file: Stryker sees only the
 * first of them use it. Its mutants are held against every test of `MADE_ONCE_TESTS` instead.
 */
export const GROUPS = [
  { name: 'case-file', files: ['src/territories/coronary/case/**/*.ts'] },
  { name: 'facts', files: ['src/engine/facts/**/*.ts'] },
  {
    name: 'decision',
    files: named('decide plan gate options escalation weigh evaluate missing classification read-case ternary'),
  },
  {
    name: 'said',
    files: named('answer because explain inspect ladder population sides stages steps thresholds truth use'),
  },
  { name: 'what-if', files: named('probe trial what-if') },
  {
    name: 'compiled',
    madeOnce: true,
    tests: MADE_ONCE_TESTS,
    files: named('compile-condition compile-knowledge compile-needs evaluation-order references'),
  },
  {
    name: 'prepared',
    madeOnce: true,
    tests: ['tests/engine/{prepared-conditions,compile-knowledge}.test.ts'],
    files: named('prepared-conditions'),
  },
  {
    name: 'indexed',
    madeOnce: true,
    tests: MADE_ONCE_TESTS,
    files: named(
      'answers bits candidate-answers criteria effects joint-answers lists number-ranges reach ready-words slots tally',
    ).concat(named('watchers words workspace')),
  },
];

/** @param {string} names separated by spaces @returns {string[]} */
function named(names) {
  return names.split(' ').map((name) => `src/engine/${name}.ts`);
}
