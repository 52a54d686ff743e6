import '../../src/i18n/with-library.ts';
import { describe, expect, test } from 'vitest';
import { asLibrary, isForeign } from '../../src/app/library/foreign-file.ts';
import { readFile } from '../../src/case-library/library-file.ts';
import { recordToText } from '../../src/case-library/record-text.ts';
import { aRecord } from '../fixtures/a-record.ts';
import { documentOf } from '../fixtures/documents.ts';
import { fixedOutside } from '../fixtures/outside.ts';
import { registryCsv } from '../fixtures/registry.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { fullCase } from '../territories/coronary/fixtures/full-case.ts';

const { outside } = fixedOutside();

describe('a file of another program', () => {
  test.each([
    ['a document', JSON.stringify(documentOf(fullCase())), 'case.json', true],
    ['a table by its name', 'a,b\n1,2\n', 'cases.CSV', true],
    ['a table by its columns', 'stent_type,x\ndes,1\n', '', true],
    ['a case', JSON.stringify(plainCase()), 'case.json', false],
    ['a case that speaks of one', JSON.stringify({ ...plainCase(), label: '"resourceType":' }), 'case.json', false],
    ['a stored case', recordToText(aRecord()), '', false],
    ['any other text', 'nothing of the kind', '', false],
  ])('%s', (_what, text, name, foreign) => {
    expect(isForeign(text, name)).toBe(foreign);
  });

  test('comes in as cases that the library reads, all of them', async () => {
    const foreign = await asLibrary(registryCsv(4));
    if (!foreign.ok) throw new Error('refused');
    const read = readFile(foreign.text, outside);
    expect(read.ok && read.incoming.map(({ bare }) => bare)).toEqual([true, true, true, true]);
    expect(foreign.remarks).toEqual([]);
  });

  test('says what of it is not taken', async () => {
    const foreign = await asLibrary('stent_type,Hospital\ndes,central\n');
    expect(foreign.ok && foreign.remarks).toEqual(['Nothing is read from: Hospital']);
  });

  test('of which one row cannot be read is refused whole, with the row and the reason', async () => {
    expect(await asLibrary('stent_type\ndes\nsteel\n')).toEqual({
      ok: false,
      issues: [
        { path: 'Row 3', code: 'said', value: 'stent_type: "steel" is not one of bms, des, bvs, covered, unknown' },
      ],
    });
  });

  test('with a header alone holds no case', async () => {
    expect(await asLibrary('stent_type\n')).toMatchObject({
      ok: false,
      issues: [{ value: 'There is no case in this file.' }],
    });
  });
});
