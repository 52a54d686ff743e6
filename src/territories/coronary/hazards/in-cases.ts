import type { Hazard } from '../hazard.ts';
import { test } from '../shown-by.ts';

/** Cases that are kept, opened, passed on and erased. */
export const inCases: readonly Hazard[] = [
  {
    id: 'HZ51',
    rules: [],
    shownBy: [
      test(
        'e2e/never-lost.spec.ts',
        'given a case in two windows, when one takes over, then it writes on and the other says so',
      ),
      test(
        'e2e/case-library.spec.ts',
        'given a new case was begun, when undo leads back, then each state stays with its own case',
      ),
      test(
        'tests/case-library/records.test.ts',
        'keeps the patient and forgets the lesion, with what was measured at its vessel',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ52',
    rules: [],
    shownBy: [
      test(
        'e2e/library-keeping.spec.ts',
        'given a case answered under an older knowledge, when it is opened, then both answers and the rules that changed are named',
      ),
      test(
        'tests/case-library/answer.test.ts',
        'the rules that changed, came or went are named, and whether the plan did',
      ),
    ],
  },
  {
    id: 'HZ53',
    rules: [],
    shownBy: [
      test(
        'tests/territories/coronary/case/parse-case.test.ts',
        'given several faults, each is told once, with its path',
      ),
      test(
        'e2e/bad-input.spec.ts',
        'given a file that is not a case, when it is opened, then the error names what is wrong and the case stays',
      ),
      test(
        'e2e/library-files.spec.ts',
        'given a case of a newer version, when it is opened, deleted and brought back, then nothing of it changes',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ54',
    rules: [],
    shownBy: [
      test(
        'e2e/never-lost.spec.ts',
        'given a full disk, when a case is changed, then it is said until a save succeeds, and the case can be had as a file',
      ),
      test(
        'e2e/never-lost.spec.ts',
        'given a database that fails for a while, when it works again, then the banner goes and nothing was lost',
      ),
      test('tests/app/write-behind.test.tsx', 'is written before the page is left, once'),
      test(
        'e2e/library-keeping.spec.ts',
        'given cases of long ago, when the choices are gone through by key, then nothing goes before it is applied',
      ),
      test(
        'e2e/library-keeping.spec.ts',
        'given a clock five years ahead, when the program starts, then nothing is erased until somebody says that it is right',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ55',
    rules: [],
    shownBy: [
      test(
        'e2e/csp.spec.ts',
        'given the strict policy, when the app is opened, reopened from its cache and used to the end, then nothing breaks it and nothing leaves this origin',
      ),
      test(
        'e2e/case-library.spec.ts',
        'given a code that looks like an identifier, when it is entered, then it is refused with the reason',
      ),
    ],
    remains: true,
  },
  {
    id: 'HZ56',
    rules: [],
    shownBy: [
      test(
        'e2e/case-library.spec.ts',
        'given a passphrase, when the app is opened again, then nothing is readable until it is given',
      ),
      test(
        'e2e/case-library.spec.ts',
        'given a device that keeps nothing, when a case is entered, then nothing of it is stored',
      ),
      test('tests/app/library/one-fact.test.tsx', 'what was sealed is not drawn, and is kept sealed'),
      test('tests/app/library/one-fact.test.tsx', 'what was cleared does not come back'),
    ],
    remains: true,
  },
];
