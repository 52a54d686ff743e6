import { describe, expect, it } from 'vitest';
import { type ComparisonOf, effectSizesFor, isShownAsFact, isStudy, ratiosOf } from '../../src/engine/evidence.ts';
import type { Trial, TrialEndpoint } from '../../src/engine/types/evidence.ts';

const endpoint = (effect: string | null, ci: string | null, more: Partial<TrialEndpoint> = {}): TrialEndpoint => ({
  name: 'loss',
  timepoint: null,
  arm1: null,
  arm2: null,
  effect,
  ci,
  p: null,
  ...more,
});
const trial = (endpoints: readonly TrialEndpoint[], more: Partial<Trial> = {}): Trial => ({
  id: 'T1',
  kind: 'study',
  name: 'Made up',
  shortCitation: 'Made up 2000',
  journal: null,
  year: 2000,
  pmid: null,
  doi: null,
  population: null,
  isr_type: null,
  n: null,
  arms: null,
  followup: null,
  endpoints,
  lecture_claim: null,
  discrepancy: null,
  verification: 'fulltext-seen',
  seen_at: [],
  note: null,
  conclusion: null,
  ...more,
});
const COMPARISON: ComparisonOf<'a' | 'b'> = {
  trialId: 'T1',
  endpointName: 'loss',
  timepoint: '',
  favours: 'a',
  against: 'b',
  directionFrom: 'endpoint',
};
const RATIO = { measure: 'HR', value: 0.59, low: 0.42, high: 0.84, interval: 'CI', adjusted: false } as const;

describe('the ratios that an endpoint states', () => {
  it.each([
    ['HR 0.59', '0.42-0.84', RATIO],
    ['RR 10.25', '0.42-11.84', { ...RATIO, measure: 'RR', value: 10.25, high: 11.84 }],
    ['OR 0.59; NNH 28.5', '10.42-0.84', { ...RATIO, measure: 'OR', low: 10.42 }],
    ['HR 0.59 EES vs DEB', '0.42-0.84', RATIO],
    ['adj. HR 0.59', '0.42-0.84', { ...RATIO, adjusted: true }],
    ['adj HR 0.59', '0.42-0.84', { ...RATIO, adjusted: true }],
    ['aHR 0.59', '0.42-0.84', { ...RATIO, adjusted: true }],
    ['HR 0.59', 'CrI 0.42-0.84', { ...RATIO, interval: 'CrI' }],
  ])('%s, %s', (effect, ci, expected) => expect(ratiosOf(endpoint(effect, ci))).toEqual([expected]));

  it('are adjusted where the name of the endpoint says so, as a word of its own', () => {
    const adjusted = (name: string) => ratiosOf(endpoint('HR 0.59', '0.42-0.84', { name }))[0]?.adjusted;
    expect(adjusted('loss, adjusted')).toBe(true);
    expect(adjusted('adjusted loss')).toBe(true);
    expect(adjusted('loss, unadjusted')).toBe(false);
    expect(adjusted('loss, adjustedly')).toBe(false);
  });

  it('are each of its interval, where there are several', () => {
    expect(ratiosOf(endpoint('HR 1.54 / 1.26', '0.89-2.69 / 0.82-1.92'))).toEqual([
      { ...RATIO, value: 1.54, low: 0.89, high: 2.69 },
      { ...RATIO, value: 1.26, low: 0.82, high: 1.92 },
    ]);
  });

  it.each([
    ['no ratio', null, '0.42-0.84'],
    ['no interval', 'HR 0.59', null],
    ['another measure', 'MD 0.59', '0.42-0.84'],
    ['a measure after something else', 'the HR 0.59', '0.42-0.84'],
    ['words right behind the figure', 'HR 0.59x', '0.42-0.84'],
    ['small words behind the figure', 'HR 0.59 per year', '0.42-0.84'],
    ['a whole number', 'HR 1', '0.42-0.84'],
    ['a limit without decimals', 'HR 0.59', '0.42-1'],
    ['words before the interval', 'HR 0.59', '95% 0.42-0.84'],
    ['words behind the interval', 'HR 0.59', '0.42-0.84 (95%)'],
    ['more ratios than intervals', 'HR 1.54 / 1.26', '0.89-2.69'],
    ['more intervals than ratios', 'HR 1.54', '0.89-2.69 / 0.82-1.92'],
  ])('are none of %s', (_, effect, ci) => expect(ratiosOf(endpoint(effect, ci))).toEqual([]));
});

describe('what is plotted of a comparison', () => {
  const found = endpoint('HR 0.59', '0.42-0.84');
  const sizes = (given: Trial | undefined, more: Partial<typeof COMPARISON> = {}) =>
    effectSizesFor({ ...COMPARISON, ...more }, given);

  it('is the ratio of its endpoint, with what the comparison says of the arms', () => {
    expect(sizes(trial([endpoint('HR 0.10', '0.01-0.20', { name: 'another' }), found]))).toEqual([
      { ...COMPARISON, ...RATIO },
    ]);
  });

  it('is that of its own time point', () => {
    const later = endpoint('HR 0.70', '0.42-0.84', { timepoint: '5 yr' });
    expect(sizes(trial([found, later]), { timepoint: '5 yr' }).map(({ value }) => value)).toEqual([0.7]);
    expect(sizes(trial([later]))).toEqual([]);
    expect(sizes(trial([found]), { timepoint: '5 yr' })).toEqual([]);
  });

  it('is as many as there are times in one endpoint, each with its own', () => {
    const two = endpoint('HR 1.54 / 1.26', '0.89-2.69 / 0.82-1.92', { timepoint: '1 yr / 5 yr' });
    expect(sizes(trial([two]), { timepoint: '1 yr / 5 yr' }).map(({ timepoint, value }) => [timepoint, value])).toEqual(
      [
        ['1 yr', 1.54],
        ['5 yr', 1.26],
      ],
    );
    const untold = endpoint('HR 1.54 / 1.26', '0.89-2.69 / 0.82-1.92', { timepoint: '5 yr' });
    expect(sizes(trial([untold]), { timepoint: '5 yr' })).toEqual([]);
    const once = endpoint('HR 0.59', '0.42-0.84', { timepoint: '1 yr / 5 yr' });
    expect(sizes(trial([once]), { timepoint: '1 yr / 5 yr' })).toHaveLength(1);
  });

  it('is nothing where the record is missing, was not seen, or is none of patients', () => {
    expect(sizes(undefined)).toEqual([]);
    expect(sizes(trial([]))).toEqual([]);
    expect(sizes(trial([found], { verification: 'not-found' }))).toEqual([]);
    expect(sizes(trial([found], { kind: 'label' }))).toEqual([]);
    expect(sizes(trial([found], { kind: 'document' }))).toEqual([]);
    expect(sizes(trial([found], { kind: 'meta-analysis' }))).toHaveLength(1);
  });
});

describe('a record', () => {
  it('stands as fact unless no source of it was seen', () => {
    expect(isShownAsFact(trial([]))).toBe(true);
    expect(isShownAsFact(trial([], { verification: 'not-found' }))).toBe(false);
  });

  it('is a study where patients were studied', () => {
    const kinds = (['study', 'meta-analysis', 'label', 'document'] as const).map((kind) =>
      isStudy(trial([], { kind })),
    );
    expect(kinds).toEqual([true, true, false, false]);
  });
});
