import { describe, expect, test } from 'vitest';
import {
  type Consultation,
  changedFields,
  matchOf,
  planDifferences,
  revised,
  stateOf,
} from '../../../src/interop/second-opinion/consultation.ts';
import { hashOf } from '../../../src/interop/second-opinion/hash.ts';
import { ANSWER, READ_BACK, TYPICAL } from './messages.ts';

const draft: Consultation = { request: TYPICAL, ready: false };
const handedOver = { ...draft, ready: true, handedOver: { at: '2026-11-28T14:05:00Z', by: 'file' } } as const;

test.each<[Consultation, string]>([
  [draft, 'draft'],
  [{ ...draft, ready: true }, 'ready'],
  [handedOver, 'handed-over'],
  [{ ...handedOver, answer: ANSWER }, 'answered'],
  [{ ...handedOver, answer: ANSWER, readBack: READ_BACK }, 'read-back'],
  [{ ...handedOver, answer: ANSWER, readBack: READ_BACK, closed: { followed: 'partly', why: 'flow fell' } }, 'closed'],
])('what was said of it last is its state', (consultation, state) => expect(stateOf(consultation)).toBe(state));

describe('an answer', () => {
  const later = revised(
    { ...TYPICAL, question: 'Laser next?', case: { ...TYPICAL.case, stent: { layers: 2 } } },
    'e'.repeat(8),
  );

  test('belongs to the request that it names by id and content', async () => {
    const answer = { ...ANSWER, answers: { id: TYPICAL.id, hash: await hashOf(TYPICAL) } };
    expect(await matchOf(answer, [handedOver])).toEqual({ kind: 'this', consultation: handedOver });
  });

  test('to another request belongs to none', async () => {
    const answer = { ...ANSWER, answers: { id: '0'.repeat(8), hash: await hashOf(TYPICAL) } };
    expect(await matchOf(answer, [handedOver])).toEqual({ kind: 'unknown' });
  });

  test('to an earlier version says which fields have changed since', async () => {
    const answer = { ...ANSWER, answers: { id: TYPICAL.id, hash: await hashOf(TYPICAL) } };
    const now: Consultation = { request: later, ready: true };
    expect(await matchOf(answer, [handedOver, now])).toEqual({
      kind: 'earlier-version',
      consultation: now,
      changed: ['question', ...changedFields(TYPICAL, later).filter((path) => path.startsWith('case.stent'))],
    });
  });

  test('to content that is not the one that is kept is not taken for its answer', async () => {
    const answer = { ...ANSWER, answers: { id: TYPICAL.id, hash: 'AAAAAAAAAAAA' } };
    expect(await matchOf(answer, [handedOver])).toMatchObject({ kind: 'earlier-version', changed: [] });
  });
});

test('a changed request has a new id and names the one it replaces; the id itself is no change', () => {
  const next = revised(TYPICAL, 'e'.repeat(8));
  expect([next.id, next.replaces]).toEqual(['e'.repeat(8), TYPICAL.id]);
  expect(changedFields(TYPICAL, next)).toEqual([]);
});

test('two plans differ where they differ, and the program’s own version is no difference', () => {
  const other = { ...TYPICAL.plan, app: '9.9.9', knowledge: '2027.01', choice: ['dcb'] as const };
  expect(planDifferences(TYPICAL.plan, TYPICAL.plan)).toEqual([]);
  expect(planDifferences(TYPICAL.plan, { ...other, choice: [...other.choice] })).toEqual(['knowledge', 'choice']);
});
