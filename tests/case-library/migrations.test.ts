import { describe, expect, test } from 'vitest';
import { libraryToText, readFile, recordFileText } from '../../src/case-library/library-file.ts';
import { MIGRATIONS } from '../../src/case-library/migrations.ts';
import { readRecordText } from '../../src/case-library/read-record.ts';
import { RECORD_VERSION } from '../../src/case-library/record.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';
import { SCHEMA_VERSION } from '../../src/territories/coronary/case/versions.ts';
import { digestOf, FROZEN, frozenCase, frozenText } from '../fixtures/frozen.ts';
import { olderReading } from '../fixtures/older-reader.ts';
import { fixedOutside } from '../fixtures/outside.ts';

const present = `v${RECORD_VERSION}-case-${SCHEMA_VERSION}`;
const read = (text: string) => readRecordText(text, fixedOutside().outside);

/** What is missing for the envelope to be at this version. */
function gaps(version: number): string[] {
  const missing: string[] = [];
  for (let each = 0; each <= version; each++) {
    if (!Object.values(FROZEN).some(({ envelope }) => envelope === each)) missing.push(`fixture of version ${each}`);
    if (each < version && !MIGRATIONS[each]) missing.push(`migration from version ${each}`);
  }
  if (MIGRATIONS.length > version) missing.push(`version ${MIGRATIONS.length}, which a migration leads to`);
  return missing;
}

describe('migrations of the envelope', () => {
  test('every version has its frozen fixture and every past one a migration', () => {
    expect(gaps(RECORD_VERSION)).toEqual([]);
    expect(Object.keys(FROZEN)).toContain(present);
  });

  test('a version that is raised without them is found (control)', () => {
    expect(gaps(RECORD_VERSION + 1)).toEqual([
      `migration from version ${RECORD_VERSION}`,
      `fixture of version ${RECORD_VERSION + 1}`,
    ]);
  });

  test.each(Object.entries(FROZEN))('%s is what it was when it was written, and is read whole', (name, frozen) => {
    expect(digestOf(frozenText(name))).toBe(frozen.sha256);
    const written = frozenCase(name);
    expect(written['schemaVersion']).toBe(frozen.caseFile);
    const record = read(frozenText(name));
    expect(record).toMatchObject({
      ok: true,
      migrated: frozen.envelope !== RECORD_VERSION || frozen.caseFile !== SCHEMA_VERSION,
    });
    expect(record.ok && record.record.case).toEqual({ ...written, schemaVersion: SCHEMA_VERSION });
  });

  test.each(Object.keys(FROZEN))('%s is written in the present form, and that is read as the same', (name) => {
    const { outside } = fixedOutside();
    const first = readRecordText(frozenText(name), outside);
    if (!first.ok) throw new Error(name);
    const text = recordFileText(first.record);
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: RECORD_VERSION,
      case: { schemaVersion: SCHEMA_VERSION },
    });
    expect(readRecordText(text, outside)).toEqual({ ok: true, record: first.record, migrated: false });
  });

  test('a library file of past records is read whole and goes out in the present form', () => {
    const { outside } = fixedOutside();
    const file = readFile(libraryToText([frozenText('v1')], outside), outside);
    expect(file).toMatchObject({ ok: true, incoming: [{ record: { case: { schemaVersion: SCHEMA_VERSION } } }] });
    expect(file.ok && file.incoming.map(({ record }) => caseToText(record.case))).toEqual([
      caseToText({ ...frozenCase('v1'), schemaVersion: SCHEMA_VERSION } as never),
    ]);
  });

  test('the present version writes what its fixture holds, key for key', () => {
    const record = read(frozenText(present));
    expect(record.ok && recordFileText(record.record)).toBe(frozenText(present));
  });
});

describe('what a newer version wrote is neither read nor called damaged', () => {
  test('a newer envelope', () => {
    const newer = JSON.stringify({ ...JSON.parse(frozenText(present)), schemaVersion: 2, more: true });
    expect(read(newer)).toMatchObject({
      ok: false,
      newer: true,
      issues: [{ path: 'schemaVersion', code: 'newer-version', value: '2' }],
    });
  });

  test.each(['in an envelope of this version', 'bare'])('a case file of version 3, %s', (how) => {
    const newest = { ...frozenCase('case-2'), schemaVersion: 3, lesions: [{ more: 'than we know' }] };
    const envelope = JSON.parse(frozenText(present)) as object;
    const isBare = how === 'bare';
    expect(read(JSON.stringify(isBare ? newest : { ...envelope, case: newest }))).toMatchObject({
      ok: false,
      newer: true,
      issues: [
        {
          path: isBare ? 'schemaVersion' : 'case.schemaVersion',
          code: 'case',
          value: '3',
          caseIssue: { code: 'newer-version' },
        },
      ],
    });
  });

  test.each(Object.entries(FROZEN))('and so the releases of case file 1 take %s', (name, { caseFile }) => {
    expect(olderReading(JSON.parse(frozenText(name)))).toBe(caseFile === 1 ? 'reads' : 'newer');
  });
});
