/** Those of what is made once for a territory, and those that look at whole results. */
const MADE_ONCE_TESTS = [
  'tests/engine/{answers-to-try,circuit,circuit-of-conditions,comparison,compile,derive,effects,facts}.test.ts',
  'tests/engine/{lanes,missing,needs,plan-of,prepared-machine,ready-words,references,results}.test.ts',
  'tests/engine/{shown-circuit,signals,thresholds,toy-territory,trials,trials-by-hand,what-if}.test.ts',
  'tests/territories/coronary/facts/fact-inputs.test.ts',
];

/** @typedef {{ name: string, files: string[], madeOnce?: boolean, tests?: string[] }} Group */

/**
 * The files whose mutants are tried together. Small groups, because a file is slower with its mutants in it, and every
 * test pays for all files of its group.
 *
 * `madeOnce` is code that runs while the territory is compiled, once for all tests of a file: Stryker sees only the
 * first of them use it. Its mutants are held against every test of `MADE_ONCE_TESTS` instead.
 */
export const GROUPS = [
  {
    name: 'case',
    files: ['src/case-file/**/*.ts', 'src/territories/coronary/case/**/*.ts'],
    tests: ['tests/case-file/**/*.test.ts', 'tests/territories/coronary/case/**/*.test.ts'],
  },
  {
    name: 'facts',
    files: ['src/territories/coronary/facts/**/*.ts'],
    tests: ['tests/territories/coronary/facts/**/*.test.ts', 'tests/engine/**/*.test.ts'],
  },
  {
    name: 'limb-facts',
    files: ['src/territories/limb/facts/**/*.ts'],
    tests: ['tests/territories/limb/facts/**/*.test.ts'],
  },
  { name: 'decision', files: named('decide plan weigh options sides because evaluate read-case lane') },
  {
    name: 'said',
    files: named('checklists evidence explain gate inspect population stages steps words use shown truth'),
  },
  { name: 'what-if', files: named('live number-ranges what-if missing') },
  {
    name: 'circuit',
    madeOnce: true,
    tests: MADE_ONCE_TESTS,
    files: named('circuit circuit-of-conditions comparison compile derive facts lanes once lists thresholds'),
  },
  {
    name: 'plan-circuit',
    madeOnce: true,
    tests: MADE_ONCE_TESTS,
    files: named('effects signals plan-circuit shown-circuit ready-words references'),
  },
  {
    name: 'tried',
    madeOnce: true,
    tests: MADE_ONCE_TESTS,
    files: named('answers-to-try needs trials'),
  },
  {
    name: 'prepared',
    madeOnce: true,
    tests: ['tests/engine/{prepared-machine,compile}.test.ts'],
    files: named('prepared-machine'),
  },
];

/** @param {string} names separated by spaces @returns {string[]} */
function named(names) {
  return names.split(' ').map((name) => `src/engine/${name}.ts`);
}
