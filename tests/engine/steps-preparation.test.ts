import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { type SaidRow, saidOf, used } from '../fixtures/said-of.ts';
import { GATE_MET, plainCase } from '../territories/coronary/fixtures/a-case.ts';

const SEVERE: CaseSections = { lesion: { calcification: 'severe' } };
const CALCIFIC_AND_IVL_FAILED: CaseSections = {
  imaging: { neoatherosclerosis: 'calcific' },
  preparation: { tools: used('failed', 'ivl') },
};
const NO_TOOL = { 'nc-balloon': null, scoring: null, cutting: null, ivl: null, elca: null } as const;
/** Nobody knows whether there is ischaemia, and the lab cannot find out. */
const UNTESTABLE: CaseSections = {
  patient: { nonInvasiveIschaemia: 'not-done' },
  setting: { unavailable: ['physiology'] },
};

const ROWS: readonly SaidRow[] = [
  ['P1: the first balloon', {}, { 'nc-balloon': 'recommended', ivl: null, elca: null, rotational: 'avoid' }],
  [
    'P6: calcium needs modification',
    { imaging: { neoatherosclerosis: 'calcific' } },
    {
      ivl: 'recommended',
      scoring: 'recommended',
      cutting: 'option',
      rotational: null,
      orbital: 'avoid',
      elca: 'option',
    },
  ],
  [
    'P6: rotational is an option once IVL has failed',
    { imaging: { neoatherosclerosis: 'calcific' }, preparation: { tools: used('failed', 'ivl') } },
    { ivl: null, rotational: 'option', orbital: 'avoid' },
  ],
  [
    'P6: or the super-high-pressure balloon has',
    { imaging: { neoatherosclerosis: 'calcific' }, preparation: { tools: used('failed', 'super-high-pressure') } },
    { ivl: 'recommended', rotational: 'option' },
  ],
  [
    'P6: or the lab has none',
    { imaging: { neoatherosclerosis: 'calcific' }, setting: { unavailable: ['ivl'] } },
    { ivl: 'unavailable', rotational: 'option' },
  ],
  [
    'P6: not in a stent of less than a month',
    { ...CALCIFIC_AND_IVL_FAILED, stent: { monthsSinceImplant: 0.9 } },
    { rotational: null },
  ],
  [
    'P6: at one month it is',
    { ...CALCIFIC_AND_IVL_FAILED, stent: { monthsSinceImplant: 1 } },
    { rotational: 'option' },
  ],
  [
    'P6: while nobody knows that treatment is indicated, options at most',
    { lesion: { calcification: 'severe', stenosisPercent: 65 }, ...UNTESTABLE },
    { ivl: 'option', scoring: 'option', cutting: 'option', elca: 'option' },
  ],
  [
    'P6: silent while a test comes first',
    { lesion: { calcification: 'severe', stenosisPercent: 65 }, patient: { nonInvasiveIschaemia: 'not-done' } },
    { ivl: null, elca: null, 'nc-balloon': 'recommended', 'physiology-test': 'required' },
  ],
  [
    'P6: silent while an occlusion is not crossed',
    { lesion: { calcification: 'severe', timiFlow: 0, pattern: 'occlusive' } },
    { ivl: null, elca: null },
  ],
  ['P1, P6 and P8: silent once prepared', { ...SEVERE, preparation: GATE_MET }, NO_TOOL],
  [
    'P1, P6 and P8: not yet prepared while the residual stenosis is not known',
    { ...SEVERE, preparation: { timiFlow: 3, dissection: 'none' } },
    { 'nc-balloon': 'recommended', ivl: 'recommended', scoring: 'recommended' },
  ],
  [
    'P1, P6 and P8: nor while the flow is not',
    { ...SEVERE, preparation: { residualStenosisPercent: 10, dissection: 'none' } },
    { 'nc-balloon': 'recommended', ivl: 'recommended', scoring: 'recommended' },
  ],
  ['P1, P6 and P8: silent in a bail-out', { ...SEVERE, preparation: { dissection: 'd' } }, NO_TOOL],
  [
    'G10: restore the flow, no balloon',
    { ...SEVERE, preparation: { ...GATE_MET, timiFlow: 1 } },
    { ...NO_TOOL, 'restore-flow': 'required', 'thrombus-management': null },
  ],
  [
    'G10: with thrombus its management beside it',
    { imaging: { thrombus: true }, preparation: { ...GATE_MET, timiFlow: 1 } },
    { 'restore-flow': 'required', 'thrombus-management': 'required', 'nc-balloon': null },
  ],
  [
    'G11: look for a dissection',
    { ...SEVERE, preparation: { residualStenosisPercent: 10, timiFlow: 1 } },
    { ...NO_TOOL, 'restore-flow': null, 'intravascular-imaging': 'required' },
  ],
  [
    'P20: rewire, nothing else over this wire',
    { ...SEVERE, imaging: { wireBehindStrut: true } },
    {
      rewire: 'required',
      'nc-balloon': 'avoid',
      'super-high-pressure': 'avoid',
      scoring: 'avoid',
      cutting: 'avoid',
      ivl: 'avoid',
      elca: 'avoid',
      rotational: 'avoid',
      orbital: 'avoid',
    },
  ],
  ['P19: orbital is to be avoided in every case', {}, { orbital: 'avoid' }],
  [
    'P21: atherectomy is to be avoided after a dissection of type b',
    { ...CALCIFIC_AND_IVL_FAILED, preparation: { tools: used('failed', 'ivl'), dissection: 'b' } },
    { rotational: 'avoid', orbital: 'avoid' },
  ],
  [
    'P21: and not after one of type a',
    { ...CALCIFIC_AND_IVL_FAILED, preparation: { tools: used('failed', 'ivl'), dissection: 'a' } },
    { rotational: 'option' },
  ],
  ['P8: a scoring balloon before a coated one is an option', {}, { scoring: 'option', cutting: null }],
  [
    'P8: else a cutting balloon',
    { preparation: { tools: used('failed', 'scoring') } },
    { scoring: null, cutting: 'option' },
  ],
  [
    'P8: or where the lab has none',
    { setting: { unavailable: ['scoring'] } },
    { scoring: 'unavailable', cutting: 'option' },
  ],
  [
    'P8: not where the coated balloon is not to be had',
    { setting: { unavailable: ['dcb-paclitaxel', 'dcb-limus'] } },
    { scoring: null },
  ],
  [
    'P8: after the balloon left too much, whatever the tissue',
    {
      stent: { type: 'bms' },
      imaging: { tissue: 'none' },
      preparation: { ...GATE_MET, tools: used('failed', 'nc-balloon'), residualStenosisPercent: 40 },
      setting: { unavailable: ['dcb-paclitaxel', 'dcb-limus'] },
    },
    { 'nc-balloon': null, scoring: 'option', cutting: null },
  ],
  ['P9: no rotational atherectomy for tissue', { lesion: { calcification: 'moderate' } }, { rotational: 'avoid' }],
  [
    'P9: to cross it does not speak',
    { lesion: { uncrossable: true, calcification: 'mild' } },
    { rotational: 'recommended', elca: 'recommended' },
  ],
  [
    'P9: once crossed it does',
    { lesion: { uncrossable: true, calcification: 'mild' }, preparation: { tools: used('worked', 'elca') } },
    { rotational: 'avoid' },
  ],
  [
    'P10: thrombus first',
    { imaging: { thrombus: true } },
    { 'thrombus-management': 'required', rotational: 'contraindicated', orbital: 'contraindicated', cutting: 'avoid' },
  ],
  [
    'P10: not again once it worked',
    { imaging: { thrombus: true }, preparation: { tools: used('worked', 'thrombus-management') } },
    { 'thrombus-management': null, rotational: 'contraindicated', orbital: 'contraindicated', cutting: 'avoid' },
  ],
  [
    'P11: no atherectomy in a graft',
    { lesion: { vessel: 'vein-graft', calcification: 'severe' } },
    { rotational: 'avoid', orbital: 'avoid', ivl: 'recommended' },
  ],
  [
    'P12: struts may catch',
    { imaging: { protrudingStruts: true }, lesion: { calcification: 'severe' } },
    { cutting: 'contraindicated', orbital: 'avoid', scoring: 'recommended' },
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
];

describe('what the plan says of preparation', () => {
  it.each(ROWS)('%s', (_, change, expected) => {
    expect(saidOf(plainCase(change), expected)).toEqual(expected);
  });
});
