import '../../../src/i18n/with-everything.ts';
import { describe, expect, test } from 'vitest';
import { ratiosOf } from '../../../src/engine/evidence.ts';
import { textOf } from '../../../src/i18n/translate.ts';
import { comparisons, leftOut } from '../../../src/territories/coronary/effect-comparisons.ts';
import { effectSizes, effectSizesOf } from '../../../src/territories/coronary/effect-sizes.ts';
import { isShownAsFact, isStudy, trialById, trials } from '../../../src/territories/coronary/trials.ts';

const stated = (effect: string | null, ci: string | null) =>
  ratiosOf({ name: 'x', timepoint: null, arm1: null, arm2: null, effect, ci, p: null });

describe('a ratio is read from the words of the record', () => {
  test.each([
    ['HR 0.59', '0.42-0.84', { measure: 'HR', value: 0.59, low: 0.42, high: 0.84, interval: 'CI', adjusted: false }],
    ['HR 1.32; NNH 28.5', '1.02-1.70', { measure: 'HR', value: 1.32, low: 1.02, high: 1.7 }],
    ['HR 0.33 EES vs DEB', '0.14-0.79', { value: 0.33 }],
    ['HR 1.14; NI met', '0.69-1.90', { value: 1.14 }],
    ['adj. RR 0.41', '0.21-0.80', { measure: 'RR', adjusted: true }],
    ['adj HR 0.22', '0.11-0.47', { measure: 'HR', adjusted: true }],
    ['OR 1.10', 'CrI 0.59-2.01', { measure: 'OR', interval: 'CrI', high: 2.01 }],
  ])('%s (%s)', (effect, ci, expected) => {
    expect(stated(effect, ci)).toEqual([expect.objectContaining(expected)]);
  });

  test('two ratios in one endpoint stay two', () => {
    expect(stated('HR 1.54 / 1.26', '0.89-2.69 / 0.82-1.92').map(({ value, low, high }) => [value, low, high])).toEqual(
      [
        [1.54, 0.89, 2.69],
        [1.26, 0.82, 1.92],
      ],
    );
  });

  test.each([
    ['no interval', 'HR 0.92', null],
    ['a difference, not a ratio', 'MD -0.17', '-0.29 to -0.05'],
    ['a difference without a name', '0.04', 'CrI -0.20 to 0.10'],
    ['a one-sided limit', 'difference 0.6%; NI margin 7%', 'one-sided 95% limit 4.9%'],
    ['more ratios than intervals', 'HR 1.54 / 1.26', '0.89-2.69'],
    ['nothing', null, null],
  ])('%s is not read as a ratio', (_case, effect, ci) => {
    expect(stated(effect, ci)).toEqual([]);
  });
});

describe('effect sizes', () => {
  test('every comparison finds its endpoint', () => {
    for (const comparison of comparisons) {
      const found = effectSizes.filter(
        (size) => size.trialId === comparison.trialId && size.endpointName === comparison.endpointName,
      );
      expect(found.length, `${comparison.trialId}: ${comparison.endpointName}`).toBeGreaterThan(0);
    }
  });

  test('the numbers, written as text, are the strings of the record', () => {
    expect(effectSizes).toHaveLength(59);
    for (const size of effectSizes) {
      const endpoint = trialById(size.trialId)?.endpoints.find(
        (one) => one.name === size.endpointName && (one.timepoint ?? '').split(' / ').includes(size.timepoint),
      );
      const label = `${size.trialId}: ${size.endpointName}`;
      expect(endpoint?.effect, label).toContain(size.measure);
      expect(endpoint?.effect, label).toContain(size.value.toFixed(2));
      expect(endpoint?.ci, label).toContain(`${size.low.toFixed(2)}-${size.high.toFixed(2)}`);
      expect(endpoint?.ci?.startsWith('CrI'), label).toBe(size.interval === 'CrI');
      expect(size.low, label).toBeLessThanOrEqual(size.value);
      expect(size.value, label).toBeLessThanOrEqual(size.high);
    }
  });

  test('every ratio with an interval is either plotted or left out for a reason', () => {
    for (const trial of trials) {
      for (const endpoint of trial.endpoints.filter((one) => ratiosOf(one).length > 0)) {
        const isThis = (one: { trialId: string; endpointName: string; timepoint: string }) =>
          one.trialId === trial.id &&
          one.endpointName === endpoint.name &&
          one.timepoint === (endpoint.timepoint ?? '');
        expect(comparisons.some(isThis) !== leftOut.some(isThis), `${trial.id}: ${endpoint.name}`).toBe(true);
      }
    }
  });

  test('what is left out is in a record', () => {
    for (const { trialId, endpointName, timepoint } of leftOut) {
      const found = trialById(trialId)?.endpoints.some(
        (one) => one.name === endpointName && (one.timepoint ?? '') === timepoint,
      );
      expect(found, `${trialId}: ${endpointName}, ${timepoint}`).toBe(true);
    }
  });

  test('a prognosis is not plotted as a treatment, however good its figures are', () => {
    for (const id of ['meta-early-late-dcb-2023', 'kjsr-2020-deb-predictors', 'naganuma-bifurcation-isr'])
      expect(effectSizesOf(id), id).toEqual([]);
  });

  test('where both rates are single percentages, the ratio points to the side that had fewer events', () => {
    // "17.9%", "39.5 %", and after a count: "11 (7.1%) (EES)".
    const rate = (text: string | null) => Number(/^(?:\d+ \()?(\d+(?:\.\d+)?) ?%/.exec(text ?? '')?.[1]);
    // In these records arm 1 is the side the ratio favours below 1; in RIBS IV at 1 year it is arm 2, by its own words.
    for (const comparison of comparisons.filter((one) => one.directionFrom === 'rates')) {
      const endpoint = trialById(comparison.trialId)?.endpoints.find(
        (one) => one.name === comparison.endpointName && one.timepoint === comparison.timepoint,
      );
      const [first, second] = [rate(endpoint?.arm1 ?? null), rate(endpoint?.arm2 ?? null)];
      if (Number.isNaN(first) || Number.isNaN(second) || !endpoint) continue;
      const [ratio] = ratiosOf(endpoint);
      const favoured = comparison.trialId === 'ribs-4-1yr' ? second < first : first < second;
      expect((ratio?.value ?? 1) < 1, `${comparison.trialId}: ${comparison.endpointName}`).toBe(favoured);
    }
  });

  test('nothing that is not shown as fact is plotted, and no label or document', () => {
    for (const size of effectSizes) {
      const trial = trialById(size.trialId);
      expect(trial && isShownAsFact(trial) && isStudy(trial), size.trialId).toBe(true);
    }
  });

  test('both sides have a name', () => {
    for (const size of effectSizes) {
      for (const arm of [size.favours, size.against]) expect(textOf(`arm.${arm}`)).not.toBe(`arm.${arm}`);
    }
  });

  test('AGENT IDE carries the published interval, not the lecture’s 0.39-0.89', () => {
    expect(effectSizesOf('agent-ide')).toMatchObject([
      { value: 0.59, low: 0.42, high: 0.84, favours: 'dcb-paclitaxel' },
      { endpointName: 'TLR', value: 0.5, low: 0.34, high: 0.74, favours: 'dcb-paclitaxel' },
    ]);
  });

  test('RIBS IV favours the everolimus stent, at 1 year and at 3', () => {
    expect(effectSizesOf('ribs-4-1yr')).toMatchObject([{ value: 0.33, favours: 'des-everolimus', against: 'dcb' }]);
    expect(effectSizesOf('ribs-4-3yr')).toMatchObject([
      { endpointName: 'TLR', timepoint: '3 yr', value: 0.43, favours: 'des-everolimus', against: 'dcb' },
      { value: 0.57, favours: 'des-everolimus', against: 'dcb' },
    ]);
  });

  test('a ratio is adjusted where its endpoint says so', () => {
    expect(effectSizesOf('ivbt-tanner-2025')).toMatchObject([
      { value: 0.73, adjusted: true, favours: 'brachytherapy', against: 'no-brachytherapy' },
    ]);
  });
});
