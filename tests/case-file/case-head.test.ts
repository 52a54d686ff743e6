import { describe, expect, test } from 'vitest';
import { CASE_KINDS, caseKind } from '../../src/case-file/case-head.ts';

const BOTH = '"isr-case" (the heart) or "limb-case" (the leg)';

describe('the kind that a file says it is, for who reads every kind', () => {
  test.each(Object.keys(CASE_KINDS))('%s', (kind) => {
    expect(caseKind({ kind, schemaVersion: 99 })).toEqual({ kind });
  });

  test.each<[string, unknown, string, string]>([
    ['none', { schemaVersion: 1 }, 'kind', `kind: missing; a case file says ${BOTH}`],
    ['another', { kind: 'recipe' }, 'kind', `kind: "recipe" is no kind of case file; it says ${BOTH}`],
    ['a number', { kind: 2 }, 'kind', `kind: 2 is no kind of case file; it says ${BOTH}`],
    [
      'a word of every object',
      { kind: 'toString' },
      'kind',
      `kind: "toString" is no kind of case file; it says ${BOTH}`,
    ],
    ['no object', [{ kind: 'isr-case' }], '', 'a case file is one JSON object, this is a list'],
    ['nothing', null, '', 'a case file is one JSON object, this is null'],
  ])('%s is told with what it may be', (_, json, path, message) => {
    expect(caseKind(json)).toMatchObject({ issue: { path, code: 'wrong-kind', message } });
  });
});
