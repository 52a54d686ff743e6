import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordFileText } from '../../src/case-library/library-file.ts';
import { MIGRATIONS } from '../../src/case-library/migrations.ts';
import { readRecordText } from '../../src/case-library/read-record.ts';
import { RECORD_VERSION } from '../../src/case-library/record.ts';
import { fixedOutside } from '../fixtures/outside.ts';

/** What past versions wrote, frozen: a fixture is added with its version and never edited. */
const FROZEN: Readonly<Record<number, string>> = {
  0: '27472004179f43cc310874dd1fa942b8771f869c4b2d1d3c827ca5d71f34ad46',
  1: '08f12572dfb71283286e34c5c0c78dd99796f77c7f7b1c6b7c2fbd55c692eb4a',
};

const path = (version: number) => `tests/fixtures/records/v${version}.json`;
const fixture = (version: number) => readFileSync(path(version), 'utf8');

/** What is missing for the envelope to be at this version. */
function gaps(version: number): string[] {
  const missing: string[] = [];
  for (let each = 0; each <= version; each++) {
    if (!existsSync(path(each)) || !(each in FROZEN)) missing.push(`fixture of version ${each}`);
    if (each < version && !MIGRATIONS[each]) missing.push(`migration from version ${each}`);
  }
  if (MIGRATIONS.length > version) missing.push(`version ${MIGRATIONS.length}, which a migration leads to`);
  return missing;
}

describe('migrations of the envelope', () => {
  test('every version has its frozen fixture and every past one a migration', () => {
    expect(gaps(RECORD_VERSION)).toEqual([]);
    for (const [version, digest] of Object.entries(FROZEN)) {
      expect(
        createHash('sha256')
          .update(fixture(Number(version)))
          .digest('hex'),
      ).toBe(digest);
    }
  });

  test('a version that is raised without them is found (control)', () => {
    expect(gaps(RECORD_VERSION + 1)).toEqual([
      `migration from version ${RECORD_VERSION}`,
      `fixture of version ${RECORD_VERSION + 1}`,
    ]);
  });

  test.each(Object.keys(FROZEN).map(Number))('what version %i wrote is read whole', (version) => {
    const { outside } = fixedOutside();
    const read = readRecordText(fixture(version), outside);
    expect(read).toMatchObject({ ok: true, migratedFrom: version === RECORD_VERSION ? null : version });
    if (!read.ok) return;
    const written = JSON.parse(fixture(version)) as { case?: unknown };
    expect(read.record.case).toEqual(version === 0 ? written : written.case);
    if (version === RECORD_VERSION) expect(recordFileText(read.record)).toBe(fixture(version));
  });

  test('the present version writes what its fixture holds, key for key', () => {
    const read = readRecordText(fixture(RECORD_VERSION), fixedOutside().outside);
    expect(read.ok && recordFileText(read.record)).toBe(fixture(RECORD_VERSION));
  });

  test('what a newer version wrote is neither read nor called damaged', () => {
    const newer = JSON.stringify({ ...JSON.parse(fixture(1)), schemaVersion: 2, more: true });
    expect(readRecordText(newer, fixedOutside().outside)).toMatchObject({
      ok: false,
      newer: true,
      issues: [{ path: 'schemaVersion', code: 'newer-version', value: '2' }],
    });
  });

  test('a newer case file inside an envelope of this version is newer too', () => {
    const envelope = JSON.parse(fixture(1)) as { case: object };
    const newer = JSON.stringify({ ...envelope, case: { ...envelope.case, schemaVersion: 2 } });
    expect(readRecordText(newer, fixedOutside().outside)).toMatchObject({ ok: false, newer: true });
  });
});
