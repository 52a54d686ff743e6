import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../../src/territories/coronary/case/parse-case.ts';
import { parseLimbCase, parseLimbCaseText } from '../../../../src/territories/limb/case/parse-case.ts';
import { limbCaseToText } from '../../../../src/territories/limb/case/serialise.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';

const HEAD = { kind: 'limb-case', schemaVersion: 1 };

const refusal = (json: unknown) => {
  const read = parseLimbCase(json);
  return read.ok ? [] : read.issues.map(({ code, message }) => `${code} | ${message}`);
};

describe('given a file of the leg', () => {
  test.each(limbVignettes)('$id is read as it stands, and written so that it is read again', (vignette) => {
    expect(parseLimbCase(vignette.case)).toEqual({ ok: true, case: vignette.case });
    expect(parseLimbCaseText(limbCaseToText(vignette.case))).toEqual({ ok: true, case: vignette.case });
  });

  test('nothing but its head need be in it', () => {
    expect(parseLimbCase(HEAD)).toEqual({ ok: true, case: aLimbCase() });
  });

  test('the same case gives the same text, keys in the order of the case model', () => {
    const written = limbCaseToText(
      aLimbCase({
        setting: { region: 'eu' },
        label: 'A 12',
        limb: { rutherford: 3, side: 'left' },
        question: 'no-option',
      }),
    );
    const keys = ['kind', 'schemaVersion', 'question', 'label', 'limb', 'setting'];
    expect(Object.keys(JSON.parse(written) as object)).toEqual(keys);
    expect(written.indexOf('"side"')).toBeLessThan(written.indexOf('"rutherford"'));
  });

  test('a label of which nothing can be seen is none', () => {
    const read = parseLimbCase({ ...HEAD, label: ' \u200B ', decision: { choice: ['dcb'], reason: ' ' } });
    expect(read).toEqual({ ok: true, case: aLimbCase({ decision: { choice: ['dcb'] } }) });
  });

  test('what is wrong is named with field, value, range and unit', () => {
    expect(
      refusal({
        ...HEAD,
        question: 'heart',
        haemodynamics: { abi: 3, toePressureMmHg: -1, ischaemiaGrade: 4 },
        foot: { erythemaCm: '2', infectionSigns: ['fever'] },
        stent: { layers: 1.5, vessel: 'sfa' },
        dva: { steps: [{ step: 'V18', state: 'done' }] },
      }),
    ).toEqual([
      'not-one-of | question: "heart" is not one of restenosis, no-option',
      'out-of-range | haemodynamics.abi: 3 is outside 0-2.5',
      'out-of-range | haemodynamics.toePressureMmHg: -1 is outside 0-250 mmHg',
      'not-one-of | haemodynamics.ischaemiaGrade: 4 is not one of 0, 1, 2, 3',
      'not-one-of | foot.infectionSigns[0]: "fever" is not one of swelling, erythema, tenderness, warmth, pus',
      'not-a-number | foot.erythemaCm: "2" is not a number (0-30 cm)',
      'not-an-integer | stent.layers: 1.5 is not a whole number (1-5)',
      'unknown-field | stent.vessel: there is no such field in stent',
      'not-one-of | dva.steps[0].step: "V18" is not one of V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17',
    ]);
  });

  test.each([
    ['no object', [HEAD], 'wrong-kind | a case file is one JSON object, this is a list'],
    ['no kind', { schemaVersion: 1 }, 'wrong-kind | kind: missing; a case file says "limb-case"'],
    ['no version', { kind: 'limb-case' }, 'missing | schemaVersion: missing; this program reads version 1'],
    [
      'a version of tomorrow',
      { kind: 'limb-case', schemaVersion: 2 },
      'newer-version | schemaVersion: version 2 is newer than this program, which reads version 1; update it first',
    ],
    [
      'a section of the heart',
      { ...HEAD, imaging: { modalities: [] } },
      'unknown-field | imaging: there is no such field in a case file',
    ],
  ])('%s is refused', (_, json, says) => {
    expect(refusal(json)).toEqual([says]);
  });

  test('bad JSON is an issue of the file as a whole', () => {
    const read = parseLimbCaseText('{"kind":');
    expect(read.ok ? [] : read.issues.map(({ path, code }) => [path, code])).toEqual([['', 'not-json']]);
  });
});

describe('given a file at the wrong door', () => {
  test('a case of the heart is told as such by the leg', () => {
    expect(refusal({ kind: 'isr-case', schemaVersion: 2, lesion: { vessel: 'lad' } })).toEqual([
      'other-territory | kind: "isr-case" is a case of the heart; cases of the leg ("limb-case") are read here',
    ]);
  });

  test('and a case of the leg by the heart, whatever else is in it', () => {
    const read = parseCase(limbVignettes[0]?.case);
    expect(read.ok ? [] : read.issues.map(({ code, message }) => `${code} | ${message}`)).toEqual([
      'other-territory | kind: "limb-case" is a case of the leg; cases of the heart ("isr-case") are read here',
    ]);
  });
});
