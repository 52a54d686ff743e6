import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { answer, decided, optionVerdict } from '../fixtures/ask.ts';
import { GATE_MET, plainCase } from '../territories/coronary/fixtures/a-case.ts';

const vetoed = (change: CaseSections) => answer(plainCase(change)).device.vetoed;
const vetoesAgainst = (option: 'des' | 'dcb', change: CaseSections) =>
  answer(plainCase(change))
    .device.options.find((weighed) => weighed.option === option)
    ?.against.filter(({ strength }) => strength === 'veto')
    .map(({ rule }) => rule);
const NARROW: CaseSections['preparation'] = { ...GATE_MET, residualStenosisPercent: 40 };

describe('what is ruled out', () => {
  it.each<[string, CaseSections, string[]]>([
    ['nothing in a plain case', {}, []],
    ['a DES by a limus allergy: a paclitaxel balloon is left', { patient: { allergies: ['limus'] } }, ['des']],
    ['nothing by a paclitaxel allergy: a limus balloon is left', { patient: { allergies: ['paclitaxel'] } }, []],
    ['both by both', { patient: { allergies: ['paclitaxel', 'limus'] } }, ['des', 'dcb']],
    ['nothing by a metal or a contrast allergy', { patient: { allergies: ['metal', 'contrast'] } }, []],
    ['a balloon by 40 % left (G7)', { preparation: NARROW }, ['dcb']],
    ['the same in two layers', { stent: { layers: 2 }, preparation: NARROW }, ['dcb']],
    ['both in three layers', { stent: { layers: 3 }, preparation: NARROW }, ['des', 'dcb']],
    [
      'a balloon alone in three of which two overlap',
      { stent: { layers: 3, overlap: true }, preparation: NARROW },
      ['dcb'],
    ],
    ['both where DAPT is not possible', { patient: { dapt: 'not-possible' }, preparation: NARROW }, ['des', 'dcb']],
    ['both in an allergy to metal', { patient: { allergies: ['metal'] }, preparation: NARROW }, ['des', 'dcb']],
    ['a balloon by flow that is lost (G10)', { preparation: { ...GATE_MET, timiFlow: 2 } }, ['dcb']],
    [
      'a balloon alone in three layers with a dissection: the bail-out lifts the veto on a DES',
      { stent: { layers: 3 }, preparation: { ...NARROW, dissection: 'c' } },
      ['dcb'],
    ],
    [
      'both by 40 % left in an underexpanded stent (G6)',
      { imaging: { underexpanded: true }, preparation: NARROW },
      ['des', 'dcb'],
    ],
    ['a balloon by a dissection (G8)', { preparation: { ...GATE_MET, dissection: 'c' } }, ['dcb']],
    [
      'a balloon alone by a dissection in a stent that will not open: the bail-out lifts the veto on a DES',
      { imaging: { underexpanded: true }, preparation: { ...NARROW, dissection: 'c' } },
      ['dcb'],
    ],
    [
      'both by a dissection with a limus allergy: no bail-out lifts an allergy',
      { preparation: { ...GATE_MET, dissection: 'c' }, patient: { allergies: ['limus'] } },
      ['des', 'dcb'],
    ],
    ['nothing by DAPT that is not possible', { patient: { dapt: 'not-possible' } }, []],
    ['nothing outside a label', { setting: { region: 'us' }, lesion: { lengthMm: 40 } }, []],
  ])('%s', (_, change, expected) => {
    expect(vetoed(change)).toEqual(expected);
  });

  it('a vetoed device is contraindicated and never chosen, however much speaks for it', () => {
    const speaking = plainCase({ stent: { layers: 2 }, preparation: NARROW });
    expect(optionVerdict(speaking, 'dcb')).toBe('contraindicated');
    expect(decided(speaking).choice).toEqual(['des']);
    const both = plainCase({ stent: { layers: 3 }, preparation: NARROW });
    expect(optionVerdict(both, 'dcb')).toBe('contraindicated');
    expect(optionVerdict(both, 'des')).toBe('contraindicated');
    expect(decided(both).choice).toEqual([]);
  });
});

describe('a bail-out with a limus allergy in a stent that will not open', () => {
  const vetoesOf = (option: 'des' | 'dcb') =>
    vetoesAgainst(option, {
      patient: { allergies: ['limus'] },
      imaging: { underexpanded: true },
      preparation: { ...NARROW, dissection: 'c' },
    });

  it('names the allergy against a DES, and not the veto that the bail-out lifts', () => {
    expect(vetoesOf('des')).toEqual(['D21']);
  });

  it('names against a balloon what no bail-out lifts', () => {
    expect(vetoesOf('dcb')).toEqual(expect.arrayContaining(['G6', 'G8']));
  });
});

describe('the vetoes against a device', () => {
  it('are not those against the other one', () => {
    const both: CaseSections = { patient: { allergies: ['limus'] }, preparation: NARROW };
    expect(vetoesAgainst('des', both)).toEqual(['D21']);
    expect(vetoesAgainst('dcb', both)).toContain('G7');
  });

  it('are what puts the case out of scope, and not what calls for caution', () => {
    const outOfScope: CaseSections = { lesion: { withinStent: 'outside' }, patient: { presentation: 'stemi' } };
    expect(answer(plainCase(outOfScope)).rules.fired).toEqual(expect.arrayContaining(['S4', 'S2']));
    expect(vetoesAgainst('des', outOfScope)).toEqual(['S4']);
  });

  it('are not that there is no ischaemia, where a bail-out has to close a dissection', () => {
    const bailOut: CaseSections = { patient: { ffr: 0.9 }, preparation: { ...GATE_MET, dissection: 'd' } };
    expect(vetoesAgainst('des', { patient: { ffr: 0.9 } })).toEqual(['I4']);
    expect(vetoesAgainst('des', bailOut)).toEqual([]);
  });
});

describe('what the lab lacks', () => {
  const noBalloon: CaseSections = { setting: { unavailable: ['dcb-paclitaxel', 'dcb-limus'] } };

  it('without any coated balloon a DES is chosen', () => {
    expect(optionVerdict(plainCase(noBalloon), 'dcb')).toBe('unavailable');
    expect(decided(plainCase({ ...noBalloon, stent: { layers: 2 } })).choice).toEqual(['des']);
    expect(answer(plainCase(noBalloon)).heartTeam).toBe(false);
  });

  it.each(['dcb-paclitaxel', 'dcb-limus'] as const)('without %s alone a balloon is still to be had', (lacking) => {
    const data = plainCase({ stent: { layers: 3 }, setting: { unavailable: [lacking] } });
    expect(decided(data).choice).toEqual(['dcb']);
  });

  it('the one that is left must not be ruled out by an allergy', () => {
    const data = plainCase({ patient: { allergies: ['paclitaxel'] }, setting: { unavailable: ['dcb-limus'] } });
    expect(optionVerdict(data, 'dcb')).not.toBe('acceptable');
    expect(decided(data).choice).toEqual(['des']);
  });

  it('what the lab lacks is not vetoed', () => {
    expect(answer(plainCase(noBalloon)).device.vetoed).toEqual([]);
  });

  it('with three layers a DES is to be avoided and nothing is left: what blocks is named, and the Heart Team called', () => {
    const { device, heartTeam } = answer(plainCase({ ...noBalloon, stent: { layers: 3 } }));
    expect(device).toMatchObject({ status: 'blocked', choice: [], blockedBy: ['P15'] });
    expect(heartTeam).toBe(true);
  });

  it('blocks nothing by itself where both devices are ruled out by an allergy', () => {
    const { device, rules } = answer(
      plainCase({ patient: { allergies: ['paclitaxel', 'limus'] }, setting: { unavailable: ['ivl'] } }),
    );
    expect(rules.fired).toContain('P15');
    expect(device).toMatchObject({ status: 'blocked', choice: [], blockedBy: ['D21'] });
  });

  it('a bail-out is a DES all the same', () => {
    const data = plainCase({ ...noBalloon, stent: { layers: 3 }, preparation: { ...GATE_MET, dissection: 'd' } });
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });
});
