import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections, ToolUse } from '../../../src/territories/coronary/types/case-data.ts';
import type { Tool } from '../../../src/territories/coronary/types/vocabulary.ts';
import { inspection } from '../../fixtures/ask.ts';
import { changed, GATE_MET, plainCase, without } from './fixtures/a-case.ts';
import { vignette } from './fixtures/vignettes.ts';

const failed = (...tools: Tool[]) => tools.map((tool) => ({ tool, outcome: 'failed' as const }));
const fractured: CaseSections = { imaging: { fracture: 'partial' }, stent: { layers: 2 } };
const uncrossable: CaseSections = { lesion: { uncrossable: true, calcification: 'severe' } };
const narrow = { ...GATE_MET, residualStenosisPercent: 40 };

describe('of several things that must come first', () => {
  /** Each before all that follow, in the order of the rule book, section 6. */
  const FIRST: readonly (readonly [string, CaseSections])[] = [
    ['rewire-first', { imaging: { wireBehindStrut: true } }],
    ['cross-first', { lesion: { timiFlow: 0, pattern: 'occlusive' } }],
    ['uncrossable', uncrossable],
    ['image-first', { stent: { monthsSinceImplant: 0.5 }, imaging: { modalities: [] } }],
    ['thrombus-first', { imaging: { thrombus: true } }],
    ['expand-first', { imaging: { underexpanded: true } }],
    ['appose-first', { imaging: { malapposition: true } }],
    ['heart-team-first', fractured],
  ];
  const pairs = FIRST.flatMap(([one, first], i) =>
    FIRST.slice(i + 1).map(([other, then]) => [one, other, first, then] as const),
  );

  it.each(pairs)('%s comes before %s', (one, _, first, then) => {
    expect(inspection(changed(plainCase(first), then)).answer.id).toBe(one);
  });

  it('a test comes before all of them, while nothing is prepared', () => {
    const untested = { lesion: { stenosisPercent: 60 }, patient: { nonInvasiveIschaemia: 'negative' } } as const;
    for (const [, first] of FIRST.filter(([id]) => id !== 'cross-first'))
      expect(inspection(changed(plainCase(untested), first)).answer.id).toBe('test-first');
  });

  it('what the procedure did comes before what must come first', () => {
    for (const [, first] of FIRST) {
      const lost = changed(plainCase(first), { preparation: { ...GATE_MET, timiFlow: 2 } });
      expect(inspection(lost).answer.id).toBe('restore-flow');
    }
  });

  it('more preparation comes before the Heart Team', () => {
    expect(inspection(plainCase({ ...fractured, preparation: narrow })).answer.id).toBe('more-preparation');
  });
});

describe('that no device is left', () => {
  const noBalloon: CaseSections = { setting: { unavailable: ['dcb-paclitaxel', 'dcb-limus'] } };
  const thrombus: CaseSections = { imaging: { thrombus: true } };

  it.each<[string, CaseSections]>([
    ['a DES is ruled out', { patient: { allergies: ['limus'] } }],
    ['a balloon is not to be had', noBalloon],
  ])('is not said while one is: %s, and the layers are not known', (_, change) => {
    expect(inspection(without(plainCase({ ...thrombus, ...change }), 'stent.layers')).answer.id).toBe('thrombus-first');
  });

  it('is not said where none is needed: a stent that still elutes', () => {
    const both: CaseSections = { patient: { allergies: ['limus', 'paclitaxel'] } };
    const eluting = plainCase({
      ...both,
      stent: { monthsSinceImplant: 3 },
      imaging: { underexpanded: true, tissue: 'none' },
    });
    expect(inspection(eluting).answer.id).toBe('expand-first');
  });
});

describe('of the tools that are advised', () => {
  const toolsOf = (change: CaseSections) => inspection(plainCase(change)).answer.values.tools;

  it('what is required is named alone', () => {
    const occluded: CaseSections = {
      lesion: { timiFlow: 0, pattern: 'occlusive', uncrossable: true, calcification: 'severe' },
      preparation: { dissection: 'd' },
    };
    expect(inspection(plainCase(occluded)).result.device.blockedBy).toEqual(['P7', 'P14']);
    expect(toolsOf(occluded)).toEqual(['cto-crossing']);
  });

  it('of a ladder the rung that is due is named alone', () => {
    const again: CaseSections = {
      imaging: { underexpanded: true, minStentAreaMm2: 4 },
      history: { toolsFailedBefore: ['super-high-pressure', 'ivl'] },
      preparation: { tools: failed('nc-balloon') },
    };
    expect(toolsOf(again)).toEqual(['super-high-pressure', 'ivl']);
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

  it('while it failed in the end, or nothing has worked, the ladder goes on', () => {
    expect(after({ tool: 'ivl', outcome: 'worked' }, { tool: 'nc-balloon', outcome: 'failed' })).toBe('measure-again');
    expect(after({ tool: 'ivl', outcome: 'worked' }, { tool: 'ivl', outcome: 'failed' })).toBe('expand-first');
    expect(after({ tool: 'ivl', outcome: 'unknown' })).toBe('expand-first');
  });

  it('measuring is due after the stent was brought to the wall too', () => {
    const malapposed = (preparation: CaseSections['preparation'] & object) =>
      inspection(plainCase({ imaging: { malapposition: true }, preparation })).answer.id;
    const tools: ToolUse[] = [{ tool: 'nc-balloon', outcome: 'worked' }];
    expect(malapposed({ tools })).toBe('measure-again');
    expect(malapposed({ tools, residualStenosisPercent: 30 })).toBe('appose-first');
    expect(malapposed({ tools: [{ tool: 'scoring', outcome: 'worked' }] })).toBe('appose-first');
  });

  it('measuring is named also where the lab cannot image', () => {
    const blind: CaseData = { ...thick, preparation: { tools: [{ tool: 'ivl', outcome: 'worked' }] } };
    expect(inspection({ ...blind, setting: { unavailable: ['ivus', 'oct'] } }).answer.id).toBe('measure-again');
  });

  it('thrombus that was dealt with has not expanded anything', () => {
    expect(after({ tool: 'thrombus-management', outcome: 'worked' })).toBe('expand-first');
  });
});
