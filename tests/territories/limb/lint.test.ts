import { expect, test } from 'vitest';
import { linters } from '../../../scripts/lint-knowledge/linters.ts';
import { findingsOf, LINTED } from '../../../scripts/lint-knowledge/territories.ts';

const limb = LINTED.find(({ name }) => name === 'limb');
if (!limb) throw new Error('The knowledge of the limb is not looked at.');
const subject = limb.subject(new Date('2026-12-01T12:00:00Z'));

test.each(Object.keys(linters))('of the limb’s knowledge, too: %s', (name) => {
  expect(findingsOf(limb, subject, name)).toEqual([]);
});

test('what a linter has nothing for yet is two of them, each with a reason', () => {
  expect(Object.keys(limb.notYet)).toEqual(['every text is present', 'every rule is shown in every outcome']);
  for (const name of Object.keys(limb.notYet)) expect(linters[name]?.(subject)).not.toEqual([]);
});

test('a finding that is accepted and no longer found is told', () => {
  const accepted = { 'ids are unique': { 'rule LS1': 'for this test' } };
  expect(findingsOf({ ...limb, accepted }, subject, 'ids are unique')).toEqual([
    { record: 'rule LS1', message: 'it is accepted, but it is not found' },
  ]);
});
