import { describe, expect, it } from 'vitest';
import { thresholdOf } from '../../../../src/engine/thresholds.ts';
import { factLimits } from '../../../../src/territories/coronary/facts/derivations.ts';
import type { CaseSections, Imaging, Preparation } from '../../../../src/territories/coronary/types/case-data.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

const facts = (sections: CaseSections) => answer(aCase(sections)).classification;

describe('stenosis', () => {
  it.each<[string, CaseSections['lesion'] & object, number | null]>([
    ['as entered', { stenosisPercent: 62, timiFlow: 3 }, 62],
    ['100 when the vessel is occluded', { timiFlow: 0 }, 100],
    ['100 when the vessel is occluded, whatever was entered', { stenosisPercent: 62, timiFlow: 0 }, 100],
    ['100 beside an occlusive pattern, flow not entered', { stenosisPercent: 40, pattern: 'occlusive' }, 100],
    [
      'as entered beside an occlusive pattern with flow',
      { stenosisPercent: 40, pattern: 'occlusive', timiFlow: 2 },
      40,
    ],
    ['not entered', { timiFlow: 1 }, null],
  ])('%s', (_, lesion, expected) => expect(facts({ lesion }).stenosisPercent).toBe(expected));
});

describe('the OCT calcium score: arc above 180, thickness above 0.5, length above 5', () => {
  const score = (calciumArcDeg: number, calciumThicknessMm: number, calciumLengthMm: number) =>
    facts({ imaging: { calciumArcDeg, calciumThicknessMm, calciumLengthMm } }).calciumScore;

  it.each<[string, [number, number, number], number]>([
    ['all at their limits', [180, 0.5, 5], 0],
    ['arc alone: two points', [181, 0.5, 5], 2],
    ['thickness alone: one point', [180, 0.51, 5], 1],
    ['length alone: one point', [180, 0.5, 5.1], 1],
    ['arc and thickness', [181, 0.51, 5], 3],
    ['thickness and length', [180, 0.51, 5.1], 2],
    ['all three', [360, 1, 20], 4],
  ])('%s', (_, values, expected) => expect(score(...values)).toBe(expected));

  it.each<[string, Imaging]>([
    ['arc', { calciumThicknessMm: 1, calciumLengthMm: 20 }],
    ['thickness', { calciumArcDeg: 360, calciumLengthMm: 20 }],
    ['length', { calciumArcDeg: 360, calciumThicknessMm: 1 }],
  ])('is unknown without the %s', (_, imaging) => expect(facts({ imaging }).calciumScore).toBeNull());
});

describe('calcium that needs modification', () => {
  const none: Imaging = {
    neoatherosclerosis: 'none',
    calcifiedNodule: false,
    calciumThicknessMm: 0.5,
    calciumArcDeg: 270,
  };
  const of = (imaging: Imaging, calcification?: 'none' | 'moderate' | 'severe') =>
    facts({ imaging, ...(calcification ? { lesion: { calcification } } : {}) }).calciumNeedsModification;

  it('none of the five, each at its limit', () => expect(of(none, 'moderate')).toBe(false));

  it.each<[string, Imaging]>([
    ['calcific neoatherosclerosis', { neoatherosclerosis: 'calcific' }],
    ['nodule', { calcifiedNodule: true }],
    ['0.51 mm', { calciumThicknessMm: 0.51 }],
    ['271 degrees', { calciumArcDeg: 271 }],
  ])('%s', (_, finding) => expect(of({ ...none, ...finding }, 'none')).toBe(true));

  it('severe on angiography', () => expect(of(none, 'severe')).toBe(true));

  it('an OCT score of 4 alone does not say so: it was derived in de novo lesions', () => {
    expect(of({ ...none, calciumArcDeg: 200, calciumThicknessMm: 0.5, calciumLengthMm: 30 }, 'none')).toBe(false);
  });

  it('unknown while one of them is not entered', () => expect(of(none)).toBeNull());
});

describe('phase', () => {
  it.each<[string, Preparation, string]>([
    ['residual stenosis known', { residualStenosisPercent: 0 }, 'after-preparation'],
    ['flow known', { timiFlow: 0 }, 'after-preparation'],
    ['dissection known', { dissection: 'none' }, 'after-preparation'],
    ['only tools known', { tools: [{ tool: 'nc-balloon', outcome: 'worked' }] }, 'before-preparation'],
    ['the stability of the flow known', { flowStable: false }, 'after-preparation'],
    ['an area known', { minStentAreaMm2: 5 }, 'after-preparation'],
    ['the residual stenosis read by eye', { residualUnder30: false }, 'after-preparation'],
    ['only that nothing was perforated', { perforation: false }, 'before-preparation'],
    ['nothing known', {}, 'before-preparation'],
  ])('%s', (_, preparation, expected) => expect(facts({ preparation }).phase).toBe(expected));
});

describe('preparation has begun', () => {
  it.each<[string, Preparation, boolean]>([
    ['a tool worked', { tools: [{ tool: 'ivl', outcome: 'worked' }] }, true],
    ['a tool failed', { tools: [{ tool: 'ivl', outcome: 'failed' }] }, true],
    ['a tool of unknown outcome', { tools: [{ tool: 'ivl', outcome: 'unknown' }] }, true],
    ['a result alone', { dissection: 'none' }, true],
    ['a result, no tool', { tools: [], residualUnder30: true }, true],
    ['no tool', { tools: [] }, false],
    ['nothing but that nothing was perforated', { tools: [], perforation: false }, false],
    ['nothing known', {}, false],
  ])('%s: %s', (_, preparation, expected) => expect(facts({ preparation }).preparationBegun).toBe(expected));

  it('is never unknown', () => expect(facts({}).preparationBegun).toBe(false));
});

describe('conventions of this project', () => {
  it('late is more than 12 months', () => {
    const late = (monthsSinceImplant: number) => facts({ stent: { monthsSinceImplant } }).late;
    expect([late(12), late(12.1)]).toEqual([false, true]);
    expect(facts({}).late).toBeNull();
  });

  it('a large vessel is 3.5 mm or more', () => {
    const large = (referenceDiameterMm: number) => facts({ lesion: { referenceDiameterMm } }).largeVessel;
    expect([large(3.49), large(3.5)]).toEqual([false, true]);
    expect(facts({}).largeVessel).toBeNull();
  });

  it('recurrent is one earlier treatment or more', () => {
    const recurrent = (priorTreatments: number) => facts({ history: { priorTreatments } }).recurrent;
    expect([recurrent(0), recurrent(1), recurrent(4)]).toEqual([false, true, true]);
    expect(facts({}).recurrent).toBeNull();
  });

  it.each([
    ['asymptomatic', false],
    ['stable-angina', false],
    ['unstable-angina', true],
    ['nstemi', true],
    ['stemi', true],
    ['acs', true],
    ['shock', true],
    ['arrest', true],
  ] as const)('%s is acute: %s', (presentation, expected) => {
    expect(facts({ patient: { presentation } }).acute).toBe(expected);
  });
});

describe('the numbers that facts are computed with', () => {
  it('a knowledge that lacks one is refused', () => {
    expect(() => factLimits(thresholdOf([{ id: 'expansion.adequate', value: 80 }]))).toThrow(
      /no threshold "msa.small-by-oct"/,
    );
  });
});
