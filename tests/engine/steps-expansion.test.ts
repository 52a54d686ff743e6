import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import type { Tool } from '../../src/territories/coronary/types/vocabulary.ts';
import { answer, stepOn, verdictOn } from '../fixtures/ask.ts';
import { type SaidRow, saidOf, used } from '../fixtures/said-of.ts';
import { GATE_MET, plainCase } from '../territories/coronary/fixtures/a-case.ts';

const UNDEREXPANDED: CaseSections = { imaging: { underexpanded: true, minStentAreaMm2: 4 } };
const failing = (...names: Tool[]): CaseSections => ({
  ...UNDEREXPANDED,
  lesion: { calcification: 'severe' },
  preparation: { tools: used('failed', ...names) },
});

const ROWS: readonly SaidRow[] = [
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
    'P18: not once more before it is measured, but imaging',
    { imaging: { malapposition: true }, preparation: { tools: used('worked', 'nc-balloon') } },
    { 'nc-balloon': null, 'intravascular-imaging': 'required' },
  ],
  [
    'P18: no longer once it is apposed',
    { imaging: { malapposition: true }, preparation: GATE_MET },
    { 'nc-balloon': null, 'intravascular-imaging': null },
  ],
  [
    'P18: no longer required once it is apposed, while the flow is not entered',
    { imaging: { malapposition: true }, preparation: { residualStenosisPercent: 10 } },
    { 'nc-balloon': 'recommended' },
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
      preparation: { tools: used('worked', 'elca') },
    },
    { 'nc-balloon': 'required', ivl: 'recommended' },
  ],
  [
    'P2: a balloon that failed in an earlier procedure may be tried again, beside the next rung',
    { ...UNDEREXPANDED, history: { toolsFailedBefore: ['nc-balloon'] } },
    { 'nc-balloon': 'recommended', 'super-high-pressure': 'recommended', ivl: 'recommended', elca: null },
  ],
  [
    'P2: required where another tool failed in an earlier procedure',
    { ...UNDEREXPANDED, history: { toolsFailedBefore: ['ivl'] } },
    { 'nc-balloon': 'required', 'super-high-pressure': 'recommended', ivl: 'recommended' },
  ],
  [
    'P2: measure again once a balloon worked, no tool',
    { ...UNDEREXPANDED, preparation: { tools: used('worked', 'nc-balloon') } },
    { 'intravascular-imaging': 'required', 'nc-balloon': null, 'super-high-pressure': null, ivl: null },
  ],
  [
    'P2: likewise once the laser worked, and of the ladder nothing is left on',
    { ...UNDEREXPANDED, preparation: { tools: [...used('failed', 'nc-balloon'), ...used('worked', 'elca')] } },
    { 'intravascular-imaging': 'required', 'super-high-pressure': null, ivl: null, elca: null },
  ],
  [
    'P2: a laser that made a way is none that expanded',
    {
      ...UNDEREXPANDED,
      lesion: { uncrossable: true, calcification: 'severe' },
      preparation: { tools: used('worked', 'elca') },
    },
    { 'intravascular-imaging': null, 'nc-balloon': 'required' },
  ],
  [
    'P2: the ladder goes on once it is measured as too small',
    { ...UNDEREXPANDED, preparation: { tools: used('worked', 'ivl'), minStentAreaMm2: 5 } },
    { 'intravascular-imaging': null, 'nc-balloon': 'required' },
  ],
  [
    'P2: imaging is named also where the lab has none',
    {
      ...UNDEREXPANDED,
      preparation: { tools: used('worked', 'ivl') },
      setting: { unavailable: ['ivus', 'oct'] },
    },
    { 'intravascular-imaging': 'unavailable' },
  ],
  [
    'P3: where the lab has no non-compliant balloon',
    { ...UNDEREXPANDED, setting: { unavailable: ['nc-balloon'] } },
    { 'nc-balloon': 'unavailable', 'super-high-pressure': 'recommended', ivl: 'recommended' },
  ],
  [
    'P4: where both failed in an earlier procedure they may be tried again beside it',
    { ...UNDEREXPANDED, history: { toolsFailedBefore: ['super-high-pressure', 'ivl'] } },
    { 'super-high-pressure': 'recommended', ivl: 'recommended', elca: 'recommended' },
  ],
  [
    'P4: not while one of the two is left',
    { ...UNDEREXPANDED, preparation: { tools: used('failed', 'nc-balloon', 'ivl') } },
    { elca: null, 'super-high-pressure': 'recommended' },
  ],
  [
    'P5: rotational is an option once the laser failed or is lacking',
    { ...failing('nc-balloon', 'super-high-pressure', 'ivl'), setting: { unavailable: ['elca'] } },
    { elca: 'unavailable', rotational: 'option' },
  ],
];

describe('what the plan says of what expands a stent, brings it to the wall or crosses', () => {
  it.each(ROWS)('%s', (_, change, expected) => {
    expect(saidOf(plainCase(change), expected)).toEqual(expected);
  });
});

describe('the last resort', () => {
  it('P5: rotational atherectomy, never orbital', () => {
    const data = plainCase({
      imaging: { underexpanded: true, minStentAreaMm2: 4, tissue: 'none' },
      preparation: { tools: used('failed', 'super-high-pressure', 'ivl', 'elca') },
    });
    expect(stepOn(answer(data), 'rotational')).toMatchObject({ verdict: 'option', strength: 'weak', rules: ['P5'] });
    expect(verdictOn(data, 'orbital')).toBe('avoid');
  });

  it('P5: not within a month of stenting: the ladder ends there, and the Heart Team is asked', () => {
    const afterMonths = (monthsSinceImplant: number) =>
      plainCase({
        stent: { monthsSinceImplant },
        imaging: { underexpanded: true, minStentAreaMm2: 4, tissue: 'none', fracture: 'partial' },
        preparation: { tools: used('failed', 'nc-balloon', 'super-high-pressure', 'ivl', 'elca') },
      });
    expect(verdictOn(afterMonths(0.9), 'rotational')).toBeNull();
    expect(answer(afterMonths(0.9))).toMatchObject({
      heartTeam: true,
      device: { choice: [], blockedBy: ['P2', 'P16'] },
    });
    expect(verdictOn(afterMonths(1), 'rotational')).toBe('option');
    expect(answer(afterMonths(1))).toMatchObject({ heartTeam: false, device: { blockedBy: ['P2'] } });
  });
});
