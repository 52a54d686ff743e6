import { describe, expect, test } from 'vitest';
import { glassStage, wifiStage } from '../../../../src/territories/limb/facts/stages.ts';
import { GLASS_GRADES, WIFI_GRADES, type WifiGrade } from '../../../../src/territories/limb/types/vocabulary.ts';
import cells from '../fixtures/wifi-cells.json' with { type: 'json' };

const grade = (of: number) => of as WifiGrade;

describe('the stage of WIfI', () => {
  test('is that of the data file in each of its 64 cells', () => {
    expect(new Set(cells.map(({ W, I, fI }) => `${W}${I}${fI}`)).size).toBe(64);
    const derived = cells.map(({ W, I, fI }) => ({ W, I, fI, stage: wifiStage(grade(W), grade(I), grade(fI)) }));
    expect(derived).toEqual(cells);
  });

  test('is 1 to 4 in 6, 10, 16 and 32 cells, and never better with a worse grade', () => {
    const stages = cells.map(({ stage }) => stage);
    expect([1, 2, 3, 4].map((stage) => stages.filter((of) => of === stage).length)).toEqual([6, 10, 16, 32]);
    for (const w of WIFI_GRADES)
      for (const i of WIFI_GRADES)
        for (const fi of [1, 2, 3] as const) {
          expect(wifiStage(w, i, fi)).toBeGreaterThanOrEqual(wifiStage(w, i, grade(fi - 1)) ?? 0);
          expect(wifiStage(w, fi, i)).toBeGreaterThanOrEqual(wifiStage(w, grade(fi - 1), i) ?? 0);
          expect(wifiStage(fi, w, i)).toBeGreaterThanOrEqual(wifiStage(grade(fi - 1), w, i) ?? 0);
        }
  });

  test('is not told while a grade is missing: that is not grade 0', () => {
    expect(wifiStage(undefined, 3, 3)).toBeUndefined();
    expect(wifiStage(3, undefined, 3)).toBeUndefined();
    expect(wifiStage(3, 3, undefined)).toBeUndefined();
  });
});

// Copied by hand from the case model: a row for each femoropopliteal grade.
const GLASS = ['none I I II III', 'I I II II III', 'I II II II III', 'II II II III III', 'III III III III III'];

describe('the stage of GLASS', () => {
  test('is that of the case model in each of its 25 cells', () => {
    const rows = GLASS_GRADES.map((fp) => GLASS_GRADES.map((ip) => glassStage({ glassFp: fp, glassIp: ip })));
    expect(rows.map((row) => row.join(' '))).toEqual(GLASS);
  });

  test('counts severe calcium as one grade more in its own segment, and never beyond the highest', () => {
    expect(glassStage({ glassFp: 0, glassIp: 2, glassIpCalcium: true })).toBe('II');
    expect(glassStage({ glassFp: 0, glassIp: 2, glassFpCalcium: true })).toBe('II');
    expect(glassStage({ glassFp: 2, glassIp: 0, glassFpCalcium: true })).toBe('II');
    expect(glassStage({ glassFp: 2, glassIp: 0, glassFpCalcium: false, glassIpCalcium: false })).toBe('I');
    expect(glassStage({ glassFp: 0, glassIp: 0, glassFpCalcium: true })).toBe('I');
    expect(glassStage({ glassFp: 4, glassIp: 4, glassFpCalcium: true, glassIpCalcium: true })).toBe('III');
  });

  test('is not told while a grade is missing', () => {
    expect(glassStage()).toBeUndefined();
    expect(glassStage({ glassFp: 4 })).toBeUndefined();
    expect(glassStage({ glassIp: 4, glassFpCalcium: true })).toBeUndefined();
  });
});
