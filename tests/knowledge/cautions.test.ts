import { describe, expect, it } from 'vitest';
import type { CaseSections, FieldPath } from '../../src/engine/types/case-data.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { cautions } from '../../src/knowledge/cautions.ts';
import { aCase, fieldsOf, without } from '../fixtures/a-case.ts';
import { answer } from '../fixtures/ask.ts';

const shown = (sections: CaseSections) => answer(aCase(sections)).cautions.map(({ fields }) => fields);

/** The lines of the case model’s "Consistency": a case that contradicts itself, the two fields, and one that does not. */
const LINES: [string, [FieldPath, FieldPath], CaseSections[], CaseSections[]][] = [
  [
    'occlusive pattern with flow, or TIMI 0 with another pattern',
    ['lesion.pattern', 'lesion.timiFlow'],
    [
      { lesion: { pattern: 'occlusive', timiFlow: 1 } },
      { lesion: { pattern: 'occlusive', timiFlow: 3 } },
      { lesion: { pattern: 'focal-gap', timiFlow: 0 } },
      { lesion: { pattern: 'multifocal', timiFlow: 0 } },
      { lesion: { pattern: 'proliferative', timiFlow: 0 } },
    ],
    [{ lesion: { pattern: 'occlusive', timiFlow: 0 } }, { lesion: { pattern: 'proliferative', timiFlow: 2 } }],
  ],
  [
    'occlusive pattern below 100 %',
    ['lesion.pattern', 'lesion.stenosisPercent'],
    [{ lesion: { pattern: 'occlusive', stenosisPercent: 99.9 } }],
    [
      { lesion: { pattern: 'occlusive', stenosisPercent: 100 } },
      { lesion: { pattern: 'proliferative', stenosisPercent: 90 } },
    ],
  ],
  [
    'TIMI 0 below 100 %',
    ['lesion.timiFlow', 'lesion.stenosisPercent'],
    [{ lesion: { timiFlow: 0, stenosisPercent: 99.9 } }],
    [{ lesion: { timiFlow: 0, stenosisPercent: 100 } }, { lesion: { timiFlow: 1, stenosisPercent: 90 } }],
  ],
  [
    '100 % with flow',
    ['lesion.stenosisPercent', 'lesion.timiFlow'],
    [{ lesion: { stenosisPercent: 100, timiFlow: 1 } }, { lesion: { stenosisPercent: 100, timiFlow: 3 } }],
    [{ lesion: { stenosisPercent: 100, timiFlow: 0 } }, { lesion: { stenosisPercent: 99.9, timiFlow: 1 } }],
  ],
  [
    'a stent standing out into the aorta that is not at the ostium',
    ['lesion.aortoOstialOverhang', 'lesion.position'],
    [
      { lesion: { aortoOstialOverhang: true, position: 'proximal' } },
      { lesion: { aortoOstialOverhang: true, position: 'mid' } },
      { lesion: { aortoOstialOverhang: true, position: 'distal' } },
    ],
    [
      { lesion: { aortoOstialOverhang: true, position: 'ostial' } },
      { lesion: { aortoOstialOverhang: false, position: 'mid' } },
    ],
  ],
  [
    'focal pattern longer than 10 mm, or diffuse up to 10 mm',
    ['lesion.pattern', 'lesion.lengthMm'],
    [
      { lesion: { pattern: 'focal-gap', lengthMm: 10.1 } },
      { lesion: { pattern: 'focal-edge', lengthMm: 20 } },
      { lesion: { pattern: 'focal-body', lengthMm: 20 } },
      { lesion: { pattern: 'diffuse-intrastent', lengthMm: 10 } },
      { lesion: { pattern: 'proliferative', lengthMm: 8 } },
    ],
    [
      { lesion: { pattern: 'focal-edge', lengthMm: 10 } },
      { lesion: { pattern: 'diffuse-intrastent', lengthMm: 10.1 } },
      { lesion: { pattern: 'occlusive', lengthMm: 30 } },
    ],
  ],
  [
    'diffuse intrastent beyond the stent, or proliferative inside it',
    ['lesion.pattern', 'lesion.extendsBeyondStent'],
    [
      { lesion: { pattern: 'diffuse-intrastent', extendsBeyondStent: true } },
      { lesion: { pattern: 'proliferative', extendsBeyondStent: false } },
    ],
    [
      { lesion: { pattern: 'diffuse-intrastent', extendsBeyondStent: false } },
      { lesion: { pattern: 'proliferative', extendsBeyondStent: true } },
    ],
  ],
  [
    'one layer after a DES',
    ['stent.layers', 'history.lastTreatment'],
    [{ stent: { layers: 1 }, history: { lastTreatment: 'des' } }],
    [
      { stent: { layers: 2 }, history: { lastTreatment: 'des' } },
      { stent: { layers: 1 }, history: { lastTreatment: 'dcb-limus' } },
    ],
  ],
  [
    'an overlap of one layer',
    ['stent.overlap', 'stent.layers'],
    [{ stent: { overlap: true, layers: 1 } }],
    [{ stent: { overlap: true, layers: 2 } }, { stent: { overlap: false, layers: 1 } }],
  ],
  [
    'an overlap of two layers of which one was put into a restenosis',
    ['stent.overlap', 'history.lastTreatment'],
    [{ stent: { overlap: true, layers: 2 }, history: { lastTreatment: 'des' } }],
    [
      { stent: { overlap: true, layers: 3 }, history: { lastTreatment: 'des' } },
      { stent: { overlap: true, layers: 2 }, history: { lastTreatment: 'balloon' } },
      { stent: { overlap: false, layers: 2 }, history: { lastTreatment: 'des' } },
    ],
  ],
  [
    'a wire behind a strut along which balloons worked',
    ['imaging.wireBehindStrut', 'preparation.tools'],
    (['nc-balloon', 'super-high-pressure', 'scoring', 'cutting'] as const).map((tool) => ({
      imaging: { wireBehindStrut: true },
      preparation: { tools: [{ tool, outcome: 'worked' }] },
    })),
    [
      { imaging: { wireBehindStrut: true }, preparation: { tools: [{ tool: 'nc-balloon', outcome: 'failed' }] } },
      { imaging: { wireBehindStrut: false }, preparation: { tools: [{ tool: 'nc-balloon', outcome: 'worked' }] } },
      { imaging: { wireBehindStrut: true }, preparation: { tools: [{ tool: 'cto-crossing', outcome: 'worked' }] } },
    ],
  ],
  [
    'no earlier treatment but a last one, or the reverse',
    ['history.priorTreatments', 'history.lastTreatment'],
    [
      { history: { priorTreatments: 0, lastTreatment: 'balloon' } },
      { history: { priorTreatments: 0, lastTreatment: 'brachytherapy' } },
      { history: { priorTreatments: 1, lastTreatment: 'none' } },
    ],
    [
      { history: { priorTreatments: 0, lastTreatment: 'none' } },
      { history: { priorTreatments: 2, lastTreatment: 'balloon' } },
    ],
  ],
  [
    'underexpansion denied against the areas',
    ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    [{ imaging: { underexpanded: false, minStentAreaMm2: 5, referenceLumenAreaMm2: 10 } }],
    [
      { imaging: { underexpanded: false, minStentAreaMm2: 8, referenceLumenAreaMm2: 10 } },
      { imaging: { underexpanded: true, minStentAreaMm2: 5, referenceLumenAreaMm2: 10 } },
    ],
  ],
  [
    'underexpansion denied against an area without reference, by OCT',
    ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    [{ imaging: { underexpanded: false, minStentAreaMm2: 4.4, modalities: ['oct'] }, lesion: { vessel: 'lad' } }],
    [{ imaging: { underexpanded: false, minStentAreaMm2: 4.5, modalities: ['oct'] }, lesion: { vessel: 'lad' } }],
  ],
  [
    'underexpansion denied against a small area in a vessel that nobody has named',
    ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    [{ imaging: { underexpanded: false, minStentAreaMm2: 4.4, modalities: ['oct'] } }],
    [
      { imaging: { underexpanded: false, minStentAreaMm2: 4.5, modalities: ['oct'] } },
      { imaging: { underexpanded: false, minStentAreaMm2: 4.4, modalities: ['ivus'] } },
    ],
  ],
  [
    'underexpansion denied against a small area in the left main',
    ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    [
      {
        imaging: { underexpanded: false, minStentAreaMm2: 6.9, modalities: ['ivus'] },
        lesion: { vessel: 'left-main' },
      },
      { imaging: { underexpanded: false, minStentAreaMm2: 6.9, modalities: ['oct'] }, lesion: { vessel: 'left-main' } },
    ],
    [
      { imaging: { underexpanded: false, minStentAreaMm2: 7, modalities: ['ivus'] }, lesion: { vessel: 'left-main' } },
      { imaging: { underexpanded: false, minStentAreaMm2: 6.9, modalities: ['ivus'] }, lesion: { vessel: 'lad' } },
      { imaging: { underexpanded: true, minStentAreaMm2: 6.9, modalities: ['ivus'] }, lesion: { vessel: 'left-main' } },
    ],
  ],
  [
    'underexpansion found in a stent as large as its reference',
    ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    [{ imaging: { underexpanded: true, minStentAreaMm2: 10, referenceLumenAreaMm2: 10 } }],
    [
      { imaging: { underexpanded: true, minStentAreaMm2: 9.9, referenceLumenAreaMm2: 10 } },
      { imaging: { underexpanded: false, minStentAreaMm2: 10, referenceLumenAreaMm2: 10 } },
    ],
  ],
  [
    'underexpansion denied against the area after preparation',
    ['imaging.underexpanded', 'preparation.minStentAreaMm2'],
    [{ imaging: { underexpanded: false, referenceLumenAreaMm2: 10 }, preparation: { minStentAreaMm2: 7 } }],
    [{ imaging: { underexpanded: false, referenceLumenAreaMm2: 10 }, preparation: { minStentAreaMm2: 8 } }],
  ],
  [
    'underexpansion denied against a small area after preparation, in a vessel that nobody has named',
    ['imaging.underexpanded', 'preparation.minStentAreaMm2'],
    [{ imaging: { underexpanded: false, modalities: ['oct'] }, preparation: { minStentAreaMm2: 4.4 } }],
    [{ imaging: { underexpanded: false, modalities: ['oct'] }, preparation: { minStentAreaMm2: 4.5 } }],
  ],
  [
    'underexpansion denied against a small area after preparation in the left main',
    ['imaging.underexpanded', 'preparation.minStentAreaMm2'],
    [
      {
        imaging: { underexpanded: false, modalities: ['ivus'] },
        lesion: { vessel: 'left-main' },
        preparation: { minStentAreaMm2: 6.9 },
      },
    ],
    [
      {
        imaging: { underexpanded: false, modalities: ['ivus'] },
        lesion: { vessel: 'left-main' },
        preparation: { minStentAreaMm2: 7 },
      },
      {
        imaging: { underexpanded: false, modalities: ['ivus'] },
        lesion: { vessel: 'lad' },
        preparation: { minStentAreaMm2: 6.9 },
      },
    ],
  ],
  [
    'FFR and iFR that disagree',
    ['patient.ffr', 'patient.ifr'],
    [{ patient: { ffr: 0.8, ifr: 0.9 } }, { patient: { ffr: 0.81, ifr: 0.89 } }],
    [{ patient: { ffr: 0.8, ifr: 0.89 } }, { patient: { ffr: 0.9, ifr: 0.95 } }],
  ],
  [
    'stenosis below 50 % with slow flow',
    ['lesion.stenosisPercent', 'lesion.timiFlow'],
    [{ lesion: { stenosisPercent: 49, timiFlow: 2 } }, { lesion: { stenosisPercent: 30, timiFlow: 0 } }],
    [{ lesion: { stenosisPercent: 49, timiFlow: 3 } }, { lesion: { stenosisPercent: 50, timiFlow: 2 } }],
  ],
  [
    'a residual figure and a reading by eye that disagree',
    ['preparation.residualStenosisPercent', 'preparation.residualUnder30'],
    [
      { preparation: { residualStenosisPercent: 30, residualUnder30: true } },
      { preparation: { residualStenosisPercent: 29.9, residualUnder30: false } },
    ],
    [
      { preparation: { residualStenosisPercent: 29.9, residualUnder30: true } },
      { preparation: { residualStenosisPercent: 30, residualUnder30: false } },
    ],
  ],
  [
    'an area that is smaller after preparation',
    ['imaging.minStentAreaMm2', 'preparation.minStentAreaMm2'],
    [{ imaging: { minStentAreaMm2: 6 }, preparation: { minStentAreaMm2: 5.9 } }],
    [{ imaging: { minStentAreaMm2: 6 }, preparation: { minStentAreaMm2: 6 } }],
  ],
  [
    'a dissection of type C to F with stable TIMI 3 flow',
    ['preparation.dissection', 'preparation.timiFlow'],
    [
      { preparation: { dissection: 'c', timiFlow: 3, flowStable: true } },
      { preparation: { dissection: 'f', timiFlow: 3, flowStable: true } },
    ],
    [
      { preparation: { dissection: 'b', timiFlow: 3, flowStable: true } },
      { preparation: { dissection: 'd', timiFlow: 2, flowStable: true } },
      { preparation: { dissection: 'd', timiFlow: 3, flowStable: false } },
    ],
  ],
  [
    'a drug given for a bare-metal stent',
    ['stent.type', 'stent.drug'],
    [{ stent: { type: 'bms', drug: 'sirolimus' } }, { stent: { type: 'bms', drug: 'other' } }],
    [{ stent: { type: 'des', drug: 'sirolimus' } }, { stent: { type: 'bms', drug: 'unknown' } }],
  ],
  [
    'protection of something else than the left main',
    ['lesion.leftMainProtected', 'lesion.vessel'],
    [{ lesion: { leftMainProtected: true, vessel: 'lad' } }, { lesion: { leftMainProtected: false, vessel: 'rca' } }],
    [{ lesion: { leftMainProtected: true, vessel: 'left-main' } }],
  ],
  [
    'an OCT tissue type without OCT',
    ['imaging.tissue', 'imaging.modalities'],
    [{ imaging: { tissue: 'layered', modalities: ['ivus'] } }, { imaging: { tissue: 'homogeneous', modalities: [] } }],
    [{ imaging: { tissue: 'layered', modalities: ['oct'] } }, { imaging: { tissue: 'none', modalities: ['ivus'] } }],
  ],
  [
    'a stent area without imaging',
    ['imaging.minStentAreaMm2', 'imaging.modalities'],
    [
      { imaging: { minStentAreaMm2: 6, modalities: [] } },
      { imaging: { minStentAreaMm2: 6, modalities: ['stent-enhancement'] } },
    ],
    [
      { imaging: { minStentAreaMm2: 6, modalities: ['ivus'] } },
      { imaging: { minStentAreaMm2: 6, modalities: ['oct'] } },
    ],
  ],
  [
    'a stent area after preparation without imaging',
    ['preparation.minStentAreaMm2', 'imaging.modalities'],
    [{ preparation: { minStentAreaMm2: 6 }, imaging: { modalities: [] } }],
    [{ preparation: { minStentAreaMm2: 6 }, imaging: { modalities: ['ivus'] } }],
  ],
  [
    'a correction that was not imaged',
    ['preparation.residualStenosisPercent', 'preparation.minStentAreaMm2'],
    [
      { imaging: { underexpanded: true }, preparation: { residualStenosisPercent: 29 } },
      { imaging: { underexpanded: true }, preparation: { residualUnder30: true } },
    ],
    [
      { imaging: { underexpanded: true }, preparation: { residualStenosisPercent: 30 } },
      { imaging: { underexpanded: false }, preparation: { residualStenosisPercent: 29 } },
      {
        imaging: { underexpanded: true, referenceLumenAreaMm2: 10 },
        preparation: { residualStenosisPercent: 29, minStentAreaMm2: 9 },
      },
    ],
  ],
];

/** Fields without which another line speaks. */
const NOT_NEEDED: Readonly<Record<string, readonly FieldPath[]>> = {
  'underexpansion denied against an area without reference, by OCT': ['lesion.vessel'],
};

describe('a case that contradicts itself', () => {
  const contradictions = LINES.flatMap(([title, fields, contradicting]) =>
    contradicting.map((sections) => [title, fields, sections] as const),
  );

  it.each(contradictions)('%s: a caution names both fields %j', (_, fields, sections) => {
    expect(shown(sections)).toContainEqual(fields);
  });

  it.each(contradictions)(
    '%s: no caution on %j while one field that it rests on is not entered',
    (title, fields, sections) => {
      const full = aCase(sections);
      // The residual itself speaks for a correction that was not imaged: the area is the field that is not there.
      for (const path of fieldsOf(full).filter((one) => !NOT_NEEDED[title]?.includes(one))) {
        expect(
          answer(without(full, path)).cautions.map((caution) => caution.fields),
          path,
        ).not.toContainEqual(fields);
      }
    },
  );

  const consistent = LINES.flatMap(([title, fields, , agreeing]) =>
    agreeing.map((sections) => [title, fields, sections] as const),
  );
  it.each(consistent)('not %s: no caution on %j', (_, fields, sections) => {
    expect(shown(sections)).not.toContainEqual(fields);
  });
});

describe('the cautions', () => {
  it('an empty case has none', () => expect(shown({})).toEqual([]));

  it('each pair of fields has its line here', () => {
    const pairs = (list: readonly (readonly string[])[]) => new Set(list.map((fields) => fields.join()));
    expect(pairs(LINES.map(([, fields]) => fields))).toEqual(pairs(cautions.map(({ fields }) => fields)));
  });

  it('each has its sentence', () => {
    for (const { id } of cautions) expect(Object.keys(en)).toContain(`caution.${id}`);
  });

  it('nothing is corrected: what was entered stays', () => {
    const data = aCase({ lesion: { pattern: 'occlusive', timiFlow: 3 }, stent: { type: 'bms', drug: 'paclitaxel' } });
    const before = structuredClone(data);
    expect(answer(data).cautions).toHaveLength(2);
    expect(data).toEqual(before);
    expect(answer(data).classification.mehran).toBe('IV');
  });
});
