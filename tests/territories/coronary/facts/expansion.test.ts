import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../../../src/territories/coronary/types/case-data.ts';
import { TOOL_OUTCOMES, TOOLS } from '../../../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

const facts = (sections: CaseSections) => answer(aCase(sections)).classification;
const before = (sections: CaseSections) => facts(sections).underexpandedBefore;
/** Areas whose ratio is the expansion, in %. */
const areas = (percent: number) => ({ minStentAreaMm2: percent / 10, referenceLumenAreaMm2: 10 });

describe('expansion', () => {
  it('is 100 x MSA / reference lumen area', () => {
    expect(facts({ imaging: { minStentAreaMm2: 3.6, referenceLumenAreaMm2: 7.2 } }).expansionPercent).toBe(50);
  });

  it('after preparation replaces the first', () => {
    expect(facts({ imaging: areas(60), preparation: { minStentAreaMm2: 9 } }).expansionPercent).toBe(90);
  });

  it.each<[string, CaseSections]>([
    ['without a reference', { imaging: { minStentAreaMm2: 5 } }],
    ['without a stent area', { imaging: { referenceLumenAreaMm2: 5 } }],
    ['without either', {}],
  ])('is unknown %s', (_, sections) => expect(facts(sections).expansionPercent).toBeNull());
});

describe('underexpanded before: yes', () => {
  it('when the operator says so, even at 95 %', () => {
    expect(before({ imaging: { underexpanded: true } })).toBe('yes');
    expect(before({ imaging: { underexpanded: true, ...areas(95) } })).toBe('yes');
  });

  it('below 80 %: 79.9 is, 80 is not', () => {
    expect(before({ imaging: areas(79.9) })).toBe('yes');
    expect(before({ imaging: areas(80) })).toBe('no');
  });

  it('by the areas against the operator’s no, with a caution', () => {
    const denied = aCase({ imaging: { underexpanded: false, ...areas(70) } });
    expect(answer(denied).classification.underexpandedBefore).toBe('yes');
    expect(answer(denied).cautions.map(({ text }) => text)).toContain('caution.underexpansion-denied');
  });

  it('by OCT below 4.5 mm2 outside the left main, where there is no reference: 4.49 is, 4.5 is not', () => {
    const byOct = (minStentAreaMm2: number) =>
      before({ imaging: { modalities: ['oct'], minStentAreaMm2 }, lesion: { vessel: 'lad' } });
    expect(byOct(4.49)).toBe('yes');
    expect(byOct(4.5)).toBeNull();
  });

  it.each<[string, CaseSections]>([
    ['by IVUS', { imaging: { modalities: ['ivus'], minStentAreaMm2: 4 }, lesion: { vessel: 'lad' } }],
    ['by IVUS, in an unknown vessel', { imaging: { modalities: ['ivus'], minStentAreaMm2: 4 } }],
    ['by an unknown modality', { imaging: { minStentAreaMm2: 4 }, lesion: { vessel: 'lad' } }],
  ])('a small area alone says nothing %s', (_, sections) => {
    expect(before(sections)).toBeNull();
  });

  it('a small area by OCT does not count where the reference shows a small vessel', () => {
    const smallVessel = { modalities: ['oct'], minStentAreaMm2: 4, referenceLumenAreaMm2: 4.5 } as const;
    expect(before({ imaging: smallVessel, lesion: { vessel: 'branch' } })).toBe('no');
  });

  it('a good result afterwards does not make it a no', () => {
    expect(before({ imaging: areas(60), preparation: { minStentAreaMm2: 9 } })).toBe('yes');
  });
});

describe('underexpanded before: no, presumed or unknown', () => {
  it('no when the operator says no, or at 80 % and more', () => {
    expect(before({ imaging: { underexpanded: false } })).toBe('no');
    expect(before({ imaging: areas(92) })).toBe('no');
  });

  it('unknown when it was measured only afterwards, at 80 % and more: how it was before nobody knows', () => {
    const areasAfter: CaseSections = { imaging: { referenceLumenAreaMm2: 10 }, preparation: { minStentAreaMm2: 8 } };
    expect(before(areasAfter)).toBeNull();
  });

  it('presumed when one balloon of several has failed', () => {
    const tools = [
      { tool: 'nc-balloon', outcome: 'failed' },
      { tool: 'rotational', outcome: 'worked' },
    ] as const;
    expect(before({ preparation: { tools } })).toBe('presumed');
    expect(before({ preparation: { tools: tools.toReversed() } })).toBe('presumed');
  });

  it('unknown when nobody looked', () => expect(before({})).toBeNull());

  const presuming = ['nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'];
  it.each(TOOLS.map((tool) => [tool, presuming.includes(tool)] as const))(
    '%s has failed: presumed is %s',
    (tool, presumed) => {
      expect(before({ preparation: { tools: [{ tool, outcome: 'failed' }] } })).toBe(presumed ? 'presumed' : null);
    },
  );

  it.each(TOOL_OUTCOMES.filter((outcome) => outcome !== 'failed'))('a balloon that %s presumes nothing', (outcome) => {
    expect(before({ preparation: { tools: [{ tool: 'nc-balloon', outcome }] } })).toBeNull();
  });

  it.each<[string, CaseSections, string]>([
    ['the operator’s no', { imaging: { underexpanded: false } }, 'no'],
    ['the operator’s yes', { imaging: { underexpanded: true } }, 'yes'],
    ['an expansion of 85 %', { imaging: areas(85) }, 'no'],
    ['an expansion of 75 %', { imaging: areas(75) }, 'yes'],
  ])('nothing is presumed against %s', (_, sections, expected) => {
    expect(before({ ...sections, preparation: { tools: [{ tool: 'ivl', outcome: 'failed' }] } })).toBe(expected);
  });
});

describe('underexpansion corrected', () => {
  const corrected = (sections: CaseSections) => facts(sections).underexpansionCorrected;
  const measured = (percent: number, residualStenosisPercent?: number): CaseSections => ({
    imaging: { underexpanded: true, referenceLumenAreaMm2: 10 },
    preparation: {
      minStentAreaMm2: percent / 10,
      ...(residualStenosisPercent === undefined ? {} : { residualStenosisPercent }),
    },
  });

  it('at 80 % when measured again: 79.9 is not, 80 is', () => {
    expect(corrected(measured(79.9))).toBe(false);
    expect(corrected(measured(80))).toBe(true);
  });

  it('the measurement counts, not the residual stenosis', () => {
    expect(corrected(measured(79, 5))).toBe(false);
    expect(corrected(measured(85, 40))).toBe(true);
  });

  it('else below 30 % residual stenosis: 29.9 is, 30 is not', () => {
    const left = (residualStenosisPercent: number) =>
      corrected({ imaging: { underexpanded: true }, preparation: { residualStenosisPercent } });
    expect(left(29.9)).toBe(true);
    expect(left(30)).toBe(false);
  });

  it('an area without a reference is no measurement of expansion', () => {
    expect(corrected({ preparation: { minStentAreaMm2: 3, residualStenosisPercent: 10 } })).toBe(true);
  });

  it('unknown while neither is known, and then it counts as not corrected', () => {
    const data = aCase({ imaging: { underexpanded: true }, preparation: { timiFlow: 3 } });
    expect(answer(data).classification.underexpansionCorrected).toBeNull();
    expect(answer(data).rules.fired).toContain('P2');
  });

  it('by the residual alone it comes with the caution to confirm by imaging', () => {
    const texts = (sections: CaseSections) => answer(aCase(sections)).cautions.map(({ text }) => text);
    const byEye: CaseSections = { imaging: { underexpanded: true }, preparation: { residualStenosisPercent: 10 } };
    expect(texts(byEye)).toContain('caution.correction-not-imaged');
    expect(texts(measured(90, 10))).not.toContain('caution.correction-not-imaged');
  });
});
