import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberSpec } from '../../../../src/case-file/field-spec.ts';
import * as numberEntry from '../../../../src/case-file/number-entry.ts';
import { FIELD_PATHS, FIELDS, type NumberFieldPath } from '../../../../src/territories/coronary/case/fields.ts';
import { runs } from '../../../fixtures/runs.ts';

const parseNumberEntry = (path: NumberFieldPath, text: string, bareUnit?: 'g/dL') =>
  numberEntry.parseNumberEntry(path, FIELDS[path], text, bareUnit);
const isOutsideUsual = (path: NumberFieldPath, value: number) => numberEntry.isOutsideUsual(FIELDS[path], value);

const NUMBER_PATHS = FIELD_PATHS.filter((path) => FIELDS[path].kind === 'number') as NumberFieldPath[];

function value(path: NumberFieldPath, text: string): number | string | undefined {
  const entry = parseNumberEntry(path, text);
  return entry.ok ? entry.value : entry.issue.code;
}

describe('typing a number', () => {
  test.each<[string, number]>([
    ['12', 12],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['  12,5 ', 12.5],
    ['\u00a012.5\u00a0', 12.5],
    ['+12', 12],
    ['012', 12],
    ['12.', 12],
    ['12,', 12],
    [',5', 0.5],
    ['.75', 0.75],
    ['12 mm', 12],
    ['12,5mm', 12.5],
    ['12 MM', 12],
    ['\u200e12.5', 12.5],
    ['12\u200b.5\u200b', 12.5],
    ['\u206812,5\u2069 \ufeffmm', 12.5],
    ['12,5 мм', 12.5],
    ['12.5ММ', 12.5],
    ['12 ㎜', 12],
  ])('given %j, the length is %d mm', (text, expected) => {
    expect(value('lesion.lengthMm', text)).toBe(expected);
  });

  test.each(['abc', '1.2.3', '1,2,3', '12 5', '1 200', '--5', '-', '.', ',', '5-6', '<5', '~5', 'NaN', '１２'])(
    'given %j, it is not a number',
    (text) => expect(value('lesion.lengthMm', text)).toBe('not-a-number'),
  );

  test.each(['-5', '\u22125', '0', '0,49', '150,1', '9'.repeat(400)])('given %j, it is outside the range', (text) => {
    const entry = parseNumberEntry('lesion.lengthMm', text);
    expect(!entry.ok && entry.issue).toMatchObject({ code: 'out-of-range', range: [0.5, 150], unit: 'mm' });
  });

  test.each(['', '   ', '\t'])('given a blank entry %j, the field is unknown again', (text) => {
    expect(parseNumberEntry('lesion.lengthMm', text)).toEqual({ ok: true, value: undefined });
  });

  test.each(['12 cm', '12 %', '12 mm2', '1e1', '12 g/dL'])('given %j, the unit is refused and not guessed', (text) => {
    expect(value('lesion.lengthMm', text)).toBe('wrong-unit');
  });

  test.each<[NumberFieldPath, string, number]>([
    ['imaging.minStentAreaMm2', '5,5 мм²', 5.5],
    ['imaging.minStentAreaMm2', '5.5 кв', Number.NaN],
    ['patient.haemoglobinGL', '125 г/л', 125],
    ['patient.haemoglobinGL', '12,5 г/дл', 125],
    ['patient.egfr', '60 мл/мин/1.73 м²', 60],
    ['lesion.lengthMm', '12 м', Number.NaN],
    ['lesion.stenosisPercent', '70\u200f%', 70],
    ['imaging.calciumArcDeg', '180°', 180],
  ])('given in %s %j, the unit is read in the letters of the keyboard', (path, text, expected) => {
    expect(value(path, text)).toBe(Number.isNaN(expected) ? 'wrong-unit' : expected);
  });

  test('given nothing that can be seen, the field is unknown again', () => {
    expect(parseNumberEntry('lesion.lengthMm', '\u200b \u200e')).toEqual({ ok: true, value: undefined });
  });

  test('given that, the error quotes what was typed, with the range and the unit that were due', () => {
    const refused = (path: NumberFieldPath, text: string) => {
      const entry = parseNumberEntry(path, text);
      return entry.ok ? entry : entry.issue;
    };
    const range = [0.5, 150];
    const where = { path: 'lesion.lengthMm', range, unit: 'mm' };
    const wrong = (value: string) => ({
      ...where,
      code: 'wrong-unit',
      value,
      message: `lesion.lengthMm: ${value} is not in mm`,
    });
    expect(refused('lesion.lengthMm', '12 cm')).toEqual(wrong('"12 cm"'));
    expect(refused('lesion.lengthMm', ' 12 %')).toEqual(wrong('"12 %"'));
    expect(refused('lesion.lengthMm', '12°')).toEqual(wrong('"12°"'));
    for (const text of ['5-6', '5 (cm)', '5 5%', '5 -m'])
      expect(refused('lesion.lengthMm', text)).toEqual({
        ...where,
        code: 'not-a-number',
        value: `"${text}"`,
        message: `lesion.lengthMm: "${text}" is not a number (0.5-150 mm)`,
      });
    expect(refused('lesion.lengthMm', '0,4')).toEqual({
      ...where,
      code: 'out-of-range',
      value: '0.4',
      message: 'lesion.lengthMm: 0.4 is outside 0.5-150 mm',
    });
  });

  test('given the unit of another kind of field, it is taken where it belongs', () => {
    expect(value('imaging.minStentAreaMm2', '4,5 mm²')).toBe(4.5);
    expect(value('lesion.stenosisPercent', '70%')).toBe(70);
    expect(value('patient.egfr', '45 mL/min/1.73 m²')).toBe(45);
    expect(value('patient.ffr', '0,80')).toBe(0.8);
    expect(value('patient.ffr', '80 %')).toBe('not-a-number');
  });

  test('given a fraction where a whole number is due, it is refused', () => {
    expect(value('stent.layers', '2')).toBe(2);
    expect(value('stent.layers', '2,5')).toBe('not-an-integer');
    expect(value('stent.layers', '2,0')).toBe(2);
  });

  test('given any value within a hard range, comma and point read alike, at the ends too', () => {
    for (const path of NUMBER_PATHS) {
      const spec: NumberSpec = FIELDS[path];
      const steps = spec.integer ? 1 : 1000;
      const [min, max] = spec.hard.map((end) => Math.round(end * steps)) as [number, number];
      const check = (n: number) => {
        const text = String(n / steps);
        expect(value(path, text), path).toBe(n / steps);
        expect(value(path, text.replace('.', ',')), path).toBe(n / steps);
      };
      for (const n of [min, max]) check(n);
      fc.assert(fc.property(fc.integer({ min, max }), check), { numRuns: runs(30) });
      for (const n of [min - 1, max + 1]) expect(value(path, String(n / steps)), path).toBe('out-of-range');
    }
  });

  test('given any text, nothing throws and an accepted value is within the hard range', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMBER_PATHS), fc.string(), (path, text) => {
        const entry = parseNumberEntry(path, text);
        if (!entry.ok || entry.value === undefined) return;
        const [min, max] = (FIELDS[path] as NumberSpec).hard;
        expect(entry.value).toBeGreaterThanOrEqual(min);
        expect(entry.value).toBeLessThanOrEqual(max);
      }),
    );
  });
});

describe('the usual range', () => {
  test.each<[NumberFieldPath, string[], string[]]>([
    ['lesion.lengthMm', ['2', '60'], ['1,99', '60,01']],
    ['lesion.stenosisPercent', ['30', '100'], ['29,9']],
    ['lesion.referenceDiameterMm', ['2', '5'], ['1,9', '5,1']],
    ['stent.diameterMm', ['2,25', '5'], ['2,24', '5,01']],
    ['imaging.minStentAreaMm2', ['2', '15'], ['1,9', '15,1']],
    ['imaging.referenceLumenAreaMm2', ['3', '25'], ['2,9', '25,1']],
    ['preparation.minStentAreaMm2', ['2', '15'], ['1,9', '15,1']],
  ])('of %s warns outside its ends and not at them', (path, usual, unusual) => {
    for (const text of usual) expect(parseNumberEntry(path, text), text).not.toHaveProperty('soft');
    for (const text of unusual) expect(parseNumberEntry(path, text)).toMatchObject({ ok: true, soft: 'outside-usual' });
  });

  test('where there is none, nothing warns', () => {
    expect(parseNumberEntry('lesion.occlusionMonths', '600')).toEqual({ ok: true, value: 600 });
    expect(isOutsideUsual('patient.egfr', 2)).toBe(false);
  });
});

describe('haemoglobin in two units', () => {
  const path = 'patient.haemoglobinGL';

  test.each([
    ['125', 125],
    ['125 g/L', 125],
    ['30', 30],
  ])('given %s, it is taken as g/L', (text, expected) => {
    expect(parseNumberEntry(path, text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['12,5 g/dL', 12.5, 125],
    ['12.5g/dl', 12.5, 125],
    ['11 G/DL', 11, 110],
    ['8,1 g / dL', 8.1, 81],
    ['12,9 g/dL', 12.9, 129],
    ['3 g/dL', 3, 30],
    ['22 g/dL', 22, 220],
  ])('given %s, it is converted and says so', (text, entered, converted) => {
    expect(parseNumberEntry(path, text)).toEqual({
      ok: true,
      value: converted,
      converted: { entered, enteredUnit: 'g/dL', value: converted },
    });
  });

  test.each(['125 g/dL', '2,9 g/dL', '22,1 g/dL'])('given %s, it is outside the range', (text) => {
    expect(value(path, text)).toBe('out-of-range');
  });

  test.each([
    ['12,5', 12.5, 125],
    ['3', 3, 30],
    ['22', 22, 220],
  ])('given %s without a unit, the conversion is offered and not applied', (text, entered, offered) => {
    const entry = parseNumberEntry(path, text);
    expect(entry).toMatchObject({ ok: false, issue: { code: 'out-of-range', path } });
    expect(!entry.ok && entry.offer).toEqual({ entered, enteredUnit: 'g/dL', value: offered });
  });

  test('given an offer, the refusal says what it would be refused for without it', () => {
    expect(parseNumberEntry(path, '12')).toEqual({
      ok: false,
      issue: {
        path,
        code: 'out-of-range',
        value: '12',
        range: [30, 220],
        unit: 'g/L',
        message: 'patient.haemoglobinGL: 12 is outside 30-220 g/L',
      },
      offer: { entered: 12, enteredUnit: 'g/dL', value: 120 },
    });
  });

  test.each(['2,9', '22,1', '29', '221', '0', '-5', '12 g/L', '12 mmol/L'])('given %s, nothing is offered', (text) => {
    const entry = parseNumberEntry(path, text);
    expect(entry.ok).toBe(false);
    expect(entry).not.toHaveProperty('offer');
  });

  test('given another unit, both that are read are named', () => {
    const entry = parseNumberEntry(path, '7,8 mmol/L');
    expect(!entry.ok && entry.issue.message).toBe('patient.haemoglobinGL: "7,8 mmol/L" is not in g/L or g/dL');
  });

  test('given that numbers are entered in g/dL, a bare one is, and one with its own unit is not', () => {
    expect(parseNumberEntry(path, '12,5', 'g/dL')).toMatchObject({ ok: true, value: 125 });
    expect(parseNumberEntry(path, '125 g/L', 'g/dL')).toEqual({ ok: true, value: 125 });
    expect(parseNumberEntry(path, '125', 'g/dL')).toMatchObject({ ok: false, issue: { code: 'out-of-range' } });
    expect(parseNumberEntry(path, '', 'g/dL')).toEqual({ ok: true, value: undefined });
    expect(parseNumberEntry('lesion.lengthMm', '12', 'g/dL')).toEqual({ ok: true, value: 12 });
  });
});
