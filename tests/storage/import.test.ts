import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyText } from '../../src/case-file/label.ts';
import { libraryToText } from '../../src/case-library/library-file.ts';
import { recordToText } from '../../src/case-library/record-text.ts';
import { applyImport, previewImport } from '../../src/storage/import-file.ts';
import { listCases } from '../../src/storage/list-cases.ts';
import { caseVersions, loadCase } from '../../src/storage/read-records.ts';
import { erase } from '../../src/storage/shelves.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { frozenText } from '../fixtures/frozen.ts';
import { arbitraryFile, HOSTILE_TEXTS } from '../fixtures/hostile-files.ts';
import { attack } from '../fixtures/runs.ts';
import { aCase, plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { vignette, vignettes } from '../territories/coronary/fixtures/vignettes.ts';
import { emptyLibrary, exported } from './library.ts';

async function imported(
  library: ReturnType<typeof emptyLibrary>,
  text: string,
  how: 'keep-mine' | 'keep-both' | 'replace',
) {
  const preview = await previewImport(library.connection, text);
  if (!preview.ok) throw new Error(JSON.stringify(preview.issues[0]));
  return applyImport(library.connection, preview, how);
}

describe('importing a file', () => {
  test('everything goes out and comes back in, text for text', async () => {
    const from = emptyLibrary();
    for (const { case: caseData } of vignettes) await from.add(caseData);
    const { texts } = await exported(from.connection);
    const file = libraryToText(texts, from.outside);
    const to = emptyLibrary();
    await imported(to, file, 'keep-mine');
    expect((await exported(to.connection)).texts).toEqual(texts);
    expect(texts).toHaveLength(vignettes.length);
  });

  test('the preview names what is new, there already and different, and writes nothing', async () => {
    const library = emptyLibrary();
    const same = await library.add();
    const other = await library.add();
    const fresh = aRecord(vignette('V03').case, library.outside);
    const different = { ...other, case: plainCase({ stent: { layers: 3 } }) };
    const file = libraryToText([same, different, fresh].map(recordToText), library.outside);
    const preview = await previewImport(library.connection, file);
    expect(preview.ok && preview.items.map(({ novelty }) => novelty)).toEqual(['same', 'different', 'new']);
    expect(await listCases(library.connection)).toHaveLength(2);
    if (!preview.ok) return;
    expect(await applyImport(library.connection, preview, 'keep-mine')).toEqual([fresh.id]);
    expect(await loadCase(library.connection, other.id)).toMatchObject({ record: other, revision: 1 });
  });

  test('a case that is replaced stays as a version', async () => {
    const library = emptyLibrary();
    const mine = await library.add();
    const theirs = { ...mine, case: plainCase({ stent: { layers: 3 } }) };
    await imported(library, recordToText(theirs), 'replace');
    expect(await loadCase(library.connection, mine.id)).toMatchObject({ record: theirs });
    expect((await caseVersions(library.connection, mine.id)).map(({ record }) => record)).toEqual([mine]);
  });

  test('what was changed after the preview is not replaced', async () => {
    const library = emptyLibrary();
    const mine = await library.add();
    const preview = await previewImport(
      library.connection,
      recordToText({ ...mine, case: plainCase({ stent: { layers: 3 } }) }),
    );
    const later = { ...mine, case: plainCase({ stent: { layers: 2 } }) };
    await writeRecords(library.connection, [{ record: later, over: 1, reason: 'edit' }]);
    if (!preview.ok) throw new Error('refused');
    await expect(applyImport(library.connection, preview, 'replace')).rejects.toMatchObject({ code: 'conflict' });
    expect(await loadCase(library.connection, mine.id)).toMatchObject({ record: later });
  });

  test('a case of the id of a newer version’s case is added beside it, and that one stays as it is', async () => {
    const library = emptyLibrary();
    const mine = await library.add();
    const { db } = await library.connection.open();
    const row = await db.get('records', mine.id);
    if (!row) throw new Error('no row');
    const text = JSON.stringify({ ...mine, schemaVersion: 2 });
    await db.put('records', { ...row, body: { text } });
    for (const how of ['replace', 'keep-both', 'keep-mine'] as const) {
      const written = await imported(library, recordToText(mine), how);
      expect(written).toHaveLength(1);
      expect(written).not.toContain(mine.id);
    }
    expect(await db.get('records', mine.id)).toMatchObject({ revision: 1, body: { text } });
  });

  test('a large file is told of while it is read', async () => {
    const library = emptyLibrary();
    const records = Array.from({ length: 250 }, () => aRecord(vignette('V03').case, library.outside));
    const told: number[] = [];
    const file = libraryToText(records.map(recordToText), library.outside);
    const preview = await previewImport(library.connection, file, ({ done, total }) => told.push(done, total));
    expect(preview.ok && preview.items).toHaveLength(250);
    expect(told).toEqual([100, 250, 200, 250]);
  });

  test('a bare case file is new once, and there already the second time', async () => {
    const library = emptyLibrary();
    const text = caseToText(vignette('V03').case);
    expect(await imported(library, text, 'keep-mine')).toHaveLength(1);
    expect(await imported(library, text, 'keep-mine')).toEqual([]);
  });

  test('script in every string that may hold one stays text', async () => {
    const library = emptyLibrary();
    for (const text of HOSTILE_TEXTS) {
      const label = text.slice(0, 60);
      const caseData = { ...aCase(), label, decision: { choice: ['des' as const], reason: text } };
      const [id = ''] = await imported(library, caseToText(caseData), 'keep-mine');
      expect(await loadCase(library.connection, id)).toMatchObject({
        record: { case: { label: tidyText(label), decision: { reason: tidyText(text) } } },
      });
    }
  });

  test('hostile files: none throws, none is taken in part, no stored case changes', async () => {
    const library = emptyLibrary();
    const stored = [
      await library.add(),
      await library.add(vignette('V04').case),
      await library.add(vignette('V06').case),
    ];
    const before = (await exported(library.connection)).texts;
    const foreign = [aRecord(vignette('V03').case, library.outside), aRecord(vignette('V12').case, library.outside)];
    const valid = [
      caseToText(vignette('V02').case),
      recordToText(foreign[0] ?? aRecord()),
      recordToText({ ...(stored[0] ?? aRecord()), case: plainCase({ stent: { layers: 3 } }) }),
      libraryToText([...stored, ...foreign].map(recordToText), library.outside),
      frozenText('case-1'),
      frozenText('v1'),
    ];
    const counts = { files: 0, refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(
        arbitraryFile(valid),
        fc.constantFrom('keep-mine' as const, 'keep-both' as const),
        async (text, how) => {
          counts.files++;
          const preview = await previewImport(library.connection, text);
          if (!preview.ok) {
            counts.refused++;
            expect(preview.issues.length).toBeGreaterThan(0);
            return;
          }
          counts.taken++;
          const written = await applyImport(library.connection, preview, how);
          const { texts } = await exported(library.connection);
          expect(texts).toHaveLength(before.length + written.length);
          expect(texts.slice(0)).toEqual(expect.arrayContaining([...before]));
          await erase(library.connection, written);
        },
      ),
      attack(20_000, 45_000),
    );
    expect((await exported(library.connection)).texts).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    console.log(`hostile files: ${counts.files}, refused ${counts.refused}, taken whole ${counts.taken}`);
    expect(counts.taken).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(10_000);
  }, 3_600_000);
});
