import { describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/lint-knowledge/finding.ts';
import { everyHazardStopped, whatShowsItExists } from '../../scripts/lint-knowledge/hazards.ts';
import type { ShownBy } from '../../src/territories/coronary/shown-by.ts';
import { findingsIn, real, record } from './damaged.ts';

const of = (record: string, findings: readonly Finding[]) =>
  findings.filter((one) => one.record === record).map(({ message }) => message);

describe('every hazard is shown to be stopped', () => {
  test('by something', () => {
    const findings = findingsIn(everyHazardStopped, ({ hazards }) => {
      record(hazards, 'HZ03').shownBy = [];
    });
    expect(findings).toEqual([{ record: 'hazard HZ03', message: 'nothing shows that it is stopped' }]);
  });

  test('and names only rules that exist', () => {
    const findings = findingsIn(everyHazardStopped, ({ hazards }) => {
      record(hazards, 'HZ03').rules.push('G99');
    });
    expect(findings).toEqual([{ record: 'hazard HZ03', message: 'there is no rule G99' }]);
  });
});

describe('what shows it exists', () => {
  const file = 'tests/app/app.test.tsx';
  const title = 'the review is overdue from the day after';
  const made: readonly (readonly [string, ShownBy, string])[] = [
    [
      'a title that no test has',
      { kind: 'test', file, title: 'no such test' },
      `no test "no such test" runs in ${file}`,
    ],
    [
      'a file that is not there',
      { kind: 'test', file: 'tests/gone.test.ts', title },
      `no test "${title}" runs in tests/gone.test.ts`,
    ],
    ['a claim that nobody makes', { kind: 'proof', claim: 'Nobody dies' }, 'nothing claims "Nobody dies"'],
    [
      'a worked case of another title',
      { kind: 'worked-case', id: 'V01', title: 'Nothing entered' },
      'there is no worked case V01 "Nothing entered"',
    ],
    ['a linter that is gone', { kind: 'linter', name: 'no such linter' }, 'there is no linter "no such linter"'],
  ];

  test.each(made)('not %s', (_, shown, message) => {
    const findings = findingsIn(whatShowsItExists, ({ hazards }) => {
      record(hazards, 'HZ44').shownBy = [shown];
    });
    expect(of('hazard HZ44', findings)).toEqual([message]);
  });

  test('of a criterion as well', () => {
    const findings = findingsIn(whatShowsItExists, ({ criteria }) => {
      record(criteria, 'basis').shownBy = [{ kind: 'linter', name: 'no such linter' }];
    });
    expect(of('criterion basis', findings)).toEqual(['there is no linter "no such linter"']);
  });

  test.each([
    ['a test that was taken out', 'tests', { [file]: [] }],
    ['a claim that was reworded', 'claims', []],
    ['a worked case that was dropped', 'workedCases', {}],
    ['a linter that was renamed', 'linters', []],
  ] as const)('is missed once it is gone: %s', (_, kind, left) => {
    const findings = findingsIn(whatShowsItExists, ({ checks }) => {
      Object.assign(checks, { [kind]: left });
    });
    expect(findings.length).toBeGreaterThan(whatShowsItExists(real).length);
  });
});
