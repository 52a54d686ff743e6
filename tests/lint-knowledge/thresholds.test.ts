import { describe, expect, test } from 'vitest';
import { boundariesAgree, labelLimitsAgree, thresholdsPartition } from '../../scripts/lint-knowledge/thresholds.ts';
import { unitsDeclared } from '../../scripts/lint-knowledge/units.ts';
import { findingsIn, record } from './damaged.ts';

describe('units', () => {
  test('a threshold in another unit than its field', () => {
    const findings = findingsIn(unitsDeclared, ({ knowledge }) => {
      record(knowledge.thresholds, 'implant.late').unit = 'years';
    });
    expect(findings).toEqual([
      { record: 'threshold implant.late', message: 'it is in years, but stent.monthsSinceImplant is in months' },
    ]);
  });

  test('a threshold in a unit that cannot be printed', () => {
    const findings = findingsIn(unitsDeclared, ({ knowledge }) => {
      record(knowledge.thresholds, 'stenosis.severe').unit = 'percent';
    });
    expect(findings).toContainEqual({
      record: 'threshold stenosis.severe',
      message: 'its unit "percent" has no text',
    });
  });

  test('a field in a unit that cannot be printed', () => {
    const findings = findingsIn(unitsDeclared, ({ fields }) => {
      Object.assign(fields['stent.diameterMm'] ?? {}, { unit: 'French' });
    });
    expect(findings).toEqual([{ record: 'field stent.diameterMm', message: 'its unit "French" has no text' }]);
  });

  test('a limit of a classification without a unit', () => {
    const findings = findingsIn(unitsDeclared, ({ classifications }) => {
      const entry = record(record(classifications, 'arc-hbr').entries, 'age-75');
      for (const limit of entry.limits ?? []) limit.unit = '';
    });
    expect(findings).toEqual([{ record: 'classification arc-hbr age-75', message: 'a number has no unit' }]);
  });

  test('a label in another unit than the field', () => {
    const findings = findingsIn(unitsDeclared, ({ labels }) => {
      for (const range of record(labels, 'agent-us').ranges.slice(0, 1)) range.unit = 'cm';
    });
    expect(findings).toEqual([
      { record: 'label agent-us', message: 'its limit is in cm, but lesion.referenceDiameterMm is in mm' },
    ]);
  });
});

describe('thresholds partition their range', () => {
  test('a limit outside the range', () => {
    const findings = findingsIn(thresholdsPartition, ({ knowledge }) => {
      record(knowledge.thresholds, 'vessel.large').value = 35;
    });
    expect(findings).toEqual([
      { record: 'threshold vessel.large', message: '35 does not divide lesion.referenceDiameterMm, which is 1 to 8' },
    ]);
  });

  test('a limit at the end of the range, with nothing on its other side', () => {
    const findings = findingsIn(thresholdsPartition, ({ knowledge }) => {
      record(knowledge.thresholds, 'implant.very-early').value = 0;
    });
    expect(findings).toMatchObject([{ record: 'threshold implant.very-early' }]);
  });

  test('two limits of one fact at one number, on different sides', () => {
    const findings = findingsIn(thresholdsPartition, ({ knowledge }) => {
      record(knowledge.thresholds, 'implant.late').value = 6;
    });
    expect(findings).toEqual([
      {
        record: 'threshold implant.late',
        message: '6 belongs below it, but in implant.still-eluting it does not',
      },
    ]);
  });
});

describe('comparisons keep to the boundary', () => {
  test('"at most 30" where exactly 30 fails', () => {
    const findings = findingsIn(boundariesAgree, ({ knowledge }) => {
      record(knowledge.rules, 'P18').until = {
        op: 'atMost',
        fact: 'preparation.residualStenosisPercent',
        threshold: 'residual.gate',
      };
    });
    expect(findings).toEqual([
      { record: 'rule P18', message: '"atMost" residual.gate leaves exactly 30 on the wrong side' },
    ]);
  });

  test('a threshold that changes sides under the rules', () => {
    const findings = findingsIn(boundariesAgree, ({ knowledge }) => {
      record(knowledge.thresholds, 'implant.late').boundaryBelongs = 'above';
    });
    expect(findings).toEqual([
      { record: 'definition late', message: '"above" implant.late leaves exactly 12 on the wrong side' },
    ]);
  });
});

test('a label’s limit that no threshold has', () => {
  const findings = findingsIn(labelLimitsAgree, ({ labels }) => {
    for (const range of record(labels, 'agent-us').ranges.slice(1)) range.max = 28;
  });
  expect(findings).toEqual([{ record: 'label agent-us', message: 'no threshold has its limit 28 of lesion.lengthMm' }]);
});
