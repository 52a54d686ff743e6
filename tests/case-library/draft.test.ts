import { describe, expect, test } from 'vitest';
import { draftFate } from '../../src/case-library/draft.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { aCase, plainCase } from '../territories/coronary/fixtures/a-case.ts';

describe('the draft at the start of the program', () => {
  const record = aRecord(plainCase());
  const stored = { record, edits: 5 };
  const of = (edits: number | null) => ({ id: record.id, edits });
  const changed = plainCase({ stent: { layers: 2 } });

  test.each([
    ['an empty screen is nothing', { case: aCase(), of: null }, null, 'nothing'],
    ['a draft of the time before the library is a new case', { case: changed, of: null }, null, 'new'],
    ['what the library holds is opened', { case: plainCase(), of: of(9) }, stored, 'stored'],
    ['a draft that was changed more often is caught up with', { case: changed, of: of(6) }, stored, 'ahead'],
    ['a draft that was changed less often gives way', { case: changed, of: of(4) }, stored, 'stored'],
    ['one that was changed as often and differs is kept beside it', { case: changed, of: of(5) }, stored, 'apart'],
    ['one that nobody counted is kept beside it', { case: changed, of: of(null) }, stored, 'apart'],
    ['nothing is no case to keep beside it', { case: aCase(), of: of(5) }, stored, 'stored'],
    ['a draft whose case is gone is a new case', { case: changed, of: of(1) }, null, 'new'],
    ['a case emptied by hand is caught up with', { case: aCase(), of: of(6) }, stored, 'ahead'],
  ] as const)('%s', (_, draft, library, fate) => expect(draftFate(draft, library)).toBe(fate));

  test.each(['1999-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'])('whatever the clock said (%s)', (updatedAt) => {
    const then = { ...stored, record: { ...record, updatedAt } };
    expect(draftFate({ case: changed, of: of(6) }, then)).toBe('ahead');
    expect(draftFate({ case: changed, of: of(4) }, then)).toBe('stored');
  });
});
