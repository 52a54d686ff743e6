import { describe, expect, test } from 'vitest';
import type { LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { factsOf } from '../reference/facts-of.ts';

const of = (lesion: NonNullable<LimbCase['lesion']>) => factsOf(aLimbCase({ lesion }));

describe('an occlusion', () => {
  test('is as entered; a stenosis of 100 % is one where nobody said', () => {
    expect(of({ occluded: true, stenosisPercent: 80 }).occluded).toBe(true);
    expect(of({ occluded: false, stenosisPercent: 100 }).occluded).toBe(false);
    expect(of({ stenosisPercent: 100 }).occluded).toBe(true);
    expect(of({ stenosisPercent: 99.9 }).occluded).toBeUndefined();
    expect(of({}).occluded).toBeUndefined();
  });
});

describe('a restenosis', () => {
  test.each([
    [{ stenosisPercent: 50 }, true],
    [{ stenosisPercent: 49.9 }, false],
    [{ psvr: 2.41 }, true],
    [{ psvr: 2.4 }, false],
    [{ stenosisPercent: 45, psvr: 3 }, true],
    [{ stenosisPercent: 70, psvr: 2 }, true],
    [{ stenosisPercent: 45, psvr: 2.1 }, false],
    [{ occluded: true }, true],
    [{ occluded: true, stenosisPercent: 10 }, true],
    [{ occluded: false }, undefined],
    [{}, undefined],
  ])('of %o is %s', (lesion, is) => {
    expect(of(lesion).restenosis).toBe(is);
  });

  test('is measured in two ways that may differ, and neither is converted', () => {
    expect(of({ stenosisPercent: 70, psvr: 2 }).restenosisMeasuresDiffer).toBe(true);
    expect(of({ stenosisPercent: 49, psvr: 2.5 }).restenosisMeasuresDiffer).toBe(true);
    expect(of({ stenosisPercent: 50, psvr: 2.5 }).restenosisMeasuresDiffer).toBe(false);
    expect(of({ stenosisPercent: 49, psvr: 2.4 }).restenosisMeasuresDiffer).toBe(false);
    expect(of({ stenosisPercent: 49 }).restenosisMeasuresDiffer).toBeUndefined();
    expect(of({ psvr: 3 }).restenosisMeasuresDiffer).toBeUndefined();
  });
});

describe('Tosaka’s class', () => {
  test.each([
    [{ occluded: false, lengthMm: 50 }, 'I'],
    [{ occluded: false, lengthMm: 50.1 }, 'II'],
    [{ occluded: true, lengthMm: 10 }, 'III'],
    [{ occluded: true }, 'III'],
    [{ stenosisPercent: 100 }, 'III'],
    [{ occluded: false }, undefined],
    [{ lengthMm: 30 }, undefined],
  ])('of %o in a stent is %s', (lesion, is) => {
    expect(of({ kind: 'in-stent', ...lesion }).tosaka).toBe(is);
  });

  test('is for restenosis in a stent alone', () => {
    for (const kind of ['restenosis', 'graft', 'de-novo'] as const)
      expect(of({ kind, occluded: true }).tosaka).toBe('none');
    expect(of({ occluded: true }).tosaka).toBeUndefined();
  });
});
