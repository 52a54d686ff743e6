import '../../../src/i18n/with-second-opinion.ts';
import { describe, expect, test } from 'vitest';
import { answerRows } from '../../../src/features/second-opinion/message-words.ts';
import { ANSWER } from '../../interop/second-opinion/messages.ts';

describe('an answer in words', () => {
  test('where nothing was ticked does not say that there was nothing', () => {
    const rows = answerRows({ ...ANSWER, reviewed: [], missing: [] });
    const said = (name: string) => rows.find((row) => row.name === name)?.value;
    expect(said('Looked at, beside the case')).toBe('not stated');
    expect(said('Lacking')).toBe('not stated');
  });
});
