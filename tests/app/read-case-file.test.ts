import { describe, expect, test } from 'vitest';
import { readCaseFile } from '../../src/app/read-case-file.ts';
import { MAX_TEXT_LENGTH } from '../../src/case-file/case-text.ts';
import { libraryToText, recordFileText } from '../../src/case-library/library-file.ts';
import { newRecord } from '../../src/case-library/record.ts';
import { caseToText } from '../../src/territories/coronary/case/serialise.ts';
import { faultText } from '../fixtures/fault-file.ts';
import { frozenCase, frozenText } from '../fixtures/frozen.ts';
import { fixedOutside } from '../fixtures/outside.ts';
import { vignette } from '../territories/coronary/fixtures/vignettes.ts';

const { outside: OUTSIDE } = fixedOutside();
const fileOf = (...bytes: readonly Uint8Array<ArrayBuffer>[]) => new Blob([...bytes]);
const file = (text: string) => fileOf(new TextEncoder().encode(text));
const head = '"kind":"isr-case","schemaVersion":2';
const headOf1 = '"kind":"isr-case","schemaVersion":1';

/** Why it was refused, as the screen says it. */
async function refusal(text: string): Promise<string> {
  const read = await readCaseFile(file(text));
  return read.ok ? 'read' : read.problems.map(({ path, words }) => `${path}: ${words}`).join('\n');
}

async function readFrozen(name: string) {
  const read = await readCaseFile(file(frozenText(name)));
  if (!read.ok) throw new Error(read.problems[0]?.words);
  return read;
}

describe('a case file that is opened', () => {
  test('is read whole', async () => {
    const { case: caseData } = vignette('V04');
    expect(await readCaseFile(file(`\uFEFF${caseToText(caseData)}`))).toEqual({
      ok: true,
      case: caseData,
      remarks: [],
    });
  });

  test('of version 1 is brought up to version 2, bare or in a record', async () => {
    const { case: caseData } = await readFrozen('case-1');
    expect(caseData).toEqual({ ...frozenCase('case-1'), schemaVersion: 2 });
    const { case: ofRecord } = await readFrozen('v1');
    expect(ofRecord).toEqual({ ...frozenCase('v1'), schemaVersion: 2 });
  });

  test('is the one of a record, as “Download this case” writes it', async () => {
    const { case: caseData } = vignette('V04');
    expect(await readCaseFile(file(recordFileText(newRecord(caseData, OUTSIDE))))).toEqual({
      ok: true,
      case: caseData,
      remarks: [],
    });
  });

  test('says what in its code or its reason may say who the patient is', async () => {
    const said = async (text: string) => {
      const read = await readCaseFile(file(text));
      return read.ok ? read.remarks.map(({ path, words }) => `${path}: ${words}`) : ['refused'];
    };
    expect(await said(faultText('label-with-identifier.json'))).toEqual([
      expect.stringMatching(/^label: This looks like a patient or telephone number: MRN 12345678/),
    ]);
    expect(await said(faultText('reason-with-identifier.json'))).toEqual([
      expect.stringMatching(/^decision\.reason: This looks like a patient or telephone number/),
    ]);
    expect(await said(`{${head},"label":"Zoe\u0308 Mu\u0308ller"}`)).toEqual([
      'label: This may be a name. Use a code of your own; no names.',
    ]);
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
    const unread = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('it was read')) };
    expect(await readCaseFile(unread)).toEqual({
      ok: false,
      problems: [{ path: '', words: 'This file is too large to be a case file.' }],
    });
  });

  test('in another encoding than UTF-8 is refused, and its letters are not guessed', async () => {
    const [before, after] = [`{${head},"label":"M`, 'ller"}'].map((part) => new TextEncoder().encode(part));
    const latin1 = await readCaseFile(
      fileOf(before ?? new Uint8Array(), Uint8Array.of(0xfc), after ?? new Uint8Array()),
    );
    const words = 'This file is not in UTF-8, so its letters cannot be told for certain. Save it as UTF-8 first.';
    expect(latin1).toEqual({ ok: false, problems: [{ path: '', words }] });
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF{${head}}`, 'utf16le'));
    expect(await readCaseFile(fileOf(utf16))).toEqual({ ok: false, problems: [{ path: '', words }] });
  });

  test('of as many bytes as the longest text may have is read before it is judged', async () => {
    expect(await refusal('\u20ac'.repeat(MAX_TEXT_LENGTH))).not.toContain('too large');
    expect(await refusal('\u20ac'.repeat(MAX_TEXT_LENGTH + 1))).toContain('too large');
  });

  test.each([
    [`{${head},"stent":{"layers":1,"layers":2}}`, 'The name "layers" stands twice in one group.'],
    [`{${head},"__proto__":{"label":"x"}}`, 'The name "__proto__" is not allowed.'],
    [`{${head},"stent":{"constructor":{"prototype":{"hurt":1}}}}`, 'The name "constructor" is not allowed.'],
    [`${'['.repeat(100_000)}`, 'too deep in each other'],
    [`{${head},"stent":{"layers":"1"}}`, 'stent.layers'],
    [`{${head},"stent":[]}`, 'stent'],
    [
      `{${head},"patient":{"presentation":"dizzy"}}`,
      'Presentation: "dizzy" is not one of asymptomatic, stable-angina, unstable-angina, nstemi, stemi, acs, shock, or arrest.',
    ],
    [
      `{${headOf1},"patient":{"presentation":"acs"}}`,
      'Presentation: "acs" needs schemaVersion 2. The version of this file takes asymptomatic, stable-angina, unstable-angina, nstemi, stemi, or shock.',
    ],
    [
      `{${headOf1},"setting":{"unavailable":["physiology"]}}`,
      'setting.unavailable[0]: Not available in this lab: "physiology" needs schemaVersion 2.',
    ],
    [
      `{${headOf1},"stent":{"overlap":true}}`,
      'stent.overlap: Overlap of two stents: true stands in a file whose version has no such field; it needs schemaVersion 2.',
    ],
    [`{${head},"patient":{"lvefPercent":4}}`, 'patient.lvefPercent: LVEF: 4 is outside 5 to 80 %.'],
    ['{"kind":"isr-case","schemaVersion":3,"lesions":[]}', 'version 3, newer than this program reads.'],
    [`{${head}`, 'JSON'],
  ])('%.60s is refused', async (text, says) => {
    expect(await refusal(text)).toContain(says);
    expect(({} as { hurt?: number }).hurt).toBeUndefined();
  });
});
