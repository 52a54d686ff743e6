import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TEXT_LENGTH } from '../../../../src/case-file/case-text.ts';
import { parseCase, parseCaseText } from '../../../../src/territories/coronary/case/parse-case.ts';
import vignettes from '../fixtures/vignettes.json' with { type: 'json' };

const HEAD = { kind: 'isr-case', schemaVersion: 2 };
const text = (body: string) => `{"kind":"isr-case","schemaVersion":2,${body}}`;

/** `path code` of each issue; empty when the case was taken. */
function findings(parsed: ReturnType<typeof parseCase>): string[] {
  return parsed.ok ? [] : parsed.issues.map((issue) => `${issue.path} ${issue.code}`);
}

function messages(parsed: ReturnType<typeof parseCase>): string[] {
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.message);
}

describe('a case file that can be read', () => {
  test('given only the head, everything is unknown', () => {
    expect(parseCase(HEAD)).toEqual({ ok: true, case: HEAD });
  });

  test('given an empty section, it stays as it is', () => {
    expect(parseCase({ ...HEAD, lesion: {} })).toEqual({ ok: true, case: { ...HEAD, lesion: {} } });
  });

  test('given a decision and a label, they are kept', () => {
    const file = {
      ...HEAD,
      label: 'x'.repeat(60),
      decision: { choice: ['dcb', 'cabg'], reason: 'r', decidedAt: '2026-11-05' },
    };
    expect(parseCase(file)).toEqual({ ok: true, case: file });
  });

  test('given 0, false and an empty list, they are answers and not unknown', () => {
    const file = { ...HEAD, lesion: { timiFlow: 0, uncrossable: false }, patient: { allergies: [] } };
    expect(parseCase(file)).toEqual({ ok: true, case: file });
  });

  test('given a byte order mark, it is passed over', () => {
    expect(parseCaseText(`\uFEFF${JSON.stringify(HEAD)}`).ok).toBe(true);
  });

  test('every vignette, of whichever version, is read as it stands', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(45);
    for (const { id, case: file } of vignettes)
      expect(parseCase(file), id).toMatchObject({ ok: true, case: { ...file, schemaVersion: 2 } });
  });

  test('given a file, the case is a copy of its own', () => {
    const file = { ...HEAD, patient: { allergies: ['metal'] } };
    const parsed = parseCase(file);
    file.patient.allergies.push('contrast');
    expect(parsed.ok && parsed.case.patient?.allergies).toEqual(['metal']);
  });
});

describe('what is wrong with a case file', () => {
  test.each<[string, unknown, string]>([
    ['lengthMm', 400, 'lesion.lengthMm: 400 is outside 0.5-150 mm'],
    ['lengthMm', 'long', 'lesion.lengthMm: "long" is not a number (0.5-150 mm)'],
    ['lengthMm', null, 'lesion.lengthMm: null is not a number (0.5-150 mm); leave out what is unknown'],
    ['sideBranch', 'big', 'lesion.sideBranch: "big" is not one of none, present, true-bifurcation'],
    ['uncrossable', 'yes', 'lesion.uncrossable: "yes" is not true or false'],
    ['uncrossable', null, 'lesion.uncrossable: null is not true or false; leave out what is unknown'],
    ['size', 3, 'lesion.size: there is no such field in lesion'],
  ])('given %s %j, the message names the field, the value and what was expected', (key, value, message) => {
    expect(messages(parseCase({ ...HEAD, lesion: { [key]: value } }))).toEqual([message]);
  });

  test('given a ratio or a count, no unit is named', () => {
    expect(messages(parseCase({ ...HEAD, patient: { ffr: 1.2 }, stent: { layers: 1.5 } }))).toEqual([
      'stent.layers: 1.5 is not a whole number (1-5)',
      'patient.ffr: 1.2 is outside 0.2-1',
    ]);
  });

  test('given several faults, each is told once, with its path', () => {
    const file = { ...HEAD, lesion: { lengthMm: 400, vessel: 'aorta' }, stent: { layers: 7.5 }, patients: {} };
    expect(findings(parseCase(file))).toEqual([
      'lesion.vessel not-one-of',
      'lesion.lengthMm out-of-range',
      'stent.layers out-of-range',
      'patients unknown-field',
    ]);
  });

  test.each([
    [{ label: 'x'.repeat(61) }, 'label too-long'],
    [{ label: 7 }, 'label wrong-type'],
    [{ lesion: [] }, 'lesion wrong-type'],
    [{ lesion: null }, 'lesion wrong-type'],
    [{ lesion: 'LAD' }, 'lesion wrong-type'],
    [{ decision: { choice: ['stent'] } }, 'decision.choice[0] not-one-of'],
    [{ decision: { reason: 'r' } }, 'decision.choice missing'],
    [{ decision: { choice: [], reason: 'x'.repeat(201) } }, 'decision.reason too-long'],
    [{ decision: { choice: [], decidedAt: '5 November' } }, 'decision.decidedAt not-a-date'],
    [{ decision: { choice: [], decidedAt: '2026-02-30' } }, 'decision.decidedAt not-a-date'],
    [{ decision: { choice: [], decidedAt: 20261105 } }, 'decision.decidedAt not-a-date'],
    [{ decision: { choice: [], by: 'N. N.' } }, 'decision.by unknown-field'],
    [{ name: 'N. N.' }, 'name unknown-field'],
  ])('given %j, the finding is %s', (body, finding) => {
    expect(findings(parseCase({ ...HEAD, ...body }))).toEqual([finding]);
  });

  test('given thousands of faults, fifty are told', () => {
    const lesion = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, 1]));
    const allergies = Array.from({ length: 5000 }, () => 'cats');
    const parsed = parseCase({ ...HEAD, lesion, patient: { allergies } });
    expect(findings(parsed)).toHaveLength(50);
  });

  test('given a very long value or name, it is cut', () => {
    const long = 'x'.repeat(10_000);
    for (const lesion of [{ vessel: long }, { [long]: 1 }, { lengthMm: long }]) {
      const [message = ''] = messages(parseCase({ ...HEAD, lesion }));
      expect(message).toMatch(/x{40}/);
      expect(message.length).toBeLessThan(200);
    }
  });
});

describe('the head of a file', () => {
  test.each<[string, unknown, string, string]>([
    ['another kind', { kind: 'recipe', schemaVersion: 1 }, 'kind wrong-kind', '"recipe"'],
    ['a case of the leg', { kind: 'limb-case', schemaVersion: 1 }, 'kind other-territory', 'a case of the leg'],
    ['no kind', { schemaVersion: 1 }, 'kind wrong-kind', '"isr-case"'],
    ['no version', { kind: 'isr-case' }, 'schemaVersion missing', 'missing'],
    ['an older version', { kind: 'isr-case', schemaVersion: 0 }, 'schemaVersion wrong-version', '0 is no version'],
    ['a version in quotes', { kind: 'isr-case', schemaVersion: '2' }, 'schemaVersion wrong-version', '"2"'],
    ['a version below the first', { kind: 'isr-case', schemaVersion: -1 }, 'schemaVersion wrong-version', '-1'],
    ['a broken version', { kind: 'isr-case', schemaVersion: 1.5 }, 'schemaVersion wrong-version', '1.5'],
    [
      'a newer version',
      { ...HEAD, schemaVersion: 3, lesion: { new: 1 } },
      'schemaVersion newer-version',
      'update it first',
    ],
    ['a list', [HEAD], ' wrong-kind', 'a list'],
    ['null', null, ' wrong-kind', 'null'],
    ['a text', 'isr-case', ' wrong-kind', '"isr-case"'],
  ])('given %s, that alone is told', (_, json, finding, words) => {
    const parsed = parseCase(json);
    expect(findings(parsed)).toEqual([finding]);
    expect(messages(parsed)[0]).toContain(words);
  });
});

describe('hostile and broken texts', () => {
  test.each(['', '   ', '{', '{"kind":"isr-case",}', '{}{}', 'NaN', '\u0000', '{"kind":"isr-case" "schemaVersion":1}'])(
    'given %j, it is not JSON',
    (source) => expect(findings(parseCaseText(source))).toEqual([' not-json']),
  );

  test.each([
    ['"__proto__":{"polluted":true}', '__proto__ forbidden-key'],
    ['"constructor":{"prototype":{"polluted":true}}', 'constructor forbidden-key'],
    ['"lesion":{"__proto__":{"lengthMm":12}}', 'lesion.__proto__ forbidden-key'],
    ['"lesion":{"toString":1}', 'lesion.toString unknown-field'],
    ['"label":"A","label":"B"', 'label duplicate-key'],
    ['"stent":{"layers":1,"type":"des","layers":3}', 'stent.layers duplicate-key'],
    ['"stent":{"layers":1,"\\u006cayers":3}', 'stent.layers duplicate-key'],
    ['"decision":{"choice":[],"__proto__":[]}', 'decision.__proto__ forbidden-key'],
    [
      '"preparation":{"tools":[{"tool":"ivl","outcome":"failed","__proto__":{}}]}',
      'preparation.tools[0].__proto__ forbidden-key',
    ],
  ])('given %s, the key is refused and no prototype is touched', (body, finding) => {
    expect(findings(parseCaseText(text(body)))).toEqual([finding]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('given values nested 100 000 deep, wherever they stand, there is one finding and no overflow', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const deepObject = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    for (const value of [deep, deepObject]) {
      expect(parseCaseText(value).ok).toBe(false);
      for (const body of [`"lesion":${value}`, `"lesion":{"lengthMm":${value}}`, `"x":${value}`, `"label":${value}`]) {
        expect(findings(parseCaseText(text(body)))).toHaveLength(1);
      }
    }
  });

  test('given a number too great for the language, it is outside the range', () => {
    expect(messages(parseCaseText(text('"lesion":{"lengthMm":1e999}')))).toEqual([
      'lesion.lengthMm: Infinity is outside 0.5-150 mm',
    ]);
  });

  test('given a text longer than any case, it is refused before it is parsed', () => {
    expect(findings(parseCaseText(' '.repeat(MAX_TEXT_LENGTH + 1)))).toEqual([' too-large']);
    const longest = JSON.stringify(HEAD).padEnd(MAX_TEXT_LENGTH);
    expect(parseCaseText(longest).ok).toBe(true);
  });

  test('given any value and any text, nothing throws and a refusal has a reason', () => {
    const section = fc.constantFrom('lesion', 'stent', 'patient', 'preparation', 'decision', 'label');
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(section, fc.anything()).map((body) => ({ ...HEAD, ...body })),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (json) => {
        const parsed = parseCase(json);
        if (!parsed.ok) for (const issue of parsed.issues) expect(issue.message.length).toBeGreaterThan(5);
        if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (source) => {
        expect(parseCaseText(source).ok).toBe(false);
      }),
    );
  });
});
