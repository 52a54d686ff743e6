import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import type { LabResource, Tool } from '../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../fixtures/ask.ts';
import { aCase, GATE_MET, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

const LADDER: readonly Tool[] = ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'];
const EXHAUSTED: CaseSections = {
  imaging: { underexpanded: true },
  preparation: { tools: LADDER.map((tool) => ({ tool, outcome: 'failed' as const })) },
};
const RECURRENT_DIFFUSE: CaseSections = {
  history: { priorTreatments: 2, lastTreatment: 'balloon' },
  lesion: { pattern: 'diffuse-intrastent', lengthMm: 20 },
};

const THROMBUS: CaseSections = { imaging: { thrombus: true } };
const thrombusAfter = (...outcomes: readonly ('worked' | 'failed')[]): CaseSections => ({
  ...THROMBUS,
  preparation: { tools: outcomes.map((outcome) => ({ tool: 'thrombus-management', outcome })) },
});

describe('the Heart Team', () => {
  it.each<[string, CaseSections]>([
    ['fracture in two layers (D2)', { imaging: { fracture: 'complete' }, stent: { layers: 2 } }],
    ['DAPT not possible (D19)', { patient: { dapt: 'not-possible' } }],
    ['left main not known to be protected (S7)', { lesion: { vessel: 'left-main' } }],
    ['recurrent diffuse restenosis (H1)', RECURRENT_DIFFUSE],
    [
      'multivessel disease with a bifurcation (H3)',
      { patient: { multivesselDisease: true }, lesion: { sideBranch: 'true-bifurcation' } },
    ],
    ['a ladder that is exhausted (H4)', EXHAUSTED],
    ['every device vetoed', { patient: { allergies: ['limus', 'paclitaxel'] } }],
    ['a deformed stent in two layers (D2)', { imaging: { deformed: true }, stent: { layers: 2 } }],
    ['an aneurysm (S14)', { imaging: { aneurysm: true } }],
    [
      'two layers that failed twice (H1)',
      { history: { priorTreatments: 1, lastTreatment: 'balloon' }, stent: { layers: 2 } },
    ],
    ['a graft that failed twice (H6)', { lesion: { vessel: 'vein-graft' }, history: { priorTreatments: 1 } }],
    ['thrombus where its treatment has failed', thrombusAfter('failed')],
    [
      'thrombus where the lab has no treatment of it',
      { ...THROMBUS, setting: { unavailable: ['thrombus-management'] } },
    ],
  ])('%s', (_, change) => {
    expect(answer(plainCase(change)).heartTeam).toBe(true);
  });

  it.each<[string, CaseSections]>([
    ['a plain case', {}],
    ['a protected left main', { lesion: { vessel: 'left-main', leftMainProtected: true } }],
    ['one device vetoed', { patient: { allergies: ['limus'] } }],
    ['a graft, first restenosis', { lesion: { vessel: 'vein-graft' } }],
    [
      'an overlap of two stents that failed twice',
      { history: { priorTreatments: 1 }, stent: { layers: 2, overlap: true } },
    ],
    ['a metal allergy', { patient: { allergies: ['metal'] } }],
    ['thrombus that was dealt with in the end', thrombusAfter('failed', 'worked')],
    ['flow that is lost', { preparation: { ...GATE_MET, timiFlow: 1 } }],
    [
      'every device vetoed by G6 alone',
      { imaging: { underexpanded: true }, preparation: { ...GATE_MET, residualStenosisPercent: 40 } },
    ],
    ['three layers, first restenosis', { stent: { layers: 3 } }],
    ['multivessel disease, focal lesion', { patient: { multivesselDisease: true } }],
    ['a bail-out', { preparation: { ...GATE_MET, dissection: 'd' } }],
  ])('is not called for %s', (_, change) => {
    expect(answer(plainCase(change)).heartTeam).toBe(false);
  });

  it('is not called for an empty case', () => expect(answer(aCase()).heartTeam).toBe(false));
});

describe('the alternatives', () => {
  const of = (change: CaseSections) => answer(plainCase(change)).alternatives;

  it.each<[string, CaseSections, string[]]>([
    ['none in a plain case', {}, []],
    ['CABG for recurrent diffuse restenosis (H1)', RECURRENT_DIFFUSE, ['cabg']],
    [
      'CABG and brachytherapy for recurrence in two layers (H1, H2)',
      { history: { priorTreatments: 1 }, stent: { layers: 2 } },
      ['cabg', 'brachytherapy'],
    ],
    [
      'CABG for multivessel disease with a left main (H3)',
      { patient: { multivesselDisease: true }, lesion: { vessel: 'left-main' } },
      ['cabg'],
    ],
    ['CABG or medical therapy when the ladder is exhausted (H4)', EXHAUSTED, ['cabg', 'medical']],
    ['none where PCI is not indicated (I4): medical therapy is the advice', { patient: { ffr: 0.9 } }, []],
    ['nor CABG there, although it failed before', { ...RECURRENT_DIFFUSE, patient: { ffr: 0.9 } }, []],
    [
      'no medical therapy beside a bail-out, although a pressure wire was negative',
      { patient: { ffr: 0.9 }, preparation: { ...GATE_MET, dissection: 'd' } },
      [],
    ],
    ['nor beside flow that is lost', { patient: { ffr: 0.9 }, preparation: { ...GATE_MET, timiFlow: 1 } }, []],
    ['no CABG for a bail-out alone (G8)', { preparation: { ...GATE_MET, dissection: 'd' } }, []],
    [
      'emergency CABG for a bail-out with a limus allergy',
      { patient: { allergies: ['limus'] }, preparation: { ...GATE_MET, dissection: 'd' } },
      ['cabg'],
    ],
    [
      'no CABG for a bail-out with a paclitaxel allergy',
      { patient: { allergies: ['paclitaxel'] }, preparation: { ...GATE_MET, dissection: 'd' } },
      [],
    ],
    [
      'no CABG for G6 alone',
      { imaging: { underexpanded: true }, preparation: { ...GATE_MET, residualStenosisPercent: 50 } },
      [],
    ],
    [
      'emergency CABG for a bail-out in a stent that will not open (G6 and G8)',
      { imaging: { underexpanded: true }, preparation: { ...GATE_MET, residualStenosisPercent: 50, dissection: 'c' } },
      ['cabg'],
    ],
  ])('%s', (_, change, expected) => {
    expect(of(change).toSorted()).toEqual(expected.toSorted());
  });

  it('no CABG for a patient of prohibitive surgical risk (H5), and it is shown as not available', () => {
    const data = plainCase({
      history: { priorTreatments: 1 },
      stent: { layers: 2 },
      patient: { surgicalRisk: 'prohibitive' },
    });
    expect(answer(data).alternatives).toEqual(['brachytherapy']);
    const beyond = answer(data).stages.find(({ stage }) => stage === 'beyond');
    expect(beyond?.steps).toContainEqual(expect.objectContaining({ action: 'cabg', verdict: 'unavailable' }));
  });

  it('CABG stays for a patient of high surgical risk', () => {
    expect(of({ ...RECURRENT_DIFFUSE, patient: { surgicalRisk: 'high' } })).toEqual(['cabg']);
  });

  it.each<[LabResource, string[]]>([
    ['brachytherapy', ['cabg']],
    ['cabg', ['brachytherapy']],
  ])('%s is no alternative where it is unavailable', (lacking, expected) => {
    expect(of({ history: { priorTreatments: 1 }, stent: { layers: 3 }, setting: { unavailable: [lacking] } })).toEqual(
      expected,
    );
  });
});

describe('blockers and results', () => {
  it('a result that does not speak of the expansion leaves P2 standing', () => {
    const data = without(
      plainCase({ imaging: { underexpanded: true }, preparation: GATE_MET }),
      'preparation.residualStenosisPercent',
    );
    expect(answer(data).device).toMatchObject({ status: 'blocked', blockedBy: ['P2'] });
  });

  it.each(['rotational', 'elca', 'nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'] as const)(
    'P7 is done once %s has worked',
    (tool) => {
      const data = plainCase({ lesion: { uncrossable: true }, preparation: { tools: [{ tool, outcome: 'worked' }] } });
      expect(answer(data).device).toMatchObject({ status: 'intended', blockedBy: [] });
    },
  );

  it.each(['failed', 'unknown'] as const)('P7 stands while the outcome of the laser is %s', (outcome) => {
    // Severe calcium: without it rotational atherectomy is to be avoided (P9), and nothing would be left.
    const lesion = { uncrossable: true, calcification: 'severe' } as const;
    const data = plainCase({ lesion, preparation: { tools: [{ tool: 'elca', outcome }] } });
    expect(answer(data).device.blockedBy).toEqual(['P7']);
  });

  it('P7 is not done by thrombus management or by crossing a chronic occlusion', () => {
    const tools = (['thrombus-management', 'cto-crossing'] as const).map((tool) => ({
      tool,
      outcome: 'worked' as const,
    }));
    expect(answer(plainCase({ lesion: { uncrossable: true }, preparation: { tools } })).device.blockedBy).toEqual([
      'P7',
    ]);
  });

  it('P10 is done once thrombus management has worked, and stands when it has failed', () => {
    const after = (outcome: 'worked' | 'failed') =>
      answer(
        plainCase({ imaging: { thrombus: true }, preparation: { tools: [{ tool: 'thrombus-management', outcome }] } }),
      );
    expect(after('worked').device.status).toBe('intended');
    expect(after('failed').device.blockedBy).toContain('P10');
  });

  it('P20 is done once the wire is known to run inside the stent', () => {
    const wire = (wireBehindStrut: boolean) => plainCase({ imaging: { wireBehindStrut } });
    expect(answer(wire(true)).device.blockedBy).toEqual(['P20']);
    expect(answer(wire(false)).device.blockedBy).toEqual([]);
    expect(answer(without(wire(true), 'imaging.wireBehindStrut')).device.blockedBy).toEqual([]);
  });

  it('P14 is done once crossing worked, or once flow is back', () => {
    const occluded = { timiFlow: 0, pattern: 'occlusive' } as const;
    const crossed = plainCase({
      lesion: occluded,
      preparation: { tools: [{ tool: 'cto-crossing', outcome: 'worked' }] },
    });
    expect(answer(crossed).device.blockedBy).toEqual([]);
    const flowing = plainCase({ lesion: occluded, preparation: { timiFlow: 3 } });
    expect(answer(flowing).device.blockedBy).toEqual([]);
    const lostAgain = plainCase({
      lesion: occluded,
      preparation: {
        tools: [
          { tool: 'cto-crossing', outcome: 'worked' },
          { tool: 'cto-crossing', outcome: 'failed' },
        ],
      },
    });
    expect(answer(lostAgain).device.blockedBy).toEqual(['P14']);
  });

  it.each(['malapposition', 'undersized'] as const)('P18 for %s is done below 30 %% afterwards', (finding) => {
    const left = (residualStenosisPercent: number) =>
      answer(plainCase({ imaging: { [finding]: true }, preparation: { residualStenosisPercent } })).device.blockedBy;
    expect(left(29)).toEqual([]);
    expect(left(30)).toContain('P18');
    const byEye = (residualUnder30: boolean) =>
      answer(plainCase({ imaging: { [finding]: true }, preparation: { residualUnder30 } })).device.blockedBy;
    expect(byEye(true)).toEqual([]);
    expect(byEye(false)).toContain('P18');
  });

  it('P17 is done by IVUS or OCT, not by stent enhancement', () => {
    const imagedBy = (modality: 'ivus' | 'oct' | 'stent-enhancement') =>
      answer(plainCase({ stent: { monthsSinceImplant: 0.5 }, imaging: { modalities: [modality] } })).device.blockedBy;
    expect(imagedBy('ivus')).toEqual([]);
    expect(imagedBy('oct')).toEqual([]);
    expect(imagedBy('stent-enhancement')).toEqual(['P17']);
  });
});

describe('why a choice is provisional', () => {
  it('not at all when everything is known', () => {
    expect(answer(plainCase()).device.provisional).toEqual([]);
  });

  it.each<[string, CaseSections, string]>([
    ['not imaged', { imaging: { modalities: [] } }, 'imaging'],
    ['imaged by IVUS', { imaging: { modalities: ['ivus'] } }, 'none'],
    ['nothing is due', { lesion: { withinStent: 'outside' }, imaging: { modalities: [] } }, 'none'],
    ['stent enhancement is not enough', { imaging: { modalities: ['stent-enhancement'] } }, 'imaging'],
    ['the type is assumed', { stent: { type: 'unknown' } }, 'stent-type'],
    [
      'the indication is open',
      { patient: { nonInvasiveIschaemia: 'negative', presentation: 'asymptomatic' }, lesion: { stenosisPercent: 80 } },
      'none',
    ],
  ])('%s', (_, change, reason) => {
    expect(answer(plainCase(change)).device.provisional).toEqual(reason === 'none' ? [] : [reason]);
  });

  it('the indication is undetermined while the presentation is not known', () => {
    const data = without(plainCase(), 'patient.presentation', 'patient.nonInvasiveIschaemia');
    expect(answer(data).device.provisional).toEqual(['indication']);
  });

  it('underexpansion is presumed after a balloon has failed', () => {
    const data = without(
      plainCase({ preparation: { tools: [{ tool: 'nc-balloon', outcome: 'failed' }] } }),
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
    );
    expect(answer(data).device.provisional).toEqual(['underexpansion']);
  });
});
