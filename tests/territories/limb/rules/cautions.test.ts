import { describe, expect, test } from 'vitest';
import { cautions } from '../../../../src/territories/limb/rules/cautions.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { factsOf } from '../reference/facts-of.ts';
import { conditionsOf } from '../reference/kleene.ts';

type Known = Parameters<typeof aLimbCase>[0];

const raised = (known: Known): string[] => {
  const { truth } = conditionsOf(factsOf(aLimbCase(known)));
  return cautions.filter(({ when }) => truth(when) === true).map(({ id }) => id);
};

const NO_WOUND = { ulcer: 'none', heel: 'none', gangrene: 'none' } as const;

/** For each caution a case that raises it, and one next to it that does not. */
const ROWS: Readonly<Record<string, readonly [raises: Known, not: Known]>> = {
  'category-without-wound': [
    { limb: { rutherford: 5 }, foot: NO_WOUND },
    { limb: { rutherford: 4 }, foot: NO_WOUND },
  ],
  'category-below-findings': [
    { limb: { rutherford: 3 }, foot: { restPain: true } },
    { limb: { rutherford: 4 }, foot: { restPain: true } },
  ],
  'rest-pain-mild-ischaemia': [
    { foot: { restPain: true, ...NO_WOUND }, haemodynamics: { toePressureMmHg: 30 } },
    { foot: { restPain: true, ...NO_WOUND }, haemodynamics: { toePressureMmHg: 29 } },
  ],
  'stated-ischaemia-grade': [
    { haemodynamics: { ischaemiaGrade: 1, toePressureMmHg: 20 } },
    { haemodynamics: { ischaemiaGrade: 3, toePressureMmHg: 20 } },
  ],
  'stated-wound-grade': [{ foot: { ...NO_WOUND, woundGrade: 2 } }, { foot: { woundGrade: 2 } }],
  'stated-infection-grade': [
    { foot: { infectionSigns: [], deepInfection: false, infectionGrade: 1 } },
    { foot: { infectionSigns: [], deepInfection: false, infectionGrade: 0 } },
  ],
  'high-abi-compressible': [
    { haemodynamics: { abi: 1.31, incompressible: false } },
    { haemodynamics: { abi: 1.3, incompressible: false } },
  ],
  'restenosis-measures': [
    { lesion: { stenosisPercent: 50, psvr: 2.4 } },
    { lesion: { stenosisPercent: 50, psvr: 2.5 } },
  ],
  'occluded-below-100': [
    { lesion: { occluded: true, stenosisPercent: 99 } },
    { lesion: { occluded: true, stenosisPercent: 100 } },
  ],
  'first-restenosis-treated': [
    { history: { priorTreatments: 0, lastTreatment: 'dcb' } },
    { history: { priorTreatments: 0, lastTreatment: 'none' } },
  ],
  'unstented-with-stent': [
    { lesion: { kind: 'restenosis', territory: 'femoropopliteal' }, stent: { aneurysm: false } },
    { lesion: { kind: 'in-stent', territory: 'femoropopliteal' }, stent: { aneurysm: false } },
  ],
  'no-option-anaemia': [
    { question: 'no-option', patient: { haemoglobinGL: 99 } },
    { question: 'no-option', patient: { haemoglobinGL: 100 } },
  ],
  'no-option-immunosuppressed': [
    { question: 'no-option', patient: { immunosuppressed: true } },
    { question: 'restenosis', patient: { immunosuppressed: true } },
  ],
  contrast: [{ patient: { egfr: 29 } }, { patient: { egfr: 29, dialysis: true } }],
  'territory-not-entered': [
    { lesion: { kind: 'in-stent' } },
    { lesion: { kind: 'in-stent', territory: 'femoropopliteal' } },
  ],
  'pedal-without-target': [
    { anatomy: { pedal: 'P1' }, noOption: { pedalTarget: 'none' } },
    { anatomy: { pedal: 'P2' }, noOption: { pedalTarget: 'none' } },
  ],
  'gradual-but-recent': [
    { limb: { rutherford: 4, onset: 'gradual', symptomDays: 14 } },
    { limb: { rutherford: 4, onset: 'gradual', symptomDays: 15 } },
  ],
  'young-ulcer-alone': [
    { foot: { ulcer: 'shallow', ulcerWeeks: 2, heel: 'none', gangrene: 'none', restPain: false } },
    { foot: { ulcer: 'shallow', ulcerWeeks: 2, heel: 'none', gangrene: 'digits', restPain: false } },
  ],
};

describe('a case that contradicts itself', () => {
  test('has a row for every caution', () => {
    expect(Object.keys(ROWS)).toEqual(cautions.map(({ id }) => id));
  });

  test.each(Object.entries(ROWS))('is told so: %s', (id, [raises, not]) => {
    expect(raised(raises)).toEqual([id]);
    expect(raised(not)).toEqual([]);
  });

  test('the other way round of the number of treatments, and eGFR at its limit', () => {
    expect(raised({ history: { priorTreatments: 1, lastTreatment: 'none' } })).toEqual(['first-restenosis-treated']);
    expect(raised({ history: { priorTreatments: 1, lastTreatment: 'dcb' } })).toEqual([]);
    expect(raised({ patient: { egfr: 30 } })).toEqual([]);
    expect(raised({ patient: { allergies: ['contrast'] } })).toEqual(['contrast']);
    expect(raised({ patient: { allergies: ['contrast'] }, limb: { rutherford: 0 } })).toEqual([]);
  });

  test('an empty case contradicts nothing', () => {
    expect(raised({})).toEqual([]);
  });
});
