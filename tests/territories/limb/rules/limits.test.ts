import { describe, expect, test } from 'vitest';
import { conflicts } from '../../../../src/territories/limb/rules/conflicts.ts';
import { thresholds, thresholdValue } from '../../../../src/territories/limb/rules/thresholds.ts';
import type { LimbSections } from '../../../../src/territories/limb/types/limb-case.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { limbVignettes } from '../fixtures/vignettes.ts';
import { factsOf } from '../reference/facts-of.ts';
import { conditionsOf } from '../reference/kleene.ts';

const worked = (id: string) => limbVignettes.find((vignette) => vignette.id === id)?.case ?? aLimbCase();

/** A worked case with some fields changed. */
function changed(id: string, change: LimbSections) {
  const limbCase = worked(id);
  const sections = Object.entries(change).map(([section, fields]) => [
    section,
    { ...(limbCase[section as keyof LimbSections] as object | undefined), ...fields },
  ]);
  return { ...limbCase, ...(Object.fromEntries(sections) as LimbSections) };
}

const fires = (rule: string, id: string, change: LimbSections) =>
  conditionsOf(factsOf(changed(id, change))).rule(rule as 'LS1');

/** Rule, worked case, the change that just fires it, the change that just does not. */
const ROWS: readonly (readonly [rule: string, id: string, fires: LimbSections, not: LimbSections])[] = [
  ['LP3', 'LV09', { lesion: { occlusionDays: 14 } }, { lesion: { occlusionDays: 14.5 } }],
  ['LP5', 'LV01', { lesion: { lengthMm: 40 } }, { lesion: { lengthMm: 39.9 } }],
  ['LP5', 'LV07', { lesion: { lengthMm: 50.1 } }, { lesion: { lengthMm: 30 } }],
  ['LP7', 'LV01', { lesion: { lengthMm: 50.1 } }, { lesion: { lengthMm: 50 } }],
  ['LP6', 'LV01', { lesion: { beyondStentMm: 30.1 } }, { lesion: { beyondStentMm: 30 } }],
  ['LP6', 'LV01', { stent: { fractureGrade: 4 } }, { stent: { fractureGrade: 3 } }],
  ['LP6', 'LV01', { anatomy: { runoffVessels: 0 } }, { anatomy: { runoffVessels: 1 } }],
  ['LP11', 'LV01', { anatomy: { runoffVessels: 0 } }, { anatomy: { runoffVessels: 1 } }],
  [
    'LA2',
    'LV118',
    { haemodynamics: { abi: 1.31 }, patient: { dialysis: false } },
    { haemodynamics: { abi: 1.3 }, patient: { dialysis: false } },
  ],
  ['LG1', 'LV17', { preparation: { residualStenosisPercent: 30 } }, { preparation: { residualStenosisPercent: 30.1 } }],
  ['LG2', 'LV17', { preparation: { residualStenosisPercent: 30.1 } }, { preparation: { residualStenosisPercent: 30 } }],
  ['LD9', 'LV10', { anatomy: { runoffVessels: 1 } }, { anatomy: { runoffVessels: 2 } }],
  ['LD10', 'LV01', { lesion: { lengthMm: 50 } }, { lesion: { lengthMm: 50.1 } }],
  ['LD10', 'LV97', { lesion: { lengthMm: 50 } }, { lesion: { lengthMm: 50.1 } }],
  ['LD20', 'LV97', { lesion: { lengthMm: 50 } }, { lesion: { lengthMm: 50.1 } }],
  ['LD21', 'LV97', { lesion: { lengthMm: 50.1 } }, { lesion: { lengthMm: 50 } }],
  ['LD21', 'LV97', { lesion: { lengthMm: 150 } }, { lesion: { lengthMm: 150.1 } }],
  ['LD22', 'LV104', { foot: { gangrene: 'digits' } }, { foot: { gangrene: 'none', ulcer: 'none' } }],
  ['LD26', 'LV100', { lesion: { referenceDiameterMm: 3.9 } }, { lesion: { referenceDiameterMm: 4 } }],
  ['LD26', 'LV100', { lesion: { referenceDiameterMm: 7.1 } }, { lesion: { referenceDiameterMm: 7 } }],
  ['LD26', 'LV100', { lesion: { lengthMm: 300.5 } }, { lesion: { lengthMm: 300 } }],
  ['LD26', 'LV100', { lesion: { poplitealExtent: 'p2-p3' } }, { lesion: { poplitealExtent: 'p1' } }],
  ['LB1', 'LV01', { history: { priorTreatments: 1 } }, { history: { priorTreatments: 0 } }],
];

describe('a rule at its limit', () => {
  test.each(ROWS)('%s fires on one side and not on the other (%s)', (rule, id, on, off) => {
    expect(fires(rule, id, on)).toBe(true);
    expect(fires(rule, id, off)).not.toBe(true);
  });

  test('LB1 calls the team at the third failure', () => {
    const third = (priorTreatments: number) =>
      conditionsOf(factsOf(changed('LV01', { history: { priorTreatments } }))).definition('third');
    expect([third(1), third(2)]).toEqual([false, true]);
  });
});

describe('a value exactly on a limit', () => {
  const lk3 = conflicts.find(({ id }) => id === 'LK3')?.when ?? { op: 'always' as const };
  const named = (known: LimbSections) => conditionsOf(factsOf(aLimbCase(known))).truth(lk3) === true;

  test.each([
    [{ lesion: { lengthMm: 50 } }, { lesion: { lengthMm: 49 } }],
    [{ preparation: { residualStenosisPercent: 30 } }, { preparation: { residualStenosisPercent: 31 } }],
    [{ lesion: { stenosisPercent: 50 } }, { lesion: { stenosisPercent: 51 } }],
    [{ lesion: { psvr: 2.4 } }, { lesion: { psvr: 2.5 } }],
    ...[0.8, 0.6, 0.4, 1.3].map((abi) => [{ haemodynamics: { abi } }, { haemodynamics: { abi: abi + 0.01 } }] as const),
    ...[100, 70, 50].map(
      (mmHg) =>
        [{ haemodynamics: { anklePressureMmHg: mmHg } }, { haemodynamics: { anklePressureMmHg: mmHg + 1 } }] as const,
    ),
    ...[60, 40, 30].flatMap((mmHg) => [
      [{ haemodynamics: { toePressureMmHg: mmHg } }, { haemodynamics: { toePressureMmHg: mmHg + 1 } }] as const,
      [{ haemodynamics: { tcpo2MmHg: mmHg } }, { haemodynamics: { tcpo2MmHg: mmHg + 1 } }] as const,
    ]),
    [{ foot: { ulcerWeeks: 2 } }, { foot: { ulcerWeeks: 3 } }],
    [{ limb: { symptomDays: 14 } }, { limb: { symptomDays: 15 } }],
    [{ lesion: { occlusionDays: 14 } }, { lesion: { occlusionDays: 15 } }],
    [{ foot: { erythemaCm: 2 } }, { foot: { erythemaCm: 3 } }],
  ] as readonly (readonly [LimbSections, LimbSections])[])('is named: %o, and not %o', (on, off) => {
    expect(named(on)).toBe(true);
    expect(named(off)).toBe(false);
  });

  test('between 1.30 and 1.40 two ceilings of the ABI disagree', () => {
    const lk7 = conflicts.find(({ id }) => id === 'LK7')?.when ?? { op: 'always' as const };
    const shown = (abi: number) => conditionsOf(factsOf(aLimbCase({ haemodynamics: { abi } }))).truth(lk7);
    expect([1.3, 1.31, 1.4, 1.41].map(shown)).toEqual([false, true, true, false]);
  });
});

test('a threshold is found by its id, and one that does not exist is a mistake in the knowledge', () => {
  expect(thresholds.map(({ id }) => thresholdValue(id))).toEqual(thresholds.map(({ value }) => value));
  expect(() => thresholdValue('no-such-limit')).toThrow('The knowledge has no threshold "no-such-limit".');
});
