import '../../../src/i18n/with-columns.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findSoffice } from '../../../scripts/spreadsheet.mjs';
import { tidyText } from '../../../src/case-file/label.ts';
import { PROFILES, type ProfileName } from '../../../src/interop/csv/profile.ts';
import { PROFILE_NAMES } from '../../../src/interop/csv/reader-profile.ts';
import { COLUMNS } from '../../../src/interop/csv/table.ts';
import { csvText } from '../../../src/interop/csv/write-csv.ts';
import { ATTACKS } from '../../fixtures/attack-texts.ts';
import { rowsOf } from '../../fixtures/rows.ts';
import { plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const soffice = findSoffice();
const folder = mkdtempSync(join(tmpdir(), 'relumen-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** LibreOffice's numbers for the languages in which the two forms are opened. */
const LANGUAGE: Readonly<Record<ProfileName, number>> = { registry: 1033, 'decimal-comma': 1031 };

/** What LibreOffice makes of the text of a file, as flat XML. Without the filter's settings it takes Windows-1252 and a comma. */
function opened(name: string, text: string, profile: ProfileName): string {
  if (soffice === undefined) throw new Error('there is no LibreOffice');
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, text);
  const separator = PROFILES[profile].delimiter.charCodeAt(0);
  const filter = `--infilter=CSV:${separator},34,76,1,,${LANGUAGE[profile]},false,true`;
  const home = `-env:UserInstallation=file://${folder}/home`;
  execFileSync(soffice, [home, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, file], {
    stdio: 'pipe',
  });
  return readFileSync(join(folder, `${name}.fods`), 'utf8');
}

/** The cells of a row, as far as it is filled: the type LibreOffice gave each, and its text. */
function cellsOf(sheet: string, row: number): { type: string; text: string }[] {
  const xml = [...sheet.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)][row]?.[1] ?? '';
  return [...xml.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
    ([, attributes = '', inside = '']) => {
      const times = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
      const type = /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? '';
      const text = inside
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&apos;', "'")
        .trim();
      return Array.from({ length: Math.min(times, COLUMNS.length) }, () => ({ type, text }));
    },
  );
}

const why = soffice === undefined ? ' (there is none here: install libreoffice-calc-nogui, or set SOFFICE_PATH)' : '';

test.runIf(soffice !== undefined).each(PROFILE_NAMES)(
  `LibreOffice opens the %s form: numbers are numbers${why}`,
  (profile) => {
    const caseData = plainCase({ patient: { ffr: 0.74 }, lesion: { lengthMm: 8.5 } });
    const sheet = opened(profile, csvText(rowsOf([caseData]), profile), profile);
    const cells = cellsOf(sheet, 1);
    const numbers = [
      'patient_ffr',
      'lesion_length_mm',
      'imaging_min_stent_area_mm2',
      'derived_expansion_percent',
      'stent_layers',
    ];
    for (const name of numbers) expect([name, cells[COLUMNS.indexOf(name)]?.type]).toEqual([name, 'float']);
    expect(cells[COLUMNS.indexOf('stent_drug')]).toEqual({ type: 'string', text: 'everolimus' });
  },
);

test.runIf(soffice !== undefined).each(PROFILE_NAMES)(
  `LibreOffice evaluates nothing of the %s form${why}`,
  (profile) => {
    const cases = ATTACKS.map((attack) => ({ ...plainCase(), label: tidyText(attack) }));
    const sheet = opened(`attacks-${profile}`, csvText(rowsOf(cases), profile), profile);
    expect(sheet).not.toContain('table:formula');
    expect(sheet).not.toContain('xlink:href="http');
    const labels = cases.map((_, n) => cellsOf(sheet, n + 1)[COLUMNS.indexOf('case_label')]?.type);
    expect(labels).toEqual(cases.map(() => 'string'));
  },
);

test.runIf(soffice !== undefined)(`LibreOffice would evaluate what is not guarded (control)${why}`, () => {
  expect(opened('bare', '\uFEFFa\r\n=1+1\r\n', 'registry')).toContain('table:formula');
});
