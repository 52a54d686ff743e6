import { expect, test } from 'vitest';
import { reviewAhead } from '../../scripts/lint-knowledge/review.ts';
import { findingsIn } from './damaged.ts';

const on = (today: string) =>
  findingsIn(reviewAhead, (draft) => {
    draft.today = today;
    Object.assign(draft.knowledge, { version: '2026.11', reviewedOn: '2026-11-22', reviewBy: '2027-05-31' });
  });

test.each([
  ['2026-12-01', []],
  ['2027-04-01', [{ level: 'warning', message: 'its review is due by 2027-05-31, in 60 days' }]],
  ['2027-05-31', [{ level: 'warning', message: 'its review is due by 2027-05-31, in 0 days' }]],
  ['2027-06-01', [{ message: 'its review was due by 2027-05-31' }]],
  ['2026-11-01', [{ message: 'it was reviewed on 2026-11-22, which is still to come' }]],
])('on %s', (today, expected) => {
  expect(on(today)).toEqual(expected.map((one) => ({ record: 'knowledge 2026.11', ...one })));
});

test('what is no day is an error of its own', () => {
  const findings = findingsIn(reviewAhead, ({ knowledge }) => {
    knowledge.reviewBy = '2027-13-31';
  });
  expect(findings).toMatchObject([{ message: 'reviewBy is "2027-13-31", which is no day' }]);
});

test('a review that is due before the last one', () => {
  const findings = findingsIn(reviewAhead, ({ knowledge }) => {
    knowledge.reviewBy = knowledge.reviewedOn;
  });
  expect(findings).toContainEqual(expect.objectContaining({ message: expect.stringContaining('before its last') }));
});
