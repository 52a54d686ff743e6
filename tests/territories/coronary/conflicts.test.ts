import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { conflicts } from '../../../src/territories/coronary/conflicts.ts';
import type { CaseData, CaseSections } from '../../../src/territories/coronary/types/case-data.ts';
import type { Tool } from '../../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../../fixtures/ask.ts';
import { aCase, plainBms, plainCase } from './fixtures/a-case.ts';

const LADDER: readonly Tool[] = ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'];
const late: CaseSections = {
  imaging: { neoatherosclerosis: 'calcific' },
  lesion: { pattern: 'diffuse-intrastent', lengthMm: 25 },
};
const narrow = (underexpanded: boolean) =>
  aCase({ imaging: { underexpanded }, preparation: { residualStenosisPercent: 40 } });
const us = (lesion: CaseSections['lesion'], region: 'us' | 'eu' | 'other' = 'us') =>
  aCase({ setting: { region }, stent: { type: 'des', layers: 1 }, lesion: lesion ?? {} });

const atTheLimits = { referenceDiameterMm: 4, lengthMm: 26 } as const;
const metal: CaseSections = { patient: { allergies: ['metal'] } };

/** Each conflict of section 9, with cases that show it and cases next to them that do not. */
const CONFLICTS: [string, [string, CaseData][], [string, CaseData][]][] = [
  [
    'C1',
    [
      ['fracture in two layers', plainCase({ imaging: { fracture: 'partial' }, stent: { layers: 2 } })],
      ['fracture in three layers', plainCase({ imaging: { fracture: 'complete' }, stent: { layers: 3 } })],
      ['deformation in two layers', plainCase({ imaging: { deformed: true }, stent: { layers: 2 } })],
    ],
    [
      [
        'fracture where two stents of one treatment overlap',
        plainCase({ imaging: { fracture: 'complete' }, stent: { layers: 2, overlap: true } }),
      ],
      ['fracture in one layer', plainCase({ imaging: { fracture: 'complete' } })],
      ['two layers without a fracture', plainCase({ stent: { layers: 2 } })],
      ['fracture, layers not entered', aCase({ imaging: { fracture: 'complete' } })],
    ],
  ],
  [
    'C2',
    [
      ['DES restenosis, high bleeding risk', plainCase({ patient: { highBleedingRisk: true } })],
      ['DES restenosis, short DAPT only', plainCase({ patient: { dapt: 'short-only' } })],
    ],
    [
      ['DES restenosis without it', plainCase()],
      ['BMS restenosis', plainBms({ patient: { highBleedingRisk: true } })],
      ['two layers', plainCase({ stent: { layers: 2 }, patient: { highBleedingRisk: true } })],
      ['no DAPT at all: C7 says it', plainCase({ patient: { dapt: 'not-possible', highBleedingRisk: true } })],
    ],
  ],
  [
    'C3',
    [
      ['40 % left in an underexpanded stent', narrow(true)],
      [
        'a ladder that is exhausted',
        plainCase({
          imaging: { underexpanded: true },
          preparation: { tools: LADDER.map((tool) => ({ tool, outcome: 'failed' })) },
        }),
      ],
    ],
    [
      [
        'a ladder that ended at the crossing of an open stent',
        plainCase({
          lesion: { uncrossable: true },
          preparation: { tools: (['rotational', 'elca'] as const).map((tool) => ({ tool, outcome: 'failed' })) },
        }),
      ],
      [
        'a ladder that ended at tissue in an open stent',
        plainCase({
          stent: { layers: 3 },
          setting: { unavailable: ['nc-balloon', 'scoring', 'cutting'] },
          preparation: { residualStenosisPercent: 40 },
        }),
      ],
      [
        '40 % left in a stent that measured open afterwards',
        plainCase({
          imaging: { underexpanded: true, referenceLumenAreaMm2: 10 },
          preparation: { residualStenosisPercent: 40, minStentAreaMm2: 8 },
        }),
      ],
      ['40 % left in a well expanded stent', narrow(false)],
      ['underexpanded, not yet prepared', plainCase({ imaging: { underexpanded: true } })],
    ],
  ],
  [
    'C4',
    [['exactly two layers', plainCase({ stent: { layers: 2 } })]],
    [
      ['one layer', plainCase()],
      ['three layers', plainCase({ stent: { layers: 3 } })],
    ],
  ],
  [
    'C5',
    [['3.5 mm with a side branch', plainCase({ lesion: { referenceDiameterMm: 3.5, sideBranch: 'present' } })]],
    [
      ['3.4 mm with a side branch', plainCase({ lesion: { referenceDiameterMm: 3.4, sideBranch: 'present' } })],
      ['3.5 mm without one', plainCase({ lesion: { referenceDiameterMm: 3.5 } })],
    ],
  ],
  [
    'C6',
    [
      [
        'late diffuse neoatherosclerosis, two layers',
        plainCase({ ...late, stent: { monthsSinceImplant: 30, layers: 2 } }),
      ],
      ['the same, three layers', plainCase({ ...late, stent: { monthsSinceImplant: 30, layers: 3 } })],
    ],
    [
      ['the same, one layer', plainCase({ ...late, stent: { monthsSinceImplant: 30 } })],
      ['the same at 12 months', plainCase({ ...late, stent: { monthsSinceImplant: 12, layers: 3 } })],
    ],
  ],
  [
    'C7',
    [
      ['BMS restenosis, DAPT not possible', plainBms({ patient: { dapt: 'not-possible' } })],
      ['DES restenosis, DAPT not possible', plainCase({ patient: { dapt: 'not-possible' } })],
      ['three layers, DAPT not possible', plainCase({ stent: { layers: 3 }, patient: { dapt: 'not-possible' } })],
      ['stent not entered, DAPT not possible', aCase({ patient: { dapt: 'not-possible' } })],
    ],
    [
      ['BMS restenosis, short DAPT only', plainBms({ patient: { dapt: 'short-only' } })],
      ['DAPT not entered', aCase()],
    ],
  ],
  [
    'C8',
    [
      ['US, 4.5 mm', us({ referenceDiameterMm: 4.5 })],
      ['US, 1.9 mm', us({ referenceDiameterMm: 1.9 })],
      ['US, 30 mm long', us({ lengthMm: 30 })],
      ['US, at the limits of the balloon: the stent’s label is for new lesions', us(atTheLimits)],
    ],
    [
      ['US, at the limits of the balloon, limus allergy', { ...us(atTheLimits), patient: { allergies: ['limus'] } }],
      ['EU, 30 mm long', us({ lengthMm: 30 }, 'eu')],
      ['elsewhere, 30 mm long', us({ lengthMm: 30 }, 'other')],
    ],
  ],
  [
    'C9',
    [
      ['exactly 10 mm', aCase({ lesion: { lengthMm: 10 } })],
      ['exactly 30 % left', aCase({ preparation: { residualStenosisPercent: 30 } })],
      ['FFR exactly 0.80', aCase({ patient: { ffr: 0.8 } })],
      ['iFR exactly 0.89', aCase({ patient: { ifr: 0.89 } })],
      ['a stent of exactly 12 months', aCase({ stent: { monthsSinceImplant: 12 } })],
    ],
    [
      [
        'just below each',
        aCase({
          lesion: { lengthMm: 9.9 },
          stent: { monthsSinceImplant: 11.9 },
          preparation: { residualStenosisPercent: 29.9 },
          patient: { ffr: 0.79, ifr: 0.88 },
        }),
      ],
      [
        'just above each',
        aCase({
          lesion: { lengthMm: 10.1 },
          stent: { monthsSinceImplant: 12.1 },
          preparation: { residualStenosisPercent: 30.1 },
          patient: { ffr: 0.81, ifr: 0.9 },
        }),
      ],
      ['read by eye, not by a figure', aCase({ preparation: { residualUnder30: false } })],
    ],
  ],
  [
    'C10',
    [
      ['unprotected left main', plainCase({ lesion: { vessel: 'left-main', leftMainProtected: false } })],
      ['left main, protection not entered', plainCase({ lesion: { vessel: 'left-main' } })],
    ],
    [
      ['protected left main', plainCase({ lesion: { vessel: 'left-main', leftMainProtected: true } })],
      ['ostial LAD', plainCase({ lesion: { position: 'ostial' } })],
    ],
  ],
  [
    'C11',
    [
      ['NSTEMI with FFR 0.88', plainCase({ patient: { presentation: 'nstemi', ffr: 0.88 } })],
      ['unstable angina with iFR 0.95', plainCase({ patient: { presentation: 'unstable-angina', ifr: 0.95 } })],
      ['acute, kind not said, with FFR 0.88', plainCase({ patient: { presentation: 'acs', ffr: 0.88 } })],
    ],
    [
      ['stable angina with FFR 0.88', plainCase({ patient: { ffr: 0.88 } })],
      ['NSTEMI with FFR 0.75', plainCase({ patient: { presentation: 'nstemi', ffr: 0.75 } })],
      [
        'NSTEMI with a negative stress test',
        plainCase({ patient: { presentation: 'nstemi', nonInvasiveIschaemia: 'negative' } }),
      ],
    ],
  ],
  [
    'C12',
    [
      ['DES restenosis, ESC 2024', plainCase(metal)],
      ['DES restenosis, ACC 2021', plainCase({ ...metal, setting: { guideline: 'acc-2021' } })],
      ['BMS restenosis, ACC 2021', plainBms({ ...metal, setting: { guideline: 'acc-2021' } })],
      [
        'DES restenosis, DAPT not possible either',
        plainCase({ patient: { allergies: ['metal'], dapt: 'not-possible' } }),
      ],
    ],
    [
      ['no metal allergy', plainCase({ patient: { allergies: ['limus', 'paclitaxel', 'contrast'] } })],
      ['BMS restenosis, ESC 2024: no class for either alone', plainBms(metal)],
      ['DES restenosis, Asia-Pacific', plainCase({ ...metal, setting: { guideline: 'asia-pacific-2025' } })],
      ['BMS restenosis, Asia-Pacific', plainBms({ ...metal, setting: { guideline: 'asia-pacific-2025' } })],
      ['two layers', plainCase({ ...metal, stent: { layers: 2 } })],
      [
        'no further device (D24)',
        plainCase({ ...metal, stent: { monthsSinceImplant: 3 }, imaging: { underexpanded: true, tissue: 'none' } }),
      ],
    ],
  ],
];

const rows = (of: 1 | 2) =>
  CONFLICTS.flatMap((entry) => entry[of].map(([title, data]) => [entry[0], title, data] as const));

describe('the conflicts that the tool never resolves silently', () => {
  it('are twelve, each with one sentence', () => {
    expect(CONFLICTS.map(([id]) => id)).toEqual(conflicts.map(({ id }) => id));
    expect(conflicts).toHaveLength(12);
    for (const { id } of conflicts) expect(Object.keys(en)).toContain(`conflict.${id}`);
  });

  it.each(rows(1))('%s is shown: %s', (id, _, data) => {
    expect(answer(data).conflicts).toContain(id);
  });

  it.each(rows(2))('%s is not shown: %s', (id, _, data) => {
    expect(answer(data).conflicts).not.toContain(id);
  });

  it('none is shown in an empty or in a plain case', () => {
    expect(answer(aCase()).conflicts).toEqual([]);
    expect(answer(plainCase()).conflicts).toEqual([]);
  });

  it('none is shown where nothing is to be done', () => {
    const conflicting = { stent: { layers: 2 }, lesion: { lengthMm: 10 } } as const;
    expect(answer(plainCase({ ...conflicting, patient: { ffr: 0.88 } })).conflicts).toEqual([]);
    expect(answer(plainCase({ ...conflicting, preparation: { perforation: true } })).conflicts).toEqual([]);
  });

  it('several are shown together', () => {
    const data = plainCase({
      stent: { layers: 2 },
      imaging: { fracture: 'partial' },
      lesion: { lengthMm: 10, vessel: 'left-main' },
    });
    expect(answer(data).conflicts).toEqual(['C1', 'C4', 'C9', 'C10']);
  });
});
