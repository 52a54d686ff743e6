import '../../../src/i18n/with-bulk.ts';
import { describe, expect, test } from 'vitest';
import { libraryToText } from '../../../src/case-library/library-file.ts';
import { recordToText } from '../../../src/case-library/record-text.ts';
import { type Item, openCases } from '../../../src/interop/bulk/case-source.ts';
import type { ColumnNames } from '../../../src/interop/bulk/column-map.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { aRecord } from '../../fixtures/a-record.ts';
import { documentOf } from '../../fixtures/documents.ts';
import { fixedOutside } from '../../fixtures/outside.ts';
import { inPieces, registryCsv } from '../../fixtures/registry.ts';
import { registryCase } from '../../fixtures/registry-cases.ts';
import { plainCase } from '../../territories/coronary/fixtures/a-case.ts';
import { fullCase } from '../../territories/coronary/fixtures/full-case.ts';

async function read(text: string | Uint8Array, { names, size }: { names?: ColumnNames; size?: number } = {}) {
  const source = await openCases(inPieces(text, size), names);
  const items: Item[] = [];
  for await (const item of source.items) items.push(item);
  return { ...source, items };
}

const cases = ({ items }: { items: Item[] }): CaseData[] =>
  items.flatMap((item) => ('case' in item ? [item.case] : []));
const faults = ({ items }: { items: Item[] }): string[] =>
  items.flatMap((item) => ('issues' in item ? item.issues.map(({ message }) => `${item.n}: ${message}`) : []));

describe('a table', () => {
  test.each(['registry', 'decimal-comma'] as const)(
    'in the %s form comes whole, however it is cut into pieces',
    async (form) => {
      const text = registryCsv(150, form);
      for (const size of [1, 997, 10_000_000]) {
        const source = await read(text, { size });
        expect([source.format, faults(source)]).toEqual(['table', []]);
        expect(cases(source)).toHaveLength(150);
        if (size > 1) expect(cases(source)[5]?.lesion).toEqual(registryCase(5).lesion);
      }
    },
    120_000,
  );

  test('names its rows as a spreadsheet does, and goes on after one that cannot be read', async () => {
    const source = await read('stent_type,stent_layers\r\ndes,1\r\nsteel,9\r\n\r\nbms,2\r\n');
    expect(faults(source)).toEqual([
      '3: stent_type: "steel" is not one of bms, des, bvs, covered, unknown',
      '3: stent_layers: 9 is outside 1-5',
    ]);
    expect(source.items.map(({ n }) => n)).toEqual([2, 3, 5]);
  });

  test('reads a line break and a doubled quote within a cell', async () => {
    const source = await read('case_label,stent_type\r\n"a ""b""\r\nc",des\r\n');
    expect(cases(source)[0]?.label).toBe('a "b" c');
  });

  test('names columns that nothing is read from, and takes names in any case', async () => {
    const source = await read('Hospital;STENT TYPE;plan_scope\ncentral;des;in_scope\n');
    expect(source.unmatched).toEqual(['Hospital']);
    expect(cases(source)[0]?.stent).toEqual({ type: 'des' });
  });

  test('takes the names that were given for its columns', async () => {
    const names = { stent_type: 'Art des Stents', lesion_length_mm: 'Länge' };
    const source = await read('Art des Stents;Länge\ndes;8,5\n', { names });
    expect(cases(source)[0]).toMatchObject({ stent: { type: 'des' }, lesion: { lengthMm: 8.5 } });
  });

  test.each([
    ['a row that is cut short', 'stent_type,stent_layers\ndes\n', 'The row has 1 cell where the header has 2.'],
    ['a quote that is not closed', 'stent_type,case_label\ndes,"open\nbms,b\n', 'is opened here and not closed again'],
    ['a quote in the middle', 'case_label,stent_type\n"a" b,des\nc,des\n', 'A quotation mark'],
  ])('says what is wrong with %s', async (_what, text, says) => {
    expect(faults(await read(text))[0]).toContain(says);
  });
});

describe('a table that cannot be read at all is refused in a sentence', () => {
  const windows1251 = new Uint8Array(
    Buffer.concat([Buffer.from('case_label,stent_type\r\n'), Buffer.from([0xcf, 0xe5, 0xf2]), Buffer.from(',des')]),
  );
  const utf16 = new Uint8Array(Buffer.from('stent_type\ndes\n', 'utf16le'));
  test.each<[string, string | Uint8Array, RegExp]>([
    ['Windows-1251', windows1251, /^The file is not in UTF-8.*Save it as "CSV UTF-8"/],
    ['UTF-16', utf16, /^The file is not in UTF-8/],
    ['nothing', '', /^The file is empty/],
    ['only blanks', ' \n \n', /^The file is empty/],
    ['foreign columns', 'Name,Alter\nA,1\n', /^None of the columns has a name that this program knows/],
    ['a column twice', 'stent_type,Stent type\ndes,bms\n', /^Two columns of the file would both be stent_type/],
  ])('%s', async (_what, text, says) => {
    await expect(read(text)).rejects.toThrow(says);
  });
});

describe('JSON', () => {
  const one = plainCase();
  const record = aRecord(one);
  const { outside } = fixedOutside();

  test('one value a line: cases, records and documents side by side', async () => {
    const lines = [JSON.stringify(one), recordToText(record), JSON.stringify(documentOf(fullCase())), '', '{"kind":1}'];
    const source = await read(`${lines.join('\n')}\n`);
    expect(source.format).toBe('lines');
    expect(cases(source)).toEqual([one, one, fullCase()]);
    expect(source.items.map(({ n }) => n)).toEqual([1, 2, 3, 5]);
    expect(faults(source)).toEqual(['5: kind: 1 is not "isr-case"']);
  });

  test.each([
    ['a case on many lines', JSON.stringify(one, null, 2), [one]],
    ['a document', JSON.stringify(documentOf(fullCase()), null, 1), [fullCase()]],
    ['a list', JSON.stringify([one, one]), [one, one]],
    ['a library', libraryToText([recordToText(record)], outside), [one]],
    [
      'a bundle of documents',
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: documentOf(fullCase()) }] }),
      [fullCase()],
    ],
  ])('%s in one file', async (_what, text, expected) => {
    const source = await read(text);
    expect(source.format).toBe('file');
    expect(cases(source)).toEqual(expected);
  });

  test('that is broken is said with its line', async () => {
    const source = await read(`${JSON.stringify(one)}\n{"kind":"isr-case",\n`);
    expect(cases(source)).toEqual([one]);
    expect(faults(source)[0]).toMatch(/^2: /);
  });

  test('of another FHIR resource is refused as what it is', async () => {
    expect(faults(await read('{"resourceType":"Patient"}'))[0]).toMatch(/^1: This is no FHIR document/);
  });
});
