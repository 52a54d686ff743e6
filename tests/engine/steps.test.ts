import { describe, expect, it } from 'vitest';
import { VERDICTS_BY_CAUTION } from '../../src/engine/steps.ts';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { answer, stepOn, verdictOn } from '../fixtures/ask.ts';
import { type SaidRow, saidOf, used } from '../fixtures/said-of.ts';
import { GATE_MET, plainCase } from '../territories/coronary/fixtures/a-case.ts';

const UNDEREXPANDED: CaseSections = { imaging: { underexpanded: true, minStentAreaMm2: 4 } };
const SILENT: CaseSections = { patient: { presentation: 'asymptomatic', nonInvasiveIschaemia: 'not-done' } };
const BALLOON_CHOSEN: CaseSections = { stent: { layers: 3 } };

const ROWS: readonly SaidRow[] = [
  ['M1: imaging', { imaging: { modalities: [] } }, { 'intravascular-imaging': 'recommended' }],
  ['M2: IVUS preferred', { imaging: { modalities: [] }, stent: { layers: 2 } }, { ivus: 'recommended', oct: null }],
  ['M3: OCT, IVUS ranked equal', { imaging: { modalities: [] } }, { oct: 'option', ivus: 'option' }],
  ['M4: fracture suspected', { imaging: { fracture: 'partial' } }, { 'stent-enhancement': 'option' }],
  ['M6: image again', { ...UNDEREXPANDED, preparation: GATE_MET }, { 'intravascular-imaging': 'recommended' }],
  [
    'I5: test first',
    { lesion: { stenosisPercent: 60 }, patient: { nonInvasiveIschaemia: 'negative' } },
    { 'physiology-test': 'required' },
  ],
  [
    'I5: in a lab without a pressure wire',
    {
      lesion: { stenosisPercent: 60 },
      patient: { nonInvasiveIschaemia: 'negative' },
      setting: { unavailable: ['physiology'] },
    },
    { 'physiology-test': 'unavailable' },
  ],
  ['I6: without symptoms a test is recommended', SILENT, { 'physiology-test': 'recommended' }],
  [
    'I6: not by a wire that cannot pass',
    { ...SILENT, lesion: { timiFlow: 0, pattern: 'occlusive' } },
    { 'physiology-test': null },
  ],
  [
    'I6: nor once preparation has begun',
    { ...SILENT, preparation: { tools: used('unknown', 'nc-balloon') } },
    { 'physiology-test': null },
  ],
  ['D25, D26: never advised', {}, { 'balloon-only': 'avoid', 'bioresorbable-scaffold': 'avoid' }],
  [
    'D27: paclitaxel first',
    BALLOON_CHOSEN,
    { dcb: 'recommended', 'dcb-paclitaxel': 'recommended', 'dcb-limus': 'option' },
  ],
  [
    'D27: of a balloon that is acceptable both are options',
    {},
    { dcb: 'option', 'dcb-paclitaxel': 'option', 'dcb-limus': 'option' },
  ],
  [
    'D27: neither leads where paclitaxel failed here',
    { ...BALLOON_CHOSEN, history: { priorTreatments: 1, lastTreatment: 'dcb-paclitaxel' } },
    { 'dcb-paclitaxel': 'option', 'dcb-limus': 'option' },
  ],
  [
    'D27: paclitaxel still leads where limus failed here',
    { ...BALLOON_CHOSEN, history: { priorTreatments: 1, lastTreatment: 'dcb-limus' } },
    { 'dcb-paclitaxel': 'recommended', 'dcb-limus': 'option' },
  ],
  [
    'D27: limus leads where paclitaxel is not to be had',
    { ...BALLOON_CHOSEN, setting: { unavailable: ['dcb-paclitaxel'] } },
    { 'dcb-paclitaxel': 'unavailable', 'dcb-limus': 'recommended' },
  ],
  [
    'D27: but not where it failed here itself',
    {
      ...BALLOON_CHOSEN,
      history: { priorTreatments: 1, lastTreatment: 'dcb-limus' },
      setting: { unavailable: ['dcb-paclitaxel'] },
    },
    { 'dcb-paclitaxel': 'unavailable', 'dcb-limus': 'option' },
  ],
  [
    'D27: neither where the balloon is ruled out',
    { preparation: { ...GATE_MET, dissection: 'c' } },
    { 'dcb-paclitaxel': null, 'dcb-limus': null },
  ],
  [
    'D21: no paclitaxel for who is allergic to it, a limus balloon instead',
    { ...BALLOON_CHOSEN, patient: { allergies: ['paclitaxel'] } },
    { 'dcb-paclitaxel': 'contraindicated', 'dcb-limus': 'recommended' },
  ],
  [
    'D21: no limus for who is allergic to it, although paclitaxel failed here',
    { history: { priorTreatments: 1, lastTreatment: 'dcb-paclitaxel' }, patient: { allergies: ['limus'] } },
    { dcb: 'recommended', 'dcb-paclitaxel': 'option', 'dcb-limus': 'contraindicated' },
  ],
  [
    'S9: no device while the flow is asked for',
    { lesion: { stenosisPercent: 30, timiFlow: 2 } },
    { 'dcb-paclitaxel': null, 'dcb-limus': null, des: null, dcb: null },
  ],
  [
    'M6: not again once it is measured',
    { ...UNDEREXPANDED, preparation: { ...GATE_MET, minStentAreaMm2: 7 } },
    { 'intravascular-imaging': null },
  ],
];

describe('what the plan says of imaging, tests and devices', () => {
  it.each(ROWS)('%s', (_, change, expected) => {
    expect(saidOf(plainCase(change), expected)).toEqual(expected);
  });
});

describe('a tool under several rules takes the most cautious verdict', () => {
  it('in this order', () => {
    expect(VERDICTS_BY_CAUTION).toEqual([
      'contraindicated',
      'unavailable',
      'avoid',
      'required',
      'recommended',
      'option',
    ]);
  });

  it('contraindicated by thrombus before to be avoided in a graft, and both rules are named', () => {
    const data = plainCase({ imaging: { thrombus: true }, lesion: { vessel: 'vein-graft', calcification: 'severe' } });
    expect(stepOn(answer(data), 'orbital')).toMatchObject({ verdict: 'contraindicated', rules: ['P10', 'P11', 'P19'] });
  });

  it('to be avoided where it cannot be delivered before required for underexpansion', () => {
    const data = plainCase({ ...UNDEREXPANDED, lesion: { uncrossable: true } });
    expect(stepOn(answer(data), 'nc-balloon')).toMatchObject({
      verdict: 'avoid',
      rules: expect.arrayContaining(['P2', 'P7']),
    });
  });

  it('unavailable before required', () => {
    const data = plainCase({ ...UNDEREXPANDED, setting: { unavailable: ['nc-balloon'] } });
    expect(stepOn(answer(data), 'nc-balloon')).toMatchObject({ verdict: 'unavailable' });
    expect(stepOn(answer(data), 'nc-balloon')?.rules).toContain('P15');
  });

  it('contraindicated before unavailable', () => {
    const data = plainCase({ imaging: { thrombus: true }, setting: { unavailable: ['rotational'] } });
    expect(verdictOn(data, 'rotational')).toBe('contraindicated');
  });

  it('unavailable before to be avoided', () => {
    const data = plainCase({ lesion: { vessel: 'vein-graft' }, setting: { unavailable: ['rotational'] } });
    expect(stepOn(answer(data), 'rotational')).toMatchObject({ verdict: 'unavailable' });
  });

  it('required before recommended, with the strength of the rule that requires', () => {
    expect(stepOn(answer(plainCase(UNDEREXPANDED)), 'nc-balloon')).toMatchObject({
      verdict: 'required',
      strength: 'require',
      rules: ['P1', 'P2'],
    });
  });

  it('recommended for calcium before an option before a coated balloon', () => {
    const data = plainCase({ lesion: { calcification: 'severe' } });
    expect(stepOn(answer(data), 'scoring')).toMatchObject({ verdict: 'recommended', rules: ['P6', 'P8'] });
  });
});

describe('tools that failed and tools that the lab lacks', () => {
  it('a tool that failed once is not advised again, although it worked later', () => {
    const tools = [...used('failed', 'nc-balloon'), ...used('worked', 'nc-balloon')];
    expect(verdictOn(plainCase({ preparation: { tools } }), 'nc-balloon')).toBeNull();
  });

  it('a tool of unknown outcome may be advised', () => {
    expect(verdictOn(plainCase({ preparation: { tools: used('unknown', 'nc-balloon') } }), 'nc-balloon')).toBe(
      'recommended',
    );
  });

  it('a tool that failed is still contraindicated or to be avoided', () => {
    const data = plainCase({ imaging: { thrombus: true }, preparation: { tools: used('failed', 'rotational') } });
    expect(verdictOn(data, 'rotational')).toBe('contraindicated');
  });

  it('what the lab lacks is said, and the next rung is advised (P15)', () => {
    const data = plainCase({
      ...UNDEREXPANDED,
      preparation: { tools: used('failed', 'nc-balloon') },
      setting: { unavailable: ['super-high-pressure', 'ivl'] },
    });
    expect(stepOn(answer(data), 'ivl')).toMatchObject({ verdict: 'unavailable', rules: ['P3', 'P15'] });
    expect(verdictOn(data, 'super-high-pressure')).toBe('unavailable');
    expect(verdictOn(data, 'elca')).toBe('recommended');
  });

  it('intravascular imaging is unavailable only where both of its kinds are', () => {
    const lacking = (...unavailable: ('ivus' | 'oct')[]) =>
      verdictOn(plainCase({ imaging: { modalities: [] }, setting: { unavailable } }), 'intravascular-imaging');
    expect(lacking('ivus', 'oct')).toBe('unavailable');
    expect(lacking('oct')).toBe('recommended');
  });
});
