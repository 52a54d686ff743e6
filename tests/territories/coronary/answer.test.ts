import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import type { CaseData, CaseSections } from '../../../src/territories/coronary/types/case-data.ts';
import type { Tool } from '../../../src/territories/coronary/types/vocabulary.ts';
import { inspection } from '../../fixtures/ask.ts';
import { aCase, GATE_MET, plainBms, plainCase, without } from './fixtures/a-case.ts';

const LADDER: Tool[] = ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'];
const failed = (...tools: Tool[]) => tools.map((tool) => ({ tool, outcome: 'failed' as const }));
const narrow = { ...GATE_MET, residualStenosisPercent: 40 };
const underexpanded: CaseSections = { imaging: { underexpanded: true, tissue: 'none', minStentAreaMm2: 4 } };

const fractured: CaseSections = { imaging: { fracture: 'partial' }, stent: { layers: 2 } };
const stillEluting: CaseSections = { stent: { monthsSinceImplant: 3 }, ...underexpanded };
const uncrossable: CaseSections = { lesion: { uncrossable: true, calcification: 'severe' } };
const mild = (timiFlow: 0 | 1 | 2 | 3): CaseSections => ({ lesion: { stenosisPercent: 40, timiFlow } });

const LINES: [string, CaseData, string, object][] = [
  ['nothing entered', aCase(), 'enter-first', { device: [] }],
  ['shock', plainCase({ patient: { presentation: 'shock' } }), 'out-of-scope', { device: [] }],
  ['perforated', plainCase({ preparation: { perforation: true } }), 'perforation', { device: [] }],
  [
    'perforated in shock',
    plainCase({ preparation: { perforation: true }, patient: { presentation: 'shock' } }),
    'perforation',
    { device: [] },
  ],
  ['FFR negative', plainCase({ patient: { ffr: 0.9 } }), 'not-indicated', { device: [], ways: [] }],
  ['30 % with unknown flow', aCase({ lesion: { stenosisPercent: 30 } }), 'flow-needed', { device: [] }],
  ['40 % with TIMI 2', plainCase(mild(2)), 'flow-reduced', { device: [] }],
  [
    '40 % with TIMI 3, presentation not entered',
    without(plainCase({ ...mild(3), imaging: { thrombus: true } }), 'patient.presentation'),
    'presentation-needed',
    { device: [] },
  ],
  [
    '40 % with TIMI 3, acute, thrombus not entered',
    without(plainCase({ ...mild(3), patient: { presentation: 'acs' } }), 'imaging.thrombus'),
    'culprit-needed',
    { device: [] },
  ],
  [
    '40 % with TIMI 3, acute, thrombus',
    plainCase({ ...mild(3), patient: { presentation: 'acs' }, imaging: { thrombus: true } }),
    'plaque-may-be-culprit',
    { device: [] },
  ],
  ['a plain case', plainCase(), 'intended', { device: ['des'] }],
  ['the gate is passed', plainCase({ preparation: GATE_MET }), 'final', { device: ['des'] }],
  ['neither is preferred', plainBms(), 'intended-either', { device: ['des', 'dcb'] }],
  [
    'neither is preferred, gate passed',
    plainBms({ preparation: GATE_MET }),
    'final-either',
    { device: ['des', 'dcb'] },
  ],
  ['fracture in two layers', plainCase(fractured), 'heart-team-first', { device: ['des', 'dcb'] }],
  [
    'fracture in two layers, gate passed',
    plainCase({ ...fractured, preparation: GATE_MET }),
    'heart-team-first-gate-met',
    { device: ['des', 'dcb'] },
  ],
  [
    'fracture in two layers, stability of the flow not entered',
    without(plainCase({ ...fractured, preparation: GATE_MET }), 'preparation.flowStable'),
    'heart-team-first-gate-met',
    { device: ['des', 'dcb'] },
  ],
  ...(['residualStenosisPercent', 'timiFlow', 'dissection'] as const).map((field): (typeof LINES)[number] => [
    `fracture in two layers, ${field} not entered`,
    without(plainCase({ ...fractured, preparation: GATE_MET }), `preparation.${field}`),
    'heart-team-first',
    { device: ['des', 'dcb'] },
  ]),
  [
    '60 % without a test',
    plainCase({ lesion: { stenosisPercent: 60 }, patient: { nonInvasiveIschaemia: 'negative' } }),
    'test-first',
    { device: ['des'] },
  ],
  [
    '60 % in a lab without a pressure wire',
    plainCase({
      lesion: { stenosisPercent: 60 },
      patient: { nonInvasiveIschaemia: 'negative' },
      setting: { unavailable: ['physiology'] },
    }),
    'intended',
    { device: ['des'] },
  ],
  [
    'occluded without symptoms, not tested',
    plainCase({
      lesion: { timiFlow: 0, pattern: 'occlusive' },
      patient: { presentation: 'asymptomatic', nonInvasiveIschaemia: 'not-done' },
    }),
    'test-first-occluded',
    { device: ['des'] },
  ],
  ['underexpanded', plainCase(underexpanded), 'expand-first', { tools: ['nc-balloon'], device: ['des'] }],
  [
    'underexpanded, the balloon failed',
    plainCase({ ...underexpanded, preparation: { tools: failed('nc-balloon') } }),
    'expand-first',
    { tools: ['super-high-pressure', 'ivl'], device: ['des'] },
  ],
  [
    'underexpanded, 40 % left',
    plainCase({ ...underexpanded, preparation: { ...narrow, tools: failed('nc-balloon') } }),
    'reopen',
    { tools: ['super-high-pressure', 'ivl'], device: [] },
  ],
  [
    '40 % left, expansion unknown',
    without(plainCase({ preparation: narrow }), 'imaging.underexpanded', 'imaging.minStentAreaMm2'),
    'underexpansion-unknown',
    { device: [] },
  ],
  ['40 % left, well expanded', plainCase({ preparation: narrow }), 'more-preparation', { device: ['des'] }],
  [
    'no balloon crosses',
    plainCase({ lesion: { uncrossable: true, calcification: 'severe' } }),
    'uncrossable',
    { tools: ['elca', 'rotational'], device: ['des'] },
  ],
  [
    'the wire behind a strut',
    plainCase({ imaging: { wireBehindStrut: true }, ...uncrossable }),
    'rewire-first',
    { tools: [], device: ['des'] },
  ],
  [
    'thrombus',
    plainCase({ imaging: { thrombus: true } }),
    'thrombus-first',
    { tools: ['thrombus-management'], device: ['des'] },
  ],
  [
    'occluded',
    plainCase({ lesion: { timiFlow: 0, pattern: 'occlusive' } }),
    'cross-first',
    { tools: ['cto-crossing'], device: ['des'] },
  ],
  [
    'a stent of two weeks, not imaged',
    plainCase({ stent: { monthsSinceImplant: 0.5 }, imaging: { modalities: [] } }),
    'image-first',
    { tools: ['intravascular-imaging'], device: ['des'] },
  ],
  [
    'malapposed',
    plainCase({ imaging: { malapposition: true } }),
    'appose-first',
    { tools: ['nc-balloon'], device: ['des'] },
  ],
  ['a dissection', plainCase({ preparation: { ...GATE_MET, dissection: 'd' } }), 'bail-out', { device: ['des'] }],
  [
    'a dissection where nothing has crossed',
    plainCase({ ...uncrossable, preparation: { dissection: 'd' } }),
    'bail-out-waits',
    { tools: ['elca'], device: ['des'] },
  ],
  [
    'a dissection, the wire behind a strut',
    plainCase({ imaging: { wireBehindStrut: true }, preparation: { dissection: 'd' } }),
    'bail-out-waits',
    { tools: ['rewire'], device: ['des'] },
  ],
  [
    'a dissection and an allergy to limus',
    plainCase({ patient: { allergies: ['limus'] }, preparation: { dissection: 'd' } }),
    'bail-out-no-limus',
    { device: [], ways: ['cabg'] },
  ],
  [
    'a dissection where nothing is left that could cross',
    plainCase({ ...uncrossable, preparation: { dissection: 'd', tools: failed('elca', 'rotational') } }),
    'bail-out',
    { device: [] },
  ],
  [
    'flow lost without a dissection',
    plainCase({ preparation: { ...GATE_MET, timiFlow: 1 } }),
    'restore-flow',
    { device: [] },
  ],
  [
    'flow lost, nobody has looked for a dissection, FFR was negative',
    without(plainCase({ patient: { ffr: 0.9 }, preparation: { ...GATE_MET, timiFlow: 1 } }), 'preparation.dissection'),
    'look-for-dissection',
    { device: [] },
  ],
  [
    'a dissection in a stent that will not open',
    plainCase({ ...underexpanded, preparation: { ...narrow, tools: failed('nc-balloon'), dissection: 'd' } }),
    'bail-out-unexpanded',
    { tools: ['super-high-pressure', 'ivl'], device: ['des'], ways: ['cabg'] },
  ],
  [
    'a dissection in a stent that was not measured again',
    plainCase({ ...underexpanded, preparation: { dissection: 'd' } }),
    'bail-out-unexpanded',
    { device: ['des'], ways: [] },
  ],
  [
    'every tool has failed',
    plainCase({ ...underexpanded, preparation: { tools: failed(...LADDER) } }),
    'ladder-exhausted',
    { device: [], ways: ['cabg', 'medical'] },
  ],
  [
    'allergic to both drugs',
    plainCase({ patient: { allergies: ['limus', 'paclitaxel'] } }),
    'no-device',
    { device: [] },
  ],
  [
    'no balloon in the lab, three layers',
    plainCase({ stent: { layers: 3 }, setting: { unavailable: ['dcb-paclitaxel', 'dcb-limus'] } }),
    'no-device',
    { device: [] },
  ],
  [
    '40 % left, well expanded, three layers',
    plainCase({ stent: { layers: 3 }, preparation: narrow }),
    'more-preparation',
    { tools: ['nc-balloon'], device: [] },
  ],
  [
    'still eluting, opened',
    plainCase({ ...stillEluting, preparation: GATE_MET }),
    'no-further-device',
    { device: ['no-further-device'] },
  ],
  [
    'still eluting, opened, flow not entered',
    without(plainCase({ ...stillEluting, preparation: GATE_MET }), 'preparation.timiFlow'),
    'no-further-device-intended',
    { device: ['no-further-device'] },
  ],
];

describe('the one sentence on top of the plan', () => {
  it.each(LINES)('%s', (_, data, id, values) => {
    expect(inspection(data).answer).toMatchObject({ id, values });
  });

  it.each(LINES)('is in the catalogue: %s', (_, data) => {
    expect(Object.keys(en)).toContain(`answer.${inspection(data).answer.id}`);
  });
});
