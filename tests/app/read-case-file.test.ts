import { describe, expect, test } from 'vitest';
import { readCaseFile } from '../../src/app/read-case-file.ts';
import { MAX_TEXT_LENGTH } from '../../src/case-file/parse-case.ts';
import { caseToText } from '../../src/case-file/serialise.ts';
import { libraryToText, recordFileText } from '../../src/case-library/library-file.ts';
import { newRecord } from '../../src/case-library/record.ts';
import { fixedOutside } from '../fixtures/outside.ts';
import { vignette } from '../fixtures/vignettes.ts';

const { outside: OUTSIDE } = fixedOutside();
const file = (text: string) => ({ size: new TextEncoder().encode(text).length, text: async () => text });
const head = '"kind":"isr-case","schemaVersion":1';

/** Why it was refused, as the screen says it. */
async function refusal(text: string): Promise<string> {
  const read = await readCaseFile(file(text));
  return read.ok ? 'read' : read.problems.map(({ path, words }) => `${path}: ${words}`).join('\n');
}

describe('a case file that is opened', () => {
  test('is read whole', async () => {
    const { case: caseData } = vignette('V04');
    expect(await readCaseFile(file(`\uFEFF${caseToText(caseData)}`))).toEqual({ ok: true, case: caseData });
  });

  test('is the one of a record, as “Download this case” writes it', async () => {
    const { case: caseData } = vignette('V04');
    expect(await readCaseFile(file(recordFileText(newRecord(caseData, OUTSIDE))))).toEqual({
      ok: true,
      case: caseData,
    });
  });

  test('is none of several: those are brought in where they can be looked at first', async () => {
    const records = ['V01', 'V02'].map((id) => JSON.stringify(newRecord(vignette(id).case, OUTSIDE)));
    expect(await refusal(libraryToText(records, OUTSIDE))).toContain('This file holds 2 cases.');
  });

  test('in a record is checked like any other', async () => {
    const record = newRecord(vignette('V01').case, OUTSIDE);
    const broken = { ...record, case: { ...record.case, lesion: { lengthMm: 400 } } };
    expect(await refusal(JSON.stringify(broken))).toMatch(/lesion\.lengthMm: Lesion length/);
    expect(await refusal(JSON.stringify({ ...record, schemaVersion: 99 }))).toContain('newer');
  });

  test('of 50 MB is refused unread', async () => {
    const unread = { size: 50_000_000, text: () => Promise.reject(new Error('it was read')) };
    expect(await readCaseFile(unread)).toEqual({
      ok: false,
      problems: [{ path: '', words: 'This file is too large to be a case file.' }],
    });
  });

  test('of as many bytes as the longest text may have is read before it is judged', async () => {
    expect(await refusal('\u20ac'.repeat(MAX_TEXT_LENGTH))).not.toContain('too large');
    expect(await refusal('\u20ac'.repeat(MAX_TEXT_LENGTH + 1))).toContain('too large');
  });

  test.each([
    [`{${head},"stent":{"layers":1,"layers":2}}`, 'The name "layers" stands twice in one group.'],
    [`{${head},"__proto__":{"label":"x"}}`, 'The name "__proto__" is not allowed.'],
    [`{${head},"stent":{"constructor":{"prototype":{"hurt":1}}}}`, 'The name "constructor" is not allowed.'],
    [`${'['.repeat(100_000)}`, 'more than 32 deep'],
    [`{${head},"stent":{"layers":"1"}}`, 'stent.layers'],
    [`{${head},"stent":[]}`, 'stent'],
    [`{${head}`, 'JSON'],
  ])('%.60s is refused', async (text, says) => {
    expect(await refusal(text)).toContain(says);
    expect(({} as { hurt?: number }).hurt).toBeUndefined();
  });
});
