import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../../../src/territories/coronary/types/case-data.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

const facts = (sections: CaseSections) => answer(aCase(sections)).classification;
const types = (sections: CaseSections) => facts(sections).waksman;
const tissue: CaseSections['imaging'] = { tissue: 'homogeneous', neoatherosclerosis: 'none' };

describe('Waksman’s types, the leading one first', () => {
  it.each<[string, CaseSections, string[]]>([
    ['underexpansion', { imaging: { underexpanded: true } }, ['IA']],
    ['fracture', { imaging: { fracture: 'complete' } }, ['IB']],
    ['deformation', { imaging: { deformed: true } }, ['IB']],
    ['deformation without a fracture', { imaging: { deformed: true, fracture: 'none' } }, ['IB']],
    ['hyperplasia', { imaging: tissue }, ['IIA']],
    ['non-calcific neoatherosclerosis', { imaging: { neoatherosclerosis: 'non-calcific' } }, ['IIB']],
    ['calcific neoatherosclerosis', { imaging: { neoatherosclerosis: 'calcific' } }, ['IIC']],
    ['mechanical and biological', { imaging: { ...tissue, underexpanded: true } }, ['III', 'IA', 'IIA']],
    ['fracture with tissue', { imaging: { ...tissue, fracture: 'partial' } }, ['III', 'IB', 'IIA']],
    ['malapposition with tissue', { imaging: { ...tissue, malapposition: true } }, ['III', 'IIA']],
    ['an undersized stent with tissue', { imaging: { ...tissue, undersized: true } }, ['III', 'IIA']],
    ['geographic miss with tissue', { imaging: { ...tissue, geographicMiss: true } }, ['III', 'IIA']],
    ['presumed underexpansion', { preparation: { tools: [{ tool: 'ivl', outcome: 'failed' }] } }, ['IA']],
    ['three layers', { stent: { layers: 3 } }, ['V']],
    [
      'three layers before mechanical and biological',
      { stent: { layers: 3 }, imaging: { ...tissue, underexpanded: true } },
      ['V', 'III', 'IA', 'IIA'],
    ],
    ['occluded for three months', { lesion: { timiFlow: 0, occlusionMonths: 3 } }, ['IV']],
    ['an occlusive pattern for three months', { lesion: { pattern: 'occlusive', occlusionMonths: 3 } }, ['IV']],
    [
      'a chronic occlusion before the layers',
      { lesion: { timiFlow: 0, occlusionMonths: 8 }, stent: { layers: 3 } },
      ['IV', 'V'],
    ],
    ['nothing entered', {}, []],
  ])('%s', (_, sections, expected) => {
    expect(types(sections)).toEqual(expected);
  });

  it('occluded for less than three months, or for an unknown time, is not type IV', () => {
    expect(types({ lesion: { timiFlow: 0, occlusionMonths: 2.9 } })).toEqual([]);
    expect(types({ lesion: { timiFlow: 0 } })).toEqual([]);
    expect(types({ lesion: { timiFlow: 1, occlusionMonths: 8 } })).toEqual([]);
    expect(types({ lesion: { occlusionMonths: 8 } })).toEqual([]);
  });

  it('tissue is hyperplasia only once neoatherosclerosis is known to be absent', () => {
    expect(types({ imaging: { tissue: 'heterogeneous' } })).toEqual([]);
  });

  it('without tissue, or where nobody looked for it, there is none', () => {
    expect(types({ imaging: { tissue: 'none', neoatherosclerosis: 'none' } })).toEqual([]);
    expect(types({ imaging: { neoatherosclerosis: 'none' } })).toEqual([]);
  });

  it('two layers are type V with the threshold disputed; one layer and three are not disputed', () => {
    expect(facts({ stent: { layers: 2 } })).toMatchObject({ waksman: ['V'], waksmanThresholdDisputed: true });
    expect(facts({ stent: { layers: 3 } })).toMatchObject({ waksman: ['V'], waksmanThresholdDisputed: false });
    expect(facts({ stent: { layers: 1 } })).toMatchObject({ waksman: [], waksmanThresholdDisputed: false });
  });

  it('two stents of one treatment that overlap are one layer, three are two', () => {
    expect(facts({ stent: { layers: 2, overlap: true } })).toMatchObject({
      waksman: [],
      waksmanThresholdDisputed: false,
    });
    expect(facts({ stent: { layers: 3, overlap: true } })).toMatchObject({
      waksman: ['V'],
      waksmanThresholdDisputed: true,
    });
  });
});

describe('mechanical and biological', () => {
  it.each<[string, CaseSections, boolean | null]>([
    ['underexpanded', { imaging: { underexpanded: true } }, true],
    ['fracture', { imaging: { fracture: 'partial' } }, true],
    ['deformation', { imaging: { deformed: true } }, true],
    ['malapposition', { imaging: { malapposition: true } }, true],
    ['undersized', { imaging: { undersized: true } }, true],
    ['geographic miss', { imaging: { geographicMiss: true } }, true],
    [
      'none of them',
      {
        imaging: {
          underexpanded: false,
          fracture: 'none',
          deformed: false,
          malapposition: false,
          undersized: false,
          geographicMiss: false,
        },
      },
      false,
    ],
    [
      'one of them not entered',
      { imaging: { underexpanded: false, fracture: 'none', deformed: false, malapposition: false, undersized: false } },
      null,
    ],
  ])('mechanical: %s', (_, sections, expected) => {
    expect(facts(sections).mechanical).toBe(expected);
  });

  it.each<[string, CaseSections['imaging'] & object, boolean | null]>([
    ['homogeneous', { tissue: 'homogeneous' }, true],
    ['attenuated', { tissue: 'attenuated' }, true],
    ['neoatherosclerosis without a tissue type', { neoatherosclerosis: 'calcific' }, true],
    ['neither', { tissue: 'none', neoatherosclerosis: 'none' }, false],
    ['no tissue, neoatherosclerosis not entered', { tissue: 'none' }, null],
    ['nothing entered', {}, null],
  ])('biological: %s', (_, imaging, expected) => {
    expect(facts({ imaging }).biological).toBe(expected);
  });
});
