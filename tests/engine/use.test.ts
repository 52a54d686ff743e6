import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { CaseData, CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import type { Use } from '../../src/territories/coronary/types/result.ts';
import { answer } from '../fixtures/ask.ts';
import { GATE_MET, plainBms, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

const used = (data: CaseData): Use[] => answer(data).device.use;
const noted = (data: CaseData, note: Use['note']) =>
  used(data)
    .filter((use) => use.note === note)
    .map(({ value, unit }) => (unit === null ? value : `${value} ${unit}`));
/** Three layers: a coated balloon is chosen. */
const balloon = (change: CaseSections = {}) => plainCase({ ...change, stent: { layers: 3 } });

describe('how the chosen device is used', () => {
  it('of a DES: the balloon before it, as wide as the vessel', () => {
    expect(used(plainCase({ lesion: { referenceDiameterMm: 2.75 } }))).toEqual([
      { note: 'balloon-diameter', value: 2.75, unit: 'mm', source: 'scoreflex-nc-label' },
    ]);
  });

  it('of a coated balloon: its length over both edges, and how long it is inflated, each with its source', () => {
    expect(used(balloon({ lesion: { lengthMm: 18, referenceDiameterMm: 3 } }))).toEqual([
      { note: 'balloon-diameter', value: 3, unit: 'mm', source: 'scoreflex-nc-label' },
      { note: 'dcb-margin', value: 3, unit: 'mm', source: 'sequent-scb-overlap' },
      { note: 'dcb-length', value: 24, unit: 'mm', source: 'sequent-scb-overlap' },
      { note: 'inflation', value: 30, unit: 's', source: 'sequent-inflation-faq' },
      { note: 'inflation-in-trial', value: 60, unit: 's', source: 'paccocath-protocol-60s' },
      { note: 'delivery-time', value: null, unit: null, source: 'dcb-transit-invitro-2013' },
    ]);
  });

  it('of both at equipoise: each note once', () => {
    const notes = used(plainBms()).map(({ note }) => note);
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes).toEqual(expect.arrayContaining(['balloon-diameter', 'dcb-length']));
  });

  it('without the lesion’s own figure: the note, and no figure', () => {
    const open = without(balloon(), 'lesion.lengthMm', 'lesion.referenceDiameterMm');
    expect(noted(open, 'dcb-length')).toEqual(['null mm']);
    expect(noted(open, 'balloon-diameter')).toEqual(['null mm']);
    expect(noted(open, 'inflation')).toEqual(['30 s']);
  });

  it('without the tail that binary fractions leave', () => {
    expect(noted(balloon({ lesion: { lengthMm: 8.1 } }), 'dcb-length')).toEqual(['14.1 mm']);
    expect(noted(balloon({ lesion: { lengthMm: 12.3 } }), 'dcb-length')).toEqual(['18.3 mm']);
  });

  it.each<[string, CaseData]>([
    ['a choice that is not due yet', without(plainCase(), 'stent.layers')],
    ['no device left', plainCase({ patient: { allergies: ['limus', 'paclitaxel'] } })],
    ['no indication', plainCase({ patient: { ffr: 0.9 } })],
    [
      'no further device',
      plainCase({
        stent: { monthsSinceImplant: 3 },
        imaging: { underexpanded: true, tissue: 'none' },
        preparation: GATE_MET,
      }),
    ],
  ])('is not said beside %s', (_, data) => expect(used(data)).toEqual([]));

  it('is said beside a choice that has to wait', () => {
    expect(used(plainCase({ imaging: { thrombus: true } })).map(({ note }) => note)).toEqual(['balloon-diameter']);
  });
});

describe('the limits of a label', () => {
  const limits = (lesion: CaseSections['lesion'] & object, region: 'us' | 'eu' | 'other' = 'us') => {
    const settings = { ...DEFAULT_SETTINGS, region };
    return evaluate(balloon({ lesion }), knowledge, settings)
      .device.use.filter(({ note }) => note === 'label-limits')
      .map(({ value, unit, source }) => `${value} ${unit} ${source}`);
  };

  it.each<[string, CaseSections['lesion'] & object, string[]]>([
    ['1.9 mm wide', { referenceDiameterMm: 1.9 }, ['2 mm agent-fda']],
    ['2.0 mm wide', { referenceDiameterMm: 2 }, []],
    ['4.0 mm wide', { referenceDiameterMm: 4 }, []],
    ['4.1 mm wide', { referenceDiameterMm: 4.1 }, ['4 mm agent-fda']],
    ['20 mm long: a balloon of 26 mm reaches over both edges', { lengthMm: 20 }, []],
    ['20.1 mm long', { lengthMm: 20.1 }, ['26 mm agent-fda']],
    ['both', { referenceDiameterMm: 4.5, lengthMm: 30 }, ['4 mm agent-fda', '26 mm agent-fda']],
  ])('%s', (_, lesion, expected) => expect(limits(lesion)).toEqual(expected));

  it.each(['eu', 'other'] as const)('are not said in region %s', (region) => {
    expect(limits({ referenceDiameterMm: 4.5, lengthMm: 30 }, region)).toEqual([]);
  });

  it('are not said where the coated balloon is ruled out', () => {
    const settings = { ...DEFAULT_SETTINGS, region: 'us' as const };
    const narrow = plainCase({ lesion: { lengthMm: 40 }, preparation: { ...GATE_MET, residualStenosisPercent: 40 } });
    const notes = evaluate(narrow, knowledge, settings).device.use.map(({ note }) => note);
    expect(notes).toEqual(['balloon-diameter']);
  });
});
