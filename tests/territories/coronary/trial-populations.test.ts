import { describe, expect, test } from 'vitest';
import { referencesOf } from '../../../src/engine/references.ts';
import { FIELDS, isFieldPath } from '../../../src/territories/coronary/case/fields.ts';
import { POPULATION_LIMITS } from '../../../src/territories/coronary/population-limits.ts';
import {
  isOfRestenosisAlone,
  NOT_OF_RESTENOSIS,
  populationOf,
  trialPopulations,
} from '../../../src/territories/coronary/trial-populations.ts';
import { isShownAsFact, isStudy, trialById, trials } from '../../../src/territories/coronary/trials.ts';
import type { PopulationCriterion } from '../../../src/territories/coronary/types/population.ts';

const every = trialPopulations.flatMap(({ trial, criteria }) =>
  criteria.map((criterion) => [`${trial}: ${criterion.words}`, trial, criterion] as const),
);

const limitsIn = ({ holds, fails }: PopulationCriterion) =>
  [...referencesOf(holds, fails).thresholds].flatMap((id) =>
    id in POPULATION_LIMITS ? [POPULATION_LIMITS[id as keyof typeof POPULATION_LIMITS]] : [],
  );

describe('trial populations', () => {
  test.each(every)('%s stands word for word in the record', (_name, trial, { words, from }) => {
    expect(trialById(trial)?.[from]).toContain(words);
  });

  test.each(every)('%s can be met or failed by some case, or says why by none', (_name, _trial, criterion) => {
    const decidable = criterion.holds !== undefined || criterion.fails !== undefined;
    expect(decidable).toBe(criterion.undecidable === undefined);
  });

  test.each(every.filter(([, , criterion]) => limitsIn(criterion).length > 0))(
    '%s holds no number that its words do not',
    (_name, _trial, criterion) => {
      if (criterion.words === 'multilayer') return;
      const stated = [...criterion.words.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
      expect(limitsIn(criterion).every(({ value }) => stated.includes(value))).toBe(true);
    },
  );

  test('a limit has the unit of the field that is held against it', () => {
    for (const { fact, unit } of Object.values(POPULATION_LIMITS)) {
      if (!isFieldPath(fact)) expect(unit).toBe(fact === 'layersCounted' ? 'layers' : '%');
      else {
        const field = FIELDS[fact];
        expect(field.kind === 'number' && (field.unit ?? 'layers'), fact).toBe(unit);
      }
    }
  });

  test('every limit is used', () => {
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

  test('a record that says which stents it studied has that as a criterion', () => {
    for (const trial of trials.filter((one) => isStudy(one) && isShownAsFact(one))) {
      if (!['DES', 'BMS', 'both'].includes(trial.isr_type ?? '')) continue;
      const facts = populationOf(trial.id)?.criteria.flatMap(({ holds }) => [...referencesOf(holds).facts]) ?? [];
      expect(facts, trial.id).toContain('stent.type');
    }
  });

  test('another trial’s patients are named where the record names them', () => {
    for (const { trial, as } of trialPopulations) if (as) expect(trialById(trial)?.population).toContain(as.words);
    expect(populationOf('agent-ide-2yr-3yr')?.criteria).toBe(populationOf('agent-ide')?.criteria);
  });

  test('every limit of the ejection fraction in a record is held against the field', () => {
    const stated = trials.filter(({ kind, population }) => kind === 'study' && /\bL?V?EF\b/.test(population ?? ''));
    expect(stated.map(({ id }) => id)).toEqual(expect.arrayContaining(['ribs-4-1yr', 'agent-ide']));
    for (const { id } of stated) {
      const facts = populationOf(id)?.criteria.flatMap(({ holds }) => [...referencesOf(holds).facts]);
      expect(facts, id).toContain('patient.lvefPercent');
    }
  });

  test('what is not a trial of restenosis is so in the words of its record', () => {
    const types = trials.map(({ isr_type }) => isr_type);
    for (const words of NOT_OF_RESTENOSIS) expect(types).toContain(words);
    const alone = (id: string) => isOfRestenosisAlone(trialById(id) ?? { isr_type: null });
    expect(['agent-ide', 'prevail-2021', 'dcb-transit-invitro-2013'].map(alone)).toEqual([true, false, false]);
  });
});
