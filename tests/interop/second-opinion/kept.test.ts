import { expect, test } from 'vitest';
import type { Consultation } from '../../../src/interop/second-opinion/consultation.ts';
import { keptText, readKept } from '../../../src/interop/second-opinion/kept.ts';
import { ANSWER, READ_BACK, RICH, TYPICAL } from './messages.ts';

const FULL: Consultation = {
  request: TYPICAL,
  ready: true,
  handedOver: { at: '2026-11-28T14:05:00.000Z', by: 'code' },
  answer: ANSWER,
  readBack: READ_BACK,
  closed: { followed: 'partly' },
};

test('what is kept comes back as it was', () => {
  const kept: readonly Consultation[] = [FULL, { request: RICH, ready: false }];
  expect(readKept(keptText(kept))).toEqual(kept);
  expect(readKept(keptText([]))).toEqual([]);
});

test.each([
  ['no JSON', '{'],
  ['no list', '{"consultations":1}'],
  ['nothing', 'null'],
  ['a request that cannot be read', keptText([{ ...FULL, request: { ...TYPICAL, urgency: 'soon' as never } }])],
  ['an answer in place of a request', keptText([{ ...FULL, request: ANSWER as never }])],
  ['an answer that cannot be read', keptText([{ ...FULL, answer: { ...ANSWER, uncertainty: '' } }])],
])('%s is not read by half', (_what, text) => expect(readKept(text)).toBeUndefined());

test('a statement in a form that nobody made is left out, and never makes an unsent request look sent', () => {
  const text = keptText([{ request: TYPICAL, ready: true, handedOver: { at: 'soon', by: 'file' } }]);
  const [read] = readKept(text) ?? [];
  expect(read).toEqual({ request: TYPICAL, ready: true });
});
