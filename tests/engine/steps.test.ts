import { describe, expect, it } from 'vitest';
import { VERDICTS_BY_CAUTION } from '../../src/engine/steps.ts';
import type { CaseSections } from '../../src/engine/types/case-data.ts';
import type { Action, Verdict } from '../../src/engine/types/knowledge.ts';
import type { Tool, ToolOutcome } from '../../src/engine/types/vocabulary.ts';
import { GATE_MET, plainCase } from '../fixtures/a-case.ts';
import { answer, stepOn, verdictOn } from '../fixtures/ask.ts';

const UNDEREXPANDED: CaseSections = { imaging: { underexpanded: true, minStentAreaMm2: 4 } };
const tools = (outcome: ToolOutcome, ...names: Tool[]) => names.map((tool) => ({ tool, outcome }));
const failing = (...names: Tool[]): CaseSections => ({
  ...UNDEREXPANDED,
  lesion: { calcification: 'severe' },
  preparation: { tools: tools('failed', ...names) },
});

/** What the plan says of tools; null where it does not speak of one. */
const rows: [string, CaseSections, Partial<Record<Action, Verdict | null>>][] = [
  ['P1: the first balloon', {}, { 'nc-balloon': 'recommended', ivl: null, elca: null, rotational: 'avoid' }],
  [
    'P2: required where the stent is underexpanded',
    UNDEREXPANDED,
    { 'nc-balloon': 'required', 'super-high-pressure': null, elca: null },
  ],
  [
    'P3: instead of the balloon that failed',
    failing('nc-balloon'),
    { 'nc-balloon': null, 'super-high-pressure': 'recommended', ivl: 'recommended' },
  ],
  [
    'P13: what failed is not advised again',
    failing('nc-balloon', 'ivl'),
    { 'nc-balloon': null, ivl: null, 'super-high-pressure': 'recommended' },
  ],
  [
    'P4: laser once both have failed',
    failing('nc-balloon', 'super-high-pressure', 'ivl'),
    { elca: 'recommended', ivl: null },
  ],
  [
    'P18: the balloon sized to the vessel is required',
    { imaging: { malapposition: true } },
    { 'nc-balloon': 'required' },
  ],
  [
    'P18: no longer required once it is apposed',
    { imaging: { malapposition: true }, preparation: GATE_MET },
    { 'nc-balloon': 'recommended' },
  ],
  [
    'P6: calcium needs modification',
    { imaging: { neoatherosclerosis: 'calcific' } },
    {
      ivl: 'recommended',
      scoring: 'recommended',
      cutting: 'recommended',
      rotational: 'recommended',
      orbital: 'recommended',
      elca: 'recommended',
    },
  ],
  [
    'P7: nothing on a balloon can be delivered',
    { ...UNDEREXPANDED, lesion: { uncrossable: true, calcification: 'severe' } },
    {
      rotational: 'recommended',
      elca: 'recommended',
      'nc-balloon': 'avoid',
      ivl: 'avoid',
      scoring: 'avoid',
      cutting: 'avoid',
    },
  ],
  [
    'P7: once the laser has worked, balloons can be',
    {
      ...UNDEREXPANDED,
      lesion: { uncrossable: true, calcification: 'severe' },
      preparation: { tools: tools('worked', 'elca') },
    },
    { 'nc-balloon': 'required', ivl: 'recommended' },
  ],
  ['P8: a scoring balloon before a coated one is an option', {}, { scoring: 'option', cutting: 'option' }],
  [
    'P9: no rotational atherectomy for tissue',
    { lesion: { calcification: 'moderate' } },
    { rotational: 'avoid', orbital: null },
  ],
  [
    'P10: thrombus first',
    { imaging: { thrombus: true } },
    { 'thrombus-management': 'required', rotational: 'contraindicated', orbital: 'contraindicated' },
  ],
  [
    'P10: not again once it worked',
    { imaging: { thrombus: true }, preparation: { tools: tools('worked', 'thrombus-management') } },
    { 'thrombus-management': null },
  ],
  [
    'P11: no atherectomy in a graft',
    { lesion: { vessel: 'vein-graft', calcification: 'severe' } },
    { rotational: 'avoid', orbital: 'avoid', ivl: 'recommended' },
  ],
  [
    'P12: struts may catch',
    { imaging: { protrudingStruts: true }, lesion: { calcification: 'severe' } },
    { cutting: 'avoid', orbital: 'avoid', scoring: 'recommended' },
  ],
  ['P14: cross first', { lesion: { timiFlow: 0, pattern: 'occlusive' } }, { 'cto-crossing': 'required' }],
  [
    'P14: crossed',
    { lesion: { timiFlow: 0, pattern: 'occlusive' }, preparation: { timiFlow: 2 } },
    { 'cto-crossing': null },
  ],
  [
    'P17: image first',
    { stent: { monthsSinceImplant: 0.5 }, imaging: { modalities: [] } },
    { 'intravascular-imaging': 'required' },
  ],
  ['M1: imaging', { imaging: { modalities: [] } }, { 'intravascular-imaging': 'recommended' }],
  ['M2: IVUS preferred', { imaging: { modalities: [] }, stent: { layers: 2 } }, { ivus: 'recommended', oct: null }],
  ['M3: OCT, IVUS ranked equal', { imaging: { modalities: [] } }, { oct: 'option', ivus: 'option' }],
  ['M4: fracture suspected', { imaging: { fracture: 'partial' } }, { 'stent-enhancement': 'option' }],
  ['M6: image again', { ...UNDEREXPANDED, preparation: GATE_MET }, { 'intravascular-imaging': 'recommended' }],
  [
    'I5: test first',
    { lesion: { stenosisPercent: 60 }, patient: { nonInvasiveIschaemia: 'negative' } },
    { 'physiology-test': 'recommended' },
  ],
  ['D25, D26: never advised', {}, { 'balloon-only': 'avoid', 'bioresorbable-scaffold': 'avoid' }],
  ['D27: paclitaxel first', {}, { 'dcb-paclitaxel': 'recommended', 'dcb-limus': null }],
  [
    'D27: limus where paclitaxel failed here',
    { history: { priorTreatments: 1, lastTreatment: 'dcb-paclitaxel' } },
    { 'dcb-paclitaxel': 'recommended', 'dcb-limus': 'option' },
  ],
  [
    'D27: neither where the balloon is ruled out',
    { preparation: { ...GATE_MET, dissection: 'c' } },
    { 'dcb-paclitaxel': null, 'dcb-limus': null },
  ],
  [
    'D21: no paclitaxel for who is allergic to it, a limus balloon instead',
    { patient: { allergies: ['paclitaxel'] } },
    { 'dcb-paclitaxel': 'contraindicated', 'dcb-limus': 'option' },
  ],
  [
    'D21: no limus for who is allergic to it, although paclitaxel failed here',
    { history: { priorTreatments: 1, lastTreatment: 'dcb-paclitaxel' }, patient: { allergies: ['limus'] } },
    { 'dcb-paclitaxel': 'recommended', 'dcb-limus': 'contraindicated' },
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

describe('what the plan says of each action', () => {
  it.each(rows)('%s', (_, change, expected) => {
    const data = plainCase(change);
    const found = Object.fromEntries(
      Object.keys(expected).map((action) => [action, verdictOn(data, action as Action)]),
    );
    expect(found).toEqual(expected);
  });

  it('P5: rotational and orbital atherectomy as a last resort', () => {
    const data = plainCase({
      imaging: { underexpanded: true, minStentAreaMm2: 4, tissue: 'none' },
      preparation: { tools: tools('failed', 'super-high-pressure', 'ivl', 'elca') },
    });
    expect(stepOn(answer(data), 'rotational')).toMatchObject({ verdict: 'option', strength: 'weak', rules: ['P5'] });
    expect(verdictOn(data, 'orbital')).toBe('option');
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
    expect(stepOn(answer(data), 'orbital')).toMatchObject({ verdict: 'contraindicated', rules: ['P6', 'P10', 'P11'] });
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
    const used = [...tools('failed', 'nc-balloon'), ...tools('worked', 'nc-balloon')];
    expect(verdictOn(plainCase({ preparation: { tools: used } }), 'nc-balloon')).toBeNull();
  });

  it('a tool of unknown outcome may be advised', () => {
    expect(verdictOn(plainCase({ preparation: { tools: tools('unknown', 'nc-balloon') } }), 'nc-balloon')).toBe(
      'recommended',
    );
  });

  it('a tool that failed is still contraindicated or to be avoided', () => {
    const data = plainCase({ imaging: { thrombus: true }, preparation: { tools: tools('failed', 'rotational') } });
    expect(verdictOn(data, 'rotational')).toBe('contraindicated');
  });

  it('what the lab lacks is said, and the next rung is advised (P15)', () => {
    const data = plainCase({
      ...UNDEREXPANDED,
      preparation: { tools: tools('failed', 'nc-balloon') },
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
