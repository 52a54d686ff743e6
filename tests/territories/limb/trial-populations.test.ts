import { describe, expect, test } from 'vitest';
import { populationInCase } from '../../../src/engine/population.ts';
import { referencesOf } from '../../../src/engine/references.ts';
import { FIELDS, isFieldPath } from '../../../src/territories/limb/case/fields.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/limb/default-settings.ts';
import { knowledge } from '../../../src/territories/limb/knowledge.ts';
import { POPULATION_LIMITS } from '../../../src/territories/limb/population-limits.ts';
import {
  isOfRestenosisAlone,
  NOT_OF_RESTENOSIS,
  populationOf,
  trialPopulations,
} from '../../../src/territories/limb/trial-populations.ts';
import { isShownAsFact, isStudy, trialById, trials } from '../../../src/territories/limb/trials.ts';
import type { CaseData } from '../../../src/territories/limb/types/case-data.ts';
import { emptyCase } from '../../../src/territories/limb/types/limb-case.ts';
import type { PopulationCriterion } from '../../../src/territories/limb/types/population.ts';

const every = trialPopulations.flatMap(({ trial, criteria }) =>
  criteria.map((criterion) => [`${trial}: ${criterion.words}`, trial, criterion] as const),
);

const limitsIn = ({ holds, fails }: PopulationCriterion) =>
  [...referencesOf(holds, fails).thresholds].map((id) => POPULATION_LIMITS[id as keyof typeof POPULATION_LIMITS]);

describe('trial populations of the limb', () => {
  test.each(every)('%s stands word for word in the record', (_name, trial, { words, from }) => {
    expect(trialById(trial)?.[from]).toContain(words);
  });

  test.each(every)('%s can be met or failed by some case, or says why by none', (_name, _trial, criterion) => {
    const decidable = criterion.holds !== undefined || criterion.fails !== undefined;
    expect(decidable).toBe(criterion.undecidable === undefined);
  });

  test.each(every.filter(([, , criterion]) => limitsIn(criterion).length > 0))(
    '%s holds no number that its words do not, centimetres being ten millimetres',
    (_name, _trial, criterion) => {
      if (criterion.words === 'current major tissue loss') return; // category 6 by its definition
      const factor = /\d cm\b/.test(criterion.words) ? 10 : 1;
      const stated = [...criterion.words.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number) * factor);
      expect(limitsIn(criterion).every(({ value }) => stated.includes(value))).toBe(true);
    },
  );

  test('a limit is held against a field of that unit, and every limit is used', () => {
    for (const { fact, unit } of Object.values(POPULATION_LIMITS)) {
      expect(isFieldPath(fact), fact).toBe(true);
      const field = FIELDS[fact as keyof typeof FIELDS];
      if (field.kind === 'number') expect(field.unit, fact).toBe(unit);
    }
    const used = new Set(every.flatMap(([, , { holds, fails }]) => [...referencesOf(holds, fails).thresholds]));
    expect(Object.keys(POPULATION_LIMITS).filter((id) => !used.has(id))).toEqual([]);
  });

  test('each trial once, and only a study whose record was seen', () => {
    expect(new Set(trialPopulations.map(({ trial }) => trial)).size).toBe(trialPopulations.length);
    for (const { trial } of trialPopulations) {
      const record = trialById(trial);
      expect(record && isShownAsFact(record) && isStudy(record), trial).toBe(true);
    }
  });

  test('another trial’s patients are named where the record names them', () => {
    for (const { trial, as } of trialPopulations) if (as) expect(trialById(trial)?.population).toContain(as.words);
    expect(populationOf('voyager-ali')?.criteria).toBe(populationOf('voyager-pad')?.criteria);
  });

  test('what is not a trial of restenosis is so in the words of its record', () => {
    const types = trials.map(({ isr_type }) => isr_type);
    for (const words of NOT_OF_RESTENOSIS) expect(types).toContain(words);
    expect(isOfRestenosisAlone({ isr_type: 'FP-ISR' })).toBe(true);
    expect(isOfRestenosisAlone({ isr_type: 'not ISR' })).toBe(false);
  });
});

describe('a patient in a trial', () => {
  const truths = (trial: string, caseData: CaseData) =>
    populationInCase(caseData, knowledge, DEFAULT_SETTINGS, populationOf(trial)?.criteria ?? [], POPULATION_LIMITS).map(
      ({ truth }) => truth,
    );
  const lesion = { territory: 'femoropopliteal', kind: 'in-stent', lengthMm: 80 } as const;

  test('a claudicant with a focal restenosis would have been in FAIR; on ultrasound nobody can say', () => {
    expect(truths('fair', { ...emptyCase(), lesion, limb: { rutherford: 3 } })).toEqual([true, null, true, true]);
  });

  test('a category and a length beyond the trial keep a patient out; what is unknown stays open', () => {
    const long = { ...emptyCase(), lesion: { ...lesion, lengthMm: 201 }, limb: { rutherford: 5 as const } };
    expect(truths('fair', long)).toEqual([true, null, false, false]);
    expect(truths('fair', emptyCase())).toEqual([null, null, null, null]);
  });

  test('what EXCITE left out, it leaves out', () => {
    const all: CaseData = {
      ...emptyCase(),
      lesion: { ...lesion, referenceDiameterMm: 5, beyondStentMm: 31 },
      limb: { rutherford: 4 },
      anatomy: { runoffVessels: 1, inflow: 'corrected' },
      stent: { fractureGrade: 4 },
    };
    expect(truths('excite-isr', all)).toEqual([true, true, true, true, true, false, true, false]);
  });

  test('a first stent of the last year counts as treated in BASIL-3', () => {
    const [, , treated] = truths('basil-3', { ...emptyCase(), stent: { monthsSinceImplant: 6 } });
    expect(treated).toBe(false);
  });
});
