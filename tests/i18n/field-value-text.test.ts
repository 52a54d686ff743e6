import { expect, test } from 'vitest';
import { fieldValueText } from '../../src/i18n/field-texts.ts';

test('a diameter is written as on the box of a balloon, a length as it was entered', () => {
  expect(fieldValueText('lesion.referenceDiameterMm', 3, 'mm')).toBe('3.0\u00a0mm');
  expect(fieldValueText('stent.nominalDiameterMm', 2.75, 'mm')).toBe('2.75\u00a0mm');
  expect(fieldValueText('lesion.lengthMm', 8, 'mm')).toBe('8\u00a0mm');
});

test('per cent never stands on a line of its own', () => {
  expect(fieldValueText('lesion.stenosisPercent', 80, '%')).toBe('80%');
});
