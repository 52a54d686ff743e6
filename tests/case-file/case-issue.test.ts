import { describe, expect, test } from 'vitest';
import { shortened } from '../../src/case-file/case-issue.ts';
import { numberIssue } from '../../src/case-file/number-issue.ts';
import { parseCase, parseCaseText } from '../../src/territories/coronary/case/parse-case.ts';

const HEAD = { kind: 'isr-case', schemaVersion: 2 };

function issuesOf(parsed: ReturnType<typeof parseCase>) {
  return parsed.ok ? [] : parsed.issues;
}

describe('a value as an error quotes it', () => {
  test.each<[string, unknown, string]>([
    ['a text', 'LAD', '"LAD"'],
    ['a text of 40 characters, whole', 'x'.repeat(40), `"${'x'.repeat(40)}"`],
    ['a text of 41, cut', 'x'.repeat(41), `"${'x'.repeat(40)}…"`],
    ['a list', [1, 2], 'a list'],
    ['an object', { a: 1 }, 'an object'],
    ['null', null, 'null'],
    ['a number', 4.5, '4.5'],
    ['true', true, 'true'],
    ['a function', () => 1, 'a function'],
  ])('%s', (_, value, shown) => {
    expect(shortened(value)).toBe(shown);
  });
});

describe('an issue, for a program and for a person', () => {
  test.each<[string, unknown, object]>([
    [
      'a number outside its range',
      { ...HEAD, lesion: { lengthMm: 400 } },
      {
        path: 'lesion.lengthMm',
        code: 'out-of-range',
        value: '400',
        range: [0.5, 150],
        unit: 'mm',
        message: 'lesion.lengthMm: 400 is outside 0.5-150 mm',
      },
    ],
    [
      'a word that is not on the list',
      { ...HEAD, lesion: { sideBranch: 'big' } },
      {
        path: 'lesion.sideBranch',
        code: 'not-one-of',
        value: '"big"',
        values: ['none', 'present', 'true-bifurcation'],
        message: 'lesion.sideBranch: "big" is not one of none, present, true-bifurcation',
      },
    ],
    [
      'a word too many of a list',
      { ...HEAD, patient: { allergies: ['metal', null] } },
      {
        path: 'patient.allergies[1]',
        code: 'not-one-of',
        value: 'null',
        values: ['paclitaxel', 'limus', 'metal', 'contrast'],
        message:
          'patient.allergies[1]: null is not one of paclitaxel, limus, metal, contrast; leave out what is unknown',
      },
    ],
    [
      'a text too long',
      { ...HEAD, label: 'x'.repeat(61) },
      {
        path: 'label',
        code: 'too-long',
        value: `"${'x'.repeat(40)}…"`,
        maxLength: 60,
        message: 'label: longer than 60 characters',
      },
    ],
    [
      'a text where there is a number',
      { ...HEAD, label: 7 },
      { path: 'label', code: 'wrong-type', value: '7', message: 'label: 7 is not a text' },
    ],
    [
      'a list where there is a group',
      { ...HEAD, lesion: [] },
      { path: 'lesion', code: 'wrong-type', value: 'a list', message: 'lesion: a list is not a group of fields' },
    ],
    [
      'a word where there is a list',
      { ...HEAD, patient: { allergies: 'metal' } },
      {
        path: 'patient.allergies',
        code: 'wrong-type',
        value: '"metal"',
        message: 'patient.allergies: "metal" is not a list',
      },
    ],
    [
      'a day that is none',
      { ...HEAD, decision: { choice: [], decidedAt: 'today' } },
      {
        path: 'decision.decidedAt',
        code: 'not-a-date',
        value: '"today"',
        message: 'decision.decidedAt: "today" is not an ISO 8601 date or date and time',
      },
    ],
    [
      'a part that is missing',
      { ...HEAD, decision: {} },
      { path: 'decision.choice', code: 'missing', message: 'decision.choice: a value is missing here' },
    ],
    [
      'a field that the file does not have',
      { ...HEAD, patients: { a: 1 } },
      {
        path: 'patients',
        code: 'unknown-field',
        value: 'an object',
        message: 'patients: there is no such field in a case file',
      },
    ],
    [
      'a field that the section does not have',
      { ...HEAD, lesion: { size: 3 } },
      {
        path: 'lesion.size',
        code: 'unknown-field',
        value: '3',
        message: 'lesion.size: there is no such field in lesion',
      },
    ],
    [
      'no object at all',
      [HEAD],
      { path: '', code: 'wrong-kind', value: 'a list', message: 'a case file is one JSON object, this is a list' },
    ],
    [
      'another kind',
      { kind: 'recipe' },
      { path: 'kind', code: 'wrong-kind', value: '"recipe"', message: 'kind: "recipe" is not "isr-case"' },
    ],
    [
      'no kind',
      {},
      {
        path: 'kind',
        code: 'wrong-kind',
        value: 'nothing',
        message: 'kind: missing; a case file says "isr-case"',
      },
    ],
    [
      'a newer version',
      { ...HEAD, schemaVersion: 3 },
      {
        path: 'schemaVersion',
        code: 'newer-version',
        value: '3',
        message: 'schemaVersion: version 3 is newer than this program, which reads versions 1 to 2; update it first',
      },
    ],
    [
      'no version',
      { kind: 'isr-case' },
      {
        path: 'schemaVersion',
        code: 'missing',
        message: 'schemaVersion: missing; this program reads versions 1 to 2',
      },
    ],
    [
      'a version that never was',
      { ...HEAD, schemaVersion: 0 },
      {
        path: 'schemaVersion',
        code: 'wrong-version',
        value: '0',
        message: 'schemaVersion: 0 is no version of the case file; this program reads versions 1 to 2',
      },
    ],
    [
      'a version with a fraction, newer or not',
      { ...HEAD, schemaVersion: 2.5 },
      {
        path: 'schemaVersion',
        code: 'wrong-version',
        value: '2.5',
        message: 'schemaVersion: 2.5 is no version of the case file; this program reads versions 1 to 2',
      },
    ],
  ])('%s', (_, json, issue) => {
    expect(issuesOf(parseCase(json))).toEqual([issue]);
  });

  test('bad JSON says what the language says of it', () => {
    const [issue] = issuesOf(parseCaseText('{'));
    expect(issue).toMatchObject({ path: '', code: 'not-json' });
    expect(issue?.message).toMatch(/^not valid JSON: .*JSON/);
  });

  test('a text too long says how long it may be', () => {
    expect(issuesOf(parseCaseText(' '.repeat(1_000_001)))).toEqual([
      { path: '', code: 'too-large', message: 'longer than 1000000 characters, too long for a case file' },
    ]);
  });

  test('the ends of a range are not outside it', () => {
    const layers = { kind: 'number', unit: null, hard: [1, 5], integer: true } as const;
    const codes = [0.5, 1, 1.5, 5, 5.5].map((value) => numberIssue('stent.layers', layers, value).code);
    expect(codes).toEqual(['out-of-range', 'not-an-integer', 'not-an-integer', 'not-an-integer', 'out-of-range']);
  });

  test('fifty unknown fields and no more are told, the first ones', () => {
    const lesion = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x${i}`, 1]));
    const paths = issuesOf(parseCase({ ...HEAD, lesion })).map(({ path }) => path);
    expect(paths).toEqual(Array.from({ length: 50 }, (_, i) => `lesion.x${i}`));
  });
});
