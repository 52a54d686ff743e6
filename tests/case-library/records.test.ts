import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { libraryToText, readFile, recordFileText } from '../../src/case-library/library-file.ts';
import { compared, mergeWrites } from '../../src/case-library/merge.ts';
import { readRecordText } from '../../src/case-library/read-record.ts';
import { isBlank, newRecord } from '../../src/case-library/record.ts';
import { recordToText, sameRecord } from '../../src/case-library/record-text.ts';
import { keepsVersion, outdated, VERSION_INTERVAL_MS, VERSIONS_KEPT } from '../../src/case-library/versions.ts';
import { nextLesion } from '../../src/territories/coronary/case/next-lesion.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { fixedOutside } from '../fixtures/outside.ts';
import { aCase, plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

describe('a record and its text', () => {
  test('any case in its envelope comes back the same, from its text and from its file', () => {
    const { outside } = fixedOutside();
    let cases = 0;
    fc.assert(
      fc.property(arbitraryCase(), (caseData) => {
        cases++;
        const record = newRecord(caseData, outside);
        for (const text of [
          recordToText(record),
          recordFileText(record),
          libraryToText([recordToText(record)], outside),
        ]) {
          const read = readFile(text, outside);
          expect(read).toMatchObject({ ok: true });
          if (read.ok) expect(read.incoming.map((one) => one.record)).toEqual([record]);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
    console.log(`records round-tripped: ${cases}`);
  });

  test('all worked cases, answers included, go out as one file and come back text for text', () => {
    const { outside } = fixedOutside();
    const records = vignettes.map(({ case: caseData }) => aRecord(caseData, outside));
    const text = libraryToText(records.map(recordToText), outside);
    const read = readFile(text, outside);
    expect(
      read.ok &&
        libraryToText(
          read.incoming.map(({ record }) => recordToText(record)),
          outside,
        ),
    ).toBe(text);
  });

  test.each([
    [{ id: 'Ivanova 12.03.1956' }, 'id'],
    [{ id: '7F0C6B1E-4f0a-4f83-9a53-0d5b7f0c9f11' }, 'id'],
    [{ createdAt: 'yesterday' }, 'createdAt'],
    [{ appVersion: '' }, 'appVersion'],
    [{ knowledgeVersion: 'x'.repeat(41) }, 'knowledgeVersion'],
    [{ patientName: 'x' }, 'patientName'],
    [{ answer: null }, 'answer'],
    [{ decision: { followed: 'no' } }, 'decision.followed'],
  ])('an envelope with %j is refused at %s', (change, path) => {
    const { outside } = fixedOutside();
    const json = { ...JSON.parse(recordToText(aRecord())), ...change };
    const read = readRecordText(JSON.stringify(json), outside);
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toContain(path);
  });

  test('a case that is out of range is told by its place in the file', () => {
    const { outside } = fixedOutside();
    const good = recordToText(aRecord());
    const bad = JSON.parse(good) as { id: string; case: { lesion: object } };
    bad.id = outside.newId();
    bad.case.lesion = { lengthMm: 400 };
    const read = readFile(libraryToText([good, JSON.stringify(bad)], outside), outside);
    expect(read).toMatchObject({
      ok: false,
      issues: [{ path: 'records[1].case.lesion.lengthMm', code: 'case', caseIssue: { code: 'out-of-range' } }],
    });
  });

  test('one id twice in a file is refused', () => {
    const { outside } = fixedOutside();
    const text = recordToText(aRecord());
    expect(readFile(libraryToText([text, text], outside), outside)).toMatchObject({
      ok: false,
      issues: [{ path: 'records[1].id', code: 'duplicate-id' }],
    });
  });
});

describe('the next lesion of the same patient', () => {
  test('keeps the patient and forgets the lesion, with what was measured at its vessel', () => {
    const before = {
      ...plainCase({ patient: { ffr: 0.7, ifr: 0.8 } }),
      label: 'A7',
      decision: { choice: ['des' as const] },
    };
    const next = nextLesion(before);
    const { ffr: _f, ifr: _i, nonInvasiveIschaemia: _n, ...patient } = before.patient ?? {};
    expect(next).toEqual({ ...aCase({ patient }), label: 'A7' });
    expect(nextLesion(aCase({ patient: { ffr: 0.7 } }))).toEqual(aCase());
  });

  test('a case is blank only when nothing at all was entered', () => {
    expect(isBlank(aCase())).toBe(true);
    expect(isBlank({ ...aCase(), label: 'A7' })).toBe(false);
    expect(isBlank(aCase({ patient: { diabetes: false } }))).toBe(false);
  });
});

describe('merging a file into the library', () => {
  const { outside } = fixedOutside();
  const mine = aRecord(plainCase(), outside);
  const other = { ...mine, case: plainCase({ stent: { layers: 2 } }) };
  const fresh = aRecord(plainCase(), outside);
  const items = compared(
    [mine, other, fresh].map((record) => ({ record, bare: false })),
    (id) => (id === mine.id ? mine : undefined),
    () => undefined,
  );

  test('says what is there already, what differs and what is new', () => {
    expect(items.map(({ novelty }) => novelty)).toEqual(['same', 'different', 'new']);
  });

  test('a stored case is touched only when that was chosen', () => {
    expect(mergeWrites(items, 'keep-mine', outside)).toEqual([{ record: fresh, replaces: false }]);
    expect(mergeWrites(items, 'replace', outside)).toEqual([
      { record: other, replaces: true },
      { record: fresh, replaces: false },
    ]);
    const both = mergeWrites(items, 'keep-both', outside);
    expect(both.map(({ replaces }) => replaces)).toEqual([false, false]);
    expect(both[0]?.record.id).not.toBe(mine.id);
    expect(both[0] && sameRecord({ ...both[0].record, id: mine.id }, other)).toBe(true);
  });
});

describe('versions', () => {
  test('taps in one go are one version; anything but a tap always is', () => {
    expect(keepsVersion('edit', null)).toBe(true);
    expect(keepsVersion('edit', VERSION_INTERVAL_MS - 1)).toBe(false);
    expect(keepsVersion('edit', VERSION_INTERVAL_MS)).toBe(true);
    for (const reason of ['first-edit', 'restore', 'import', 'take-over'] as const)
      expect(keepsVersion(reason, 0)).toBe(true);
  });

  test('a clock that was set back does not stop them', () => {
    expect(keepsVersion('edit', -VERSION_INTERVAL_MS)).toBe(true);
  });

  test('the oldest go when there are more than are kept', () => {
    const revisions = Array.from({ length: VERSIONS_KEPT + 3 }, (_, n) => n + 1);
    expect(outdated(revisions)).toEqual([3, 2, 1]);
    expect(outdated(revisions.slice(3))).toEqual([]);
  });
});
