import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { answer, decided, optionVerdict } from '../fixtures/ask.ts';
import { GATE_MET, plainBms, plainCase } from '../territories/coronary/fixtures/a-case.ts';

const argumentsOn = (data: ReturnType<typeof plainCase>, option: 'des' | 'dcb') => {
  const weighed = answer(data).device.options.find((candidate) => candidate.option === option);
  const named = (list: readonly { rule: string; strength: string }[] = []) =>
    list.map(({ rule, strength }) => `${rule} ${strength}`).toSorted();
  return { for: named(weighed?.for), against: named(weighed?.against) };
};

const BRANCHED_DIFFUSE: CaseSections = {
  lesion: { sideBranch: 'present', pattern: 'diffuse-intrastent', lengthMm: 20 },
};
const LATE_DIFFUSE: CaseSections = {
  stent: { layers: 3, monthsSinceImplant: 40 },
  lesion: { pattern: 'diffuse-intrastent', lengthMm: 20 },
  imaging: { neoatherosclerosis: 'non-calcific' },
};
const METAL_UNDER_ACC: CaseSections = { setting: { guideline: 'acc-2021' }, patient: { allergies: ['metal'] } };

describe('the device by its arguments', () => {
  it.each<[string, CaseSections, string[], string]>([
    ['a class-I default alone (D5)', {}, ['des'], 'clear'],
    ['D5 against one weak argument (D15)', { lesion: { sideBranch: 'present' } }, ['des'], 'clear'],
    ['D5 against two weak arguments (D11, D15)', BRANCHED_DIFFUSE, ['des'], 'clear'],
    ['D5 against short DAPT: C2 is named', { patient: { dapt: 'short-only' } }, ['des'], 'contested'],
    [
      'D5 against weak high bleeding risk (D16): C2 is named',
      { patient: { highBleedingRisk: true } },
      ['des'],
      'contested',
    ],
    ['a metal allergy: D20, and D5 does not hold', { patient: { allergies: ['metal'] } }, ['dcb'], 'contested'],
    ['DAPT not possible: D19, and D5 does not hold', { patient: { dapt: 'not-possible' } }, ['dcb'], 'contested'],
    ['three layers (D3)', { stent: { layers: 3 } }, ['dcb'], 'clear'],
    ['three layers of which two overlap (D4)', { stent: { layers: 3, overlap: true } }, ['dcb'], 'contested'],
    ['exactly two layers (D4): C4 is named', { stent: { layers: 2 } }, ['dcb'], 'contested'],
    ['two layers that overlap are one (D5)', { stent: { layers: 2, overlap: true } }, ['des'], 'clear'],
    [
      'two layers, focal at the edge: D4 against the weaker D9',
      { stent: { layers: 2 }, lesion: { pattern: 'focal-edge' } },
      ['dcb'],
      'contested',
    ],
    [
      'large vessel with a side branch: C5 is named',
      { lesion: { referenceDiameterMm: 4, sideBranch: 'present' } },
      ['des'],
      'contested',
    ],
    ['three layers, late diffuse neoatherosclerosis: C6 is named', LATE_DIFFUSE, ['dcb'], 'contested'],
    ['an aneurysm: never clear (S14)', { imaging: { aneurysm: true } }, ['des'], 'contested'],
    [
      'the ostial right coronary artery with a fracture (D1, D5, D34)',
      { lesion: { vessel: 'rca', position: 'ostial' }, imaging: { fracture: 'partial' } },
      ['des'],
      'clear',
    ],
    ['the Asia-Pacific first line (D6)', { setting: { guideline: 'asia-pacific-2025' } }, ['dcb'], 'clear'],
    ['ACC 2021 for a DES (D5)', { setting: { guideline: 'acc-2021' } }, ['des'], 'clear'],
    [
      'unprotected left main (D5, D22): C10 is named',
      { lesion: { vessel: 'left-main', leftMainProtected: false } },
      ['des'],
      'contested',
    ],
    ['protected left main (D5)', { lesion: { vessel: 'left-main', leftMainProtected: true } }, ['des'], 'clear'],
  ])('DES restenosis: %s', (_, change, choice, agreement) => {
    expect(decided(plainCase(change))).toMatchObject({ choice, agreement });
  });

  it.each<[string, CaseSections, string[], string]>([
    ['ESC 2024 ranks neither (D7)', {}, ['des', 'dcb'], 'equipoise'],
    ['ACC 2021 for a DES (D8)', { setting: { guideline: 'acc-2021' } }, ['des'], 'clear'],
    ['Asia-Pacific for a balloon (D8)', { setting: { guideline: 'asia-pacific-2025' } }, ['dcb'], 'clear'],
    ['a large vessel tips D7, contested', { lesion: { referenceDiameterMm: 3.5 } }, ['des'], 'contested'],
    ['a side branch tips D7, contested', { lesion: { sideBranch: 'present' } }, ['dcb'], 'contested'],
    [
      'a diffuse pattern tips D7, contested',
      { lesion: { pattern: 'diffuse-intrastent', lengthMm: 20 } },
      ['dcb'],
      'contested',
    ],
    ['ACC 2021 with a metal allergy: D8 does not hold', METAL_UNDER_ACC, ['dcb'], 'contested'],
    [
      'ACC 2021 with DAPT that is not possible: nor then',
      { setting: { guideline: 'acc-2021' }, patient: { dapt: 'not-possible' } },
      ['dcb'],
      'contested',
    ],
    [
      'a metal allergy where no class I stands: D20 alone is clear',
      { patient: { allergies: ['metal'] } },
      ['dcb'],
      'clear',
    ],
    [
      'DAPT not possible: against a DES strong, against a balloon moderate',
      { patient: { dapt: 'not-possible' } },
      ['dcb'],
      'contested',
    ],
  ])('BMS restenosis: %s', (_, change, choice, agreement) => {
    expect(decided(plainBms(change))).toMatchObject({ choice, agreement });
  });

  it('a scaffold in one layer has one weak argument for a DES (D23): a slight preference', () => {
    expect(decided(plainCase({ stent: { type: 'bvs' } }))).toMatchObject({ choice: ['des'], agreement: 'contested' });
  });

  it('a covered stent in one layer has none on either side', () => {
    expect(decided(plainCase({ stent: { type: 'covered' } }))).toMatchObject({
      choice: ['des', 'dcb'],
      agreement: 'equipoise',
    });
  });
});

describe('a conflict that says stop', () => {
  const fractured: CaseSections = { imaging: { fracture: 'complete' }, stent: { layers: 2 } };

  it('fracture in two layers: both are offered, neither is preferred', () => {
    expect(decided(plainCase(fractured))).toMatchObject({ choice: ['des', 'dcb'], agreement: 'conflict' });
  });

  it('whatever else speaks for one of them', () => {
    const data = plainCase({ ...fractured, patient: { allergies: ['metal'], dapt: 'short-only' } });
    expect(decided(data)).toMatchObject({ choice: ['des', 'dcb'], agreement: 'conflict' });
  });

  it('what is vetoed goes first', () => {
    const data = plainCase({ ...fractured, patient: { allergies: ['limus'] } });
    expect(decided(data).choice).toEqual(['dcb']);
  });

  it('blocked, with both, before the gate and after it', () => {
    const both = { status: 'blocked', choice: ['des', 'dcb'], agreement: 'conflict' };
    expect(decided(plainCase(fractured))).toEqual(both);
    expect(decided(plainCase({ ...fractured, preparation: GATE_MET }))).toEqual(both);
  });

  it('neither is recommended', () => {
    expect(optionVerdict(plainCase(fractured), 'des')).toBe('acceptable');
    expect(optionVerdict(plainCase(fractured), 'dcb')).toBe('acceptable');
  });

  it('a deformed stent counts as a fractured one, an overlap of two as one layer', () => {
    const deformed: CaseSections = { imaging: { deformed: true }, stent: { layers: 2 } };
    expect(decided(plainCase(deformed)).agreement).toBe('conflict');
    expect(decided(plainCase({ ...deformed, stent: { layers: 2, overlap: true } }))).toMatchObject({ choice: ['des'] });
  });
});

describe('the arguments on each side, as the user reads them', () => {
  it.each<[string, CaseSections, string[]]>([
    ['one layer', {}, ['D5 strong']],
    ['fracture, one layer', { imaging: { fracture: 'partial' } }, ['D1 strong', 'D5 strong']],
    ['deformed, one layer', { imaging: { deformed: true } }, ['D1 strong', 'D5 strong']],
    [
      'acute with thrombus',
      { patient: { presentation: 'nstemi' }, imaging: { thrombus: true } },
      ['D33 weak', 'D5 strong'],
    ],
    [
      'the ostial right coronary artery, malapposed',
      { lesion: { vessel: 'rca', position: 'ostial' }, imaging: { malapposition: true } },
      ['D34 moderate', 'D5 strong'],
    ],
    [
      '40 % left, one layer',
      { preparation: { ...GATE_MET, residualStenosisPercent: 40 } },
      ['D5 strong', 'G7 moderate'],
    ],
    [
      'after a paclitaxel balloon',
      { history: { priorTreatments: 1, lastTreatment: 'dcb-paclitaxel' } },
      ['D18 weak', 'D5 strong'],
    ],
    [
      'focal gap with geographic miss',
      { lesion: { pattern: 'focal-gap' }, imaging: { geographicMiss: true } },
      ['D10 weak', 'D5 strong'],
    ],
    ['proliferative', { lesion: { pattern: 'proliferative', lengthMm: 30 } }, ['D12 weak', 'D5 strong']],
    [
      'late proliferative neoatherosclerosis',
      {
        lesion: { pattern: 'proliferative', lengthMm: 30 },
        imaging: { neoatherosclerosis: 'non-calcific' },
        stent: { monthsSinceImplant: 40 },
      },
      ['D12 weak', 'D14 weak', 'D5 strong'],
    ],
  ])('for a DES: %s', (_, change, expected) => {
    expect(argumentsOn(plainCase(change), 'des')).toEqual({ for: expected, against: [] });
  });

  it.each<[string, CaseSections, string[]]>([
    ['short DAPT is moderate', { patient: { dapt: 'short-only', highBleedingRisk: true } }, ['D16 moderate']],
    ['high bleeding risk alone is weak', { patient: { highBleedingRisk: true } }, ['D16 weak']],
    [
      'high bleeding risk and DAPT impossible is weak here',
      { patient: { highBleedingRisk: true, dapt: 'not-possible' } },
      ['D16 weak'],
    ],
    ['side branch', { lesion: { sideBranch: 'true-bifurcation' } }, ['D15 weak']],
    ['diffuse', { lesion: { pattern: 'diffuse-intrastent', lengthMm: 20 } }, ['D11 weak']],
    ['malapposition corrected', { imaging: { malapposition: true }, preparation: GATE_MET }, ['D17 weak']],
    ['malapposition before preparation says nothing', { imaging: { malapposition: true } }, []],
  ])('for a balloon: %s', (_, change, expected) => {
    expect(argumentsOn(plainCase(change), 'dcb').for).toEqual(expected);
  });

  it.each<[string, CaseSections, string[]]>([
    ['three layers', { stent: { layers: 3 } }, ['D3 strong']],
    ['two layers', { stent: { layers: 2 } }, ['D4 moderate']],
    ['underexpanded, one layer', { imaging: { underexpanded: true } }, ['D30 weak']],
    ['underexpanded, two layers', { imaging: { underexpanded: true }, stent: { layers: 2 } }, ['D4 moderate']],
    ['metal allergy', { patient: { allergies: ['metal'] } }, ['D20 strong']],
    ['limus allergy', { patient: { allergies: ['limus'] } }, ['D21 veto']],
    ['DAPT not possible', { patient: { dapt: 'not-possible' } }, ['D19 strong']],
  ])('against a DES: %s', (_, change, expected) => {
    expect(argumentsOn(plainCase(change), 'des').against).toEqual(expected);
  });

  it.each<[string, CaseSections, string[]]>([
    ['unprotected left main', { lesion: { vessel: 'left-main' } }, ['D22 weak']],
    [
      'unprotected left main under the US label',
      { lesion: { vessel: 'left-main' }, setting: { region: 'us' } },
      ['D22 moderate'],
    ],
    ['DAPT not possible', { patient: { dapt: 'not-possible' } }, ['D19 moderate']],
    ['a failed gate', { preparation: { ...GATE_MET, residualStenosisPercent: 30 } }, ['G7 veto']],
    ['a dissection', { preparation: { ...GATE_MET, dissection: 'c' } }, ['G8 veto']],
    ['flow that is lost', { preparation: { ...GATE_MET, timiFlow: 1 } }, ['G10 veto']],
  ])('against a balloon: %s', (_, change, expected) => {
    expect(argumentsOn(plainCase(change), 'dcb').against).toEqual(expected);
  });
});

describe('the verdict on each device', () => {
  it('vetoed: contraindicated', () => {
    expect(optionVerdict(plainCase({ patient: { allergies: ['limus'] } }), 'des')).toBe('contraindicated');
  });

  it('chosen: recommended, although a strong argument speaks against it', () => {
    const data = plainCase({ patient: { allergies: ['metal', 'limus'] }, stent: { layers: 3 } });
    expect(optionVerdict(data, 'dcb')).toBe('recommended');
    const bailOut = plainCase({ stent: { layers: 3 }, preparation: { ...GATE_MET, dissection: 'd' } });
    expect(optionVerdict(bailOut, 'des')).toBe('recommended');
  });

  it('a strong argument against it: to be avoided', () => {
    expect(optionVerdict(plainCase({ stent: { layers: 3 } }), 'des')).toBe('avoid');
  });

  it('a strong argument for its rival is none against it: acceptable', () => {
    expect(optionVerdict(plainCase(), 'dcb')).toBe('acceptable');
  });

  it('a moderate argument against it: acceptable', () => {
    expect(optionVerdict(plainCase({ stent: { layers: 2 } }), 'des')).toBe('acceptable');
  });

  it('a balloon that the lab lacks: unavailable; a DES with a strong argument against it beside that: to be avoided', () => {
    const lacking: CaseSections = { setting: { unavailable: ['dcb-paclitaxel', 'dcb-limus'] }, stent: { layers: 3 } };
    expect(optionVerdict(plainCase(lacking), 'dcb')).toBe('unavailable');
    expect(optionVerdict(plainCase(lacking), 'des')).toBe('avoid');
  });

  it('no further device: recommended where D24 says so, else to be avoided where treatment is indicated', () => {
    const still: CaseSections = { stent: { monthsSinceImplant: 3 }, imaging: { underexpanded: true, tissue: 'none' } };
    expect(optionVerdict(plainCase(still), 'no-further-device')).toBe('recommended');
    // While the lesion itself is in question nothing is chosen.
    const questioned = plainCase({ ...still, lesion: { stenosisPercent: 40, timiFlow: 2 } });
    expect(optionVerdict(questioned, 'no-further-device')).toBe('acceptable');
    expect(optionVerdict(plainCase(), 'no-further-device')).toBe('avoid');
    const names = (change: CaseSections) => answer(plainCase(change)).device.options.map(({ option }) => option);
    expect(names({ patient: { ffr: 0.9 } })).not.toContain('no-further-device');
    expect(names({ lesion: { withinStent: 'outside' } })).not.toContain('no-further-device');
  });

  it('plain balloon alone is to be avoided, in every case', () => {
    expect(optionVerdict(plainCase(), 'balloon-only')).toBe('avoid');
    expect(optionVerdict(plainCase({ patient: { allergies: ['limus', 'paclitaxel'] } }), 'balloon-only')).toBe('avoid');
  });
});
