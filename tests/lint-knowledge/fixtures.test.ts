import { expect, test } from 'vitest';
import { everyOutcomeShown, fixturesHold } from '../../scripts/lint-knowledge/fixtures.ts';
import { findingsIn } from './damaged.ts';

test.each(['fired', 'not-met', 'undetermined'] as const)('a rule that no case shows %s', (outcome) => {
  const findings = findingsIn(everyOutcomeShown, (draft) => {
    draft.fixtures = draft.fixtures.filter(({ rule, claims }) => rule !== 'D9' || claims !== outcome);
  });
  expect(findings).toEqual([{ record: 'rule D9', message: `no case shows it ${outcome}` }]);
});

test('an exception without a reason', () => {
  const findings = findingsIn(everyOutcomeShown, ({ neverShown }) => {
    for (const never of neverShown) if (never.rule === 'P1') never.reason = '';
  });
  expect(findings).toEqual([{ record: 'rule P1', message: 'no case shows it undetermined' }]);
});

test('a case that does not show what it claims', () => {
  const findings = findingsIn(fixturesHold, ({ fixtures }) => {
    const shown = fixtures.find(({ rule, claims }) => rule === 'D9' && claims === 'fired');
    if (shown) shown.found = 'not-met';
  });
  expect(findings).toEqual([{ record: 'rule D9', message: '"Focal at the edge" claims fired and is not-met' }]);
});
