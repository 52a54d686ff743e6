import { describe, expect, test } from 'vitest';
import type { Consultation } from '../../../src/interop/second-opinion/consultation.ts';
import { changed } from '../../../src/interop/second-opinion/kept-changes.ts';
import { ANSWER, RICH, TYPICAL } from './messages.ts';

const OTHER = { ...RICH, id: 'b0f5b2f4-3d5e-4a0e-8a52-7f3d9a6f1c20' };
const typical: Consultation = { request: TYPICAL, ready: true };
const other: Consultation = { request: OTHER, ready: false };

describe('what is kept', () => {
  test('takes what is new first, and leaves what others have added', () => {
    expect(changed([other], [{ put: typical }])).toEqual({ consultations: [typical, other], refused: false });
  });

  test('is changed in its place', () => {
    const ready = { ...other, ready: true };
    expect(changed([typical, other], [{ put: ready }]).consultations).toEqual([typical, ready]);
  });

  test('keeps what another window has learnt of the same request', () => {
    const answered = { ...typical, answer: ANSWER };
    const handedOver = { at: '2026-11-28T14:05:00.000Z', by: 'file' } as const;
    expect(changed([answered], [{ put: { ...typical, handedOver } }]).consultations).toEqual([
      { ...answered, handedOver },
    ]);
  });

  test('takes another text of a request that was not handed over yet, and nothing that was said of the text before', () => {
    const again = { request: { ...TYPICAL, question: 'Stop, and refer?' }, ready: false };
    expect(changed([typical], [{ put: again }])).toEqual({ consultations: [again], refused: false });
  });

  test('never writes over a request that was handed over', () => {
    const gone: Consultation = { ...typical, handedOver: { at: '2026-11-28T14:05:00.000Z', by: 'link' } };
    const again = { request: { ...TYPICAL, question: 'Stop, and refer?' }, ready: true };
    expect(changed([gone, other], [{ put: again }])).toEqual({ consultations: [gone, other], refused: true });
  });

  test('forgets what is to be forgotten, and that alone', () => {
    expect(changed([typical, other], [{ forget: TYPICAL.id }]).consultations).toEqual([other]);
    expect(changed([other], [{ forget: TYPICAL.id }]).consultations).toEqual([other]);
  });

  test('goes through the changes in their order', () => {
    expect(changed([], [{ put: typical }, { put: other }, { forget: TYPICAL.id }]).consultations).toEqual([other]);
  });
});
