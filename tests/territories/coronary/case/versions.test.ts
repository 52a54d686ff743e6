import { describe, expect, test } from 'vitest';
import type { CaseIssue } from '../../../../src/case-file/case-issue.ts';
import { getField } from '../../../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS, FIELDS, SECTIONS } from '../../../../src/territories/coronary/case/fields.ts';
import { parseCase, parseCaseText } from '../../../../src/territories/coronary/case/parse-case.ts';
import { caseToText } from '../../../../src/territories/coronary/case/serialise.ts';
import {
  ADDED,
  FIRST_VERSION,
  MIGRATIONS,
  migrated,
  SCHEMA_VERSION,
  sectionsOf,
  since,
} from '../../../../src/territories/coronary/case/versions.ts';
import type { CaseData, FieldPath } from '../../../../src/territories/coronary/types/case-data.ts';
import { FROZEN, frozenCase, frozenText } from '../../../fixtures/frozen.ts';

const V1 = { kind: 'isr-case', schemaVersion: 1 };
const V2 = { kind: 'isr-case', schemaVersion: 2 };

// Copied by hand from the case model, where they are marked 2.
const NEW_FIELDS: readonly [section: string, key: string, value: unknown][] = [
  ['lesion', 'aortoOstialOverhang', true],
  ['stent', 'overlap', false],
  ['history', 'toolsFailedBefore', ['nc-balloon']],
  ['imaging', 'deformed', true],
  ['imaging', 'wireBehindStrut', true],
  ['imaging', 'aneurysm', false],
  ['patient', 'lvefPercent', 35],
  ['preparation', 'residualUnder30', true],
  ['preparation', 'perforation', true],
];
const OLD_PRESENTATIONS = ['asymptomatic', 'stable-angina', 'unstable-angina', 'nstemi', 'stemi', 'shock'];

function issuesOf(json: unknown): readonly CaseIssue[] {
  const parsed = parseCase(json);
  return parsed.ok ? [] : parsed.issues;
}

describe('the versions of the case file', () => {
  /** What is missing for the case file to be at this version. */
  function gaps(version: number): string[] {
    const missing: string[] = [];
    for (let each = FIRST_VERSION; each <= version; each++) {
      if (!Object.values(FROZEN).some(({ caseFile }) => caseFile === each)) missing.push(`fixture of ${each}`);
      if (each < version && !MIGRATIONS[each - FIRST_VERSION]) missing.push(`migration from ${each}`);
      if (each > FIRST_VERSION && !ADDED.some((added) => added.version === each)) missing.push(`additions of ${each}`);
    }
    return missing;
  }

  test('every version has a frozen file, what it added, and the way to the next', () => {
    expect(gaps(SCHEMA_VERSION)).toEqual([]);
    expect(MIGRATIONS).toHaveLength(SCHEMA_VERSION - FIRST_VERSION);
    expect(ADDED).toHaveLength(SCHEMA_VERSION - FIRST_VERSION);
  });

  test('a version that is raised without them is found (control)', () => {
    const next = SCHEMA_VERSION + 1;
    expect(gaps(next)).toEqual([`migration from ${SCHEMA_VERSION}`, `fixture of ${next}`, `additions of ${next}`]);
  });

  test('the fields that came with version 2 are those of the case model', () => {
    const paths = FIELD_PATHS.filter((path) => since(path) === 2);
    expect(paths.toSorted()).toEqual(NEW_FIELDS.map(([section, key]) => `${section}.${key}`).toSorted());
  });

  test('the words that came with version 2 are those of the case model', () => {
    const words = FIELD_PATHS.filter((path) => since(path) === 1).flatMap((path) => {
      const spec = FIELDS[path];
      const values: readonly unknown[] = spec.kind === 'choice' || spec.kind === 'list' ? spec.values : [];
      return values.filter((word) => since(path, word) === 2).map((word) => `${path} ${String(word)}`);
    });
    expect(words).toEqual([
      'patient.presentation acs',
      'patient.presentation arrest',
      'setting.unavailable physiology',
    ]);
  });

  test('the present version has the whole dictionary, in its order', () => {
    expect(sectionsOf(SCHEMA_VERSION)).toEqual(SECTIONS);
    const keys = Object.values(sectionsOf(SCHEMA_VERSION)).map(Object.keys);
    expect(keys).toEqual(Object.values(SECTIONS).map(Object.keys));
  });
});

describe('what version 1 had', () => {
  const first = () => sectionsOf(1);

  test('is every field but those that came later', () => {
    const paths = Object.entries(first()).flatMap(([section, specs]) =>
      Object.keys(specs).map((key) => `${section}.${key}`),
    );
    expect(paths).toEqual(FIELD_PATHS.filter((path) => since(path) === 1));
  });

  test('is every word but those that came later', () => {
    expect(first().patient.presentation).toEqual({ kind: 'choice', values: OLD_PRESENTATIONS });
    const { values } = SECTIONS.setting.unavailable;
    expect(first().setting.unavailable).toEqual({
      kind: 'list',
      values: values.filter((word) => word !== 'physiology'),
    });
  });

  test('is otherwise as it stands today', () => {
    const { presentation: _word, lvefPercent: _field, ...patient } = SECTIONS.patient;
    expect(first().patient).toMatchObject(patient);
  });

  test('a file of the present version goes through no migration', () => {
    const file = { ...V2, lesion: { lengthMm: 12 } };
    expect(migrated(file, SCHEMA_VERSION)).toBe(file);
    expect(migrated({ ...V1, label: 'A7' }, 1)).toEqual({ ...V2, label: 'A7' });
  });
});

describe('a file of version 1', () => {
  test.each(['v0', 'case-1'])('%s keeps every answer, and what is new is unknown', (name) => {
    const parsed = parseCaseText(frozenText(name));
    expect(parsed).toEqual({ ok: true, case: { ...frozenCase(name), schemaVersion: 2 }, migratedFrom: 1 });
    if (!parsed.ok) return;
    for (const [section, key] of NEW_FIELDS)
      expect(getField(parsed.case, `${section}.${key}` as FieldPath), key).toBeUndefined();
  });

  test('the frozen file of version 1 has every field of version 1', () => {
    const parsed = parseCaseText(frozenText('case-1'));
    const unknown = FIELD_PATHS.filter((path) => parsed.ok && getField(parsed.case, path) === undefined);
    expect(unknown).toEqual(FIELD_PATHS.filter((path) => since(path) > 1));
  });

  test('is written as version 2, and that is read as it is', () => {
    const parsed = parseCaseText(frozenText('case-1'));
    const text = caseToText((parsed as { case: CaseData }).case);
    expect(text).toBe(frozenText('case-1').replace('"schemaVersion": 1', '"schemaVersion": 2'));
    expect(parseCaseText(text)).toEqual({ ok: true, case: JSON.parse(text) });
  });

  test.each(NEW_FIELDS)(
    'is refused with %s.%s, which needs version 2; a file of version 2 has it',
    (section, key, value) => {
      const path = `${section}.${key}`;
      const shown = Array.isArray(value) ? 'a list' : String(value);
      expect(issuesOf({ ...V1, [section]: { [key]: value } })).toEqual([
        { path, code: 'later-field', value: shown, needs: 2, message: `${path}: ${shown} needs schemaVersion 2` },
      ]);
      expect(parseCase({ ...V2, [section]: { [key]: value } }).ok).toBe(true);
    },
  );

  test.each(['acs', 'arrest'])('is refused with the presentation %s, which needs version 2', (word) => {
    const words = OLD_PRESENTATIONS.join(', ');
    expect(issuesOf({ ...V1, patient: { presentation: word } })).toEqual([
      {
        path: 'patient.presentation',
        code: 'later-word',
        value: `"${word}"`,
        values: OLD_PRESENTATIONS,
        needs: 2,
        message: `patient.presentation: "${word}" needs schemaVersion 2; version 1 takes ${words}`,
      },
    ]);
    expect(parseCase({ ...V2, patient: { presentation: word } }).ok).toBe(true);
  });

  test('is refused with a lab without physiology, by its place in the list', () => {
    const [issue] = issuesOf({ ...V1, setting: { unavailable: ['ivl', 'physiology'] } });
    expect(issue).toMatchObject({
      path: 'setting.unavailable[1]',
      code: 'later-word',
      value: '"physiology"',
      needs: 2,
    });
    expect(issue?.values).not.toContain('physiology');
    expect(parseCase({ ...V2, setting: { unavailable: ['ivl', 'physiology'] } }).ok).toBe(true);
  });

  test('is told of a word that no version has as of any other, with the words of its version', () => {
    expect(issuesOf({ ...V1, patient: { presentation: 'dizzy' } })).toEqual([
      {
        path: 'patient.presentation',
        code: 'not-one-of',
        value: '"dizzy"',
        values: OLD_PRESENTATIONS,
        message: `patient.presentation: "dizzy" is not one of ${OLD_PRESENTATIONS.join(', ')}`,
      },
    ]);
    expect(issuesOf({ ...V2, patient: { presentation: 'dizzy' } })[0]?.values).toEqual(
      FIELDS['patient.presentation'].values,
    );
  });

  test('is told of everything that is wrong with it at once, old and new', () => {
    const file = {
      ...V1,
      lesion: { lengthMm: 400, aortoOstialOverhang: 'x', size: 1 },
      preparation: { tools: [{ tool: 'acs', outcome: 'worked' }] },
    };
    expect(issuesOf(file).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'lesion.lengthMm out-of-range',
      'lesion.aortoOstialOverhang later-field',
      'lesion.size unknown-field',
      'preparation.tools[0].tool not-one-of',
    ]);
  });

  test.each(['lesion.aortoOstialOverhang', 'stent.overlap'])('%s as one name is no field of any version', (name) => {
    for (const head of [V1, V2])
      expect(issuesOf({ ...head, [name]: true }).map(({ code }) => code)).toEqual(['unknown-field']);
  });
});
