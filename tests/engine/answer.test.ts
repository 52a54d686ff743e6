import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections, ToolUse } from '../../src/engine/types/case-data.ts';
import type { Tool } from '../../src/engine/types/vocabulary.ts';
import { en } from '../../src/i18n/en/catalogue.ts';
import { aCase, GATE_MET, plainBms, plainCase, without } from '../fixtures/a-case.ts';
import { inspection } from '../fixtures/ask.ts';
import { vignette } from '../fixtures/vignettes.ts';

const LADDER: Tool[] = ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'];
const failed = (...tools: Tool[]) => tools.map((tool) => ({ tool, outcome: 'failed' as const }));
const narrow = { ...GATE_MET, residualStenosisPercent: 40 };
const underexpanded: CaseSections = { imaging: { underexpanded: true, tissue: 'none', minStentAreaMm2: 4 } };

const LINES: [string, CaseData, string, object][] = [
  ['nothing entered', aCase(), 'enter-first', { device: [] }],
  ['shock', plainCase({ patient: { presentation: 'shock' } }), 'out-of-scope', { device: [] }],
  ['FFR negative', plainCase({ patient: { ffr: 0.9 } }), 'not-indicated', { device: [] }],
  ['30 % with unknown flow', aCase({ lesion: { stenosisPercent: 30 } }), 'flow-needed', { device: [] }],
  ['a plain case', plainCase(), 'intended', { device: ['des'] }],
  ['the gate is passed', plainCase({ preparation: GATE_MET }), 'final', { device: ['des'] }],
  ['neither is preferred', plainBms(), 'intended-either', { device: ['des', 'dcb'] }],
  [
    'neither is preferred, gate passed',
    plainBms({ preparation: GATE_MET }),
    'final-either',
    { device: ['des', 'dcb'] },
  ],
  [
    'fracture in two layers',
    plainCase({ imaging: { fracture: 'partial' }, stent: { layers: 2 } }),
    'intended-conflict',
    { device: ['des', 'dcb'] },
  ],
  [
    '60 % without a test',
    plainCase({ lesion: { stenosisPercent: 60 }, patient: { nonInvasiveIschaemia: 'negative' } }),
    'test-first',
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
    { tools: ['rotational', 'elca'], device: ['des'] },
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
    'a dissection in a stent that will not open',
    plainCase({ ...underexpanded, preparation: { ...narrow, dissection: 'd' } }),
    'bail-out-unexpanded',
    { device: ['des'] },
  ],
  [
    'every tool has failed',
    plainCase({ ...underexpanded, preparation: { tools: failed(...LADDER) } }),
    'ladder-exhausted',
    { device: [] },
  ],
  [
    'allergic to both drugs',
    plainCase({ patient: { allergies: ['limus', 'paclitaxel'] } }),
    'no-device',
    { device: [] },
  ],
  [
    'still eluting, opened',
    plainCase({ stent: { monthsSinceImplant: 3 }, ...underexpanded, preparation: GATE_MET }),
    'no-further-device',
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

  it('thrombus comes before expansion', () => {
    const data = plainCase({ imaging: { thrombus: true, underexpanded: true } });
    expect(inspection(data).answer.id).toBe('thrombus-first');
  });

  it('crossing an occlusion comes before its expansion', () => {
    const occluded: CaseSections = { lesion: { timiFlow: 0, pattern: 'occlusive' }, imaging: { underexpanded: true } };
    expect(inspection(plainCase(occluded)).answer.id).toBe('cross-first');
  });
});

describe('what has been tried', () => {
  const tools = (...uses: readonly ToolUse[]) =>
    inspection(
      plainCase({
        imaging: { minStentAreaMm2: 3.9, referenceLumenAreaMm2: 6, underexpanded: true, tissue: 'none' },
        preparation: { ...GATE_MET, residualStenosisPercent: 15, minStentAreaMm2: 4.2, tools: uses },
      }),
    ).answer.values.tools;
  const ivl: ToolUse = { tool: 'ivl', outcome: 'worked' };

  it('is not named again while something untried is advised, also when it worked', () => {
    expect(tools(...failed('nc-balloon'), ivl)).toEqual(['super-high-pressure']);
  });

  it('is named when nothing else is advised', () => {
    expect(tools(...failed('nc-balloon', 'super-high-pressure'), ivl)).toEqual(['ivl']);
  });

  it('with an unknown outcome counts as not tried', () => {
    expect(tools(...failed('nc-balloon'), { ...ivl, outcome: 'unknown' })).toContain('ivl');
  });
});

describe('once something has expanded the stent', () => {
  const { case: thick } = vignette('V02');
  const after = (...tools: readonly ToolUse[]) => inspection({ ...thick, preparation: { tools } }).answer.id;

  it('measuring is due, not the next tool', () => {
    expect(after({ tool: 'nc-balloon', outcome: 'failed' }, { tool: 'ivl', outcome: 'worked' })).toBe('measure-again');
  });

  it('it stays due while the gate is entered, until a residual or an area is known', () => {
    const measured = (found: CaseSections['preparation'] & object) =>
      inspection({ ...thick, preparation: { tools: [{ tool: 'nc-balloon', outcome: 'worked' }], ...found } }).answer.id;
    expect(measured({ dissection: 'none' })).toBe('measure-again');
    expect(measured({ dissection: 'none', timiFlow: 3, flowStable: true })).toBe('measure-again');
    expect(measured({ minStentAreaMm2: 4.2 })).not.toBe('measure-again');
    expect(measured({ dissection: 'none', residualStenosisPercent: 40 })).toBe('reopen');
    expect(measured({ dissection: 'd' })).toMatch(/^bail-out/);
  });

  it('while the last tool has failed the ladder goes on', () => {
    expect(after({ tool: 'ivl', outcome: 'worked' }, { tool: 'nc-balloon', outcome: 'failed' })).toBe('expand-first');
  });

  it('thrombus that was dealt with has not expanded anything', () => {
    expect(after({ tool: 'thrombus-management', outcome: 'worked' })).toBe('expand-first');
  });
});
