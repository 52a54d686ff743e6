import { describe, expect, it } from 'vitest';
import type { CaseSections, Imaging } from '../../../../src/territories/coronary/types/case-data.ts';
import type { Modality, Vessel } from '../../../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

const facts = (sections: CaseSections) => answer(aCase(sections)).classification;
const before = (sections: CaseSections) => facts(sections).underexpandedBefore;
const texts = (sections: CaseSections) => answer(aCase(sections)).cautions.map(({ text }) => text);

/** A stent area without a reference area. */
const area = (
  minStentAreaMm2: number,
  vessel: Vessel | null,
  by: readonly Modality[] = ['oct'],
  more: Imaging = {},
) => ({
  ...(vessel === null ? {} : { lesion: { vessel } }),
  imaging: { ...more, modalities: by, minStentAreaMm2 },
});
/** The same, measured after preparation only. */
const areaAfter = (minStentAreaMm2: number, vessel: Vessel | null, by: readonly Modality[] = ['oct']) => ({
  ...(vessel === null ? {} : { lesion: { vessel } }),
  imaging: { modalities: by },
  preparation: { minStentAreaMm2 },
});

describe('an area without a reference, outside the left main', () => {
  it.each<[string, CaseSections, 'yes' | 'presumed' | null]>([
    ['4.49 mm2 by OCT', area(4.49, 'lad'), 'yes'],
    ['4.5 mm2 by OCT', area(4.5, 'lad'), null],
    ['4.49 mm2 by IVUS', area(4.49, 'lad', ['ivus']), null],
    ['4.49 mm2 by OCT and IVUS', area(4.49, 'rca', ['ivus', 'oct']), 'yes'],
    ['4.49 mm2 by OCT, vessel not entered', area(4.49, null), 'presumed'],
    ['4.5 mm2 by OCT, vessel not entered', area(4.5, null), null],
    ['4.49 mm2 by IVUS, vessel not entered', area(4.49, null, ['ivus']), null],
    ['4.49 mm2 by OCT, only afterwards', areaAfter(4.49, 'lad'), 'yes'],
    ['4.5 mm2 by OCT, only afterwards', areaAfter(4.5, 'lad'), null],
    ['4.49 mm2 by OCT, only afterwards, vessel not entered', areaAfter(4.49, null), 'presumed'],
  ])('%s', (_, sections, expected) => expect(before(sections)).toBe(expected));

  it('small enough before, or after: either counts, whatever the other says', () => {
    const both = (first: number, second: number) =>
      before({ ...area(first, 'lad'), preparation: { minStentAreaMm2: second } });
    expect(both(4, 6)).toBe('yes');
    expect(both(6, 4)).toBe('yes');
    expect(both(6, 6)).toBeNull();
  });

  it('counts against the operator’s no, with a caution', () => {
    const denied = area(4, 'lad', ['oct'], { underexpanded: false });
    expect(before(denied)).toBe('yes');
    expect(texts(denied)).toContain('caution.underexpansion-denied');
  });
});

describe('an area without a reference, in the left main', () => {
  it.each<[string, CaseSections, 'presumed' | null]>([
    ['6.99 mm2 by OCT', area(6.99, 'left-main'), 'presumed'],
    ['6.99 mm2 by IVUS', area(6.99, 'left-main', ['ivus']), 'presumed'],
    ['7.0 mm2', area(7, 'left-main', ['ivus', 'oct']), null],
    ['4 mm2 by stent enhancement', area(4, 'left-main', ['stent-enhancement']), null],
    ['4 mm2, not imaged', area(4, 'left-main', []), null],
    ['6.99 mm2 by OCT, only afterwards', areaAfter(6.99, 'left-main'), 'presumed'],
    ['7.0 mm2 by OCT, only afterwards', areaAfter(7, 'left-main'), null],
  ])('%s', (_, sections, expected) => expect(before(sections)).toBe(expected));

  it('is presumed, not known, even below 4.5 mm2', () => expect(before(area(4, 'left-main'))).toBe('presumed'));

  it('counts against the operator’s no, with the same caution, and not against a yes', () => {
    const denied = area(6.5, 'left-main', ['ivus'], { underexpanded: false });
    expect(before(denied)).toBe('presumed');
    expect(texts(denied)).toContain('caution.small-area-denied');
    expect(before(area(6.5, 'left-main', ['ivus'], { underexpanded: true }))).toBe('yes');
  });

  it('gives way to the expansion where there is a reference', () => {
    expect(before(area(6.5, 'left-main', ['ivus'], { referenceLumenAreaMm2: 7.5 }))).toBe('no');
    expect(before(area(6.5, 'left-main', ['ivus'], { referenceLumenAreaMm2: 10 }))).toBe('yes');
  });
});

describe('what was measured again without a reference', () => {
  const corrected = (sections: CaseSections, residualStenosisPercent?: number) =>
    facts({
      ...sections,
      preparation: {
        ...sections.preparation,
        ...(residualStenosisPercent === undefined ? {} : { residualStenosisPercent }),
      },
    }).underexpansionCorrected;

  it.each<[string, CaseSections, boolean]>([
    ['4.49 mm2 by OCT outside the left main', areaAfter(4.49, 'lad'), false],
    ['4.5 mm2 by OCT outside the left main', areaAfter(4.5, 'lad'), true],
    ['4.49 mm2 by IVUS outside the left main', areaAfter(4.49, 'lad', ['ivus']), true],
    ['6.99 mm2 by IVUS in the left main', areaAfter(6.99, 'left-main', ['ivus']), false],
    ['7.0 mm2 by IVUS in the left main', areaAfter(7, 'left-main', ['ivus']), true],
    ['4.49 mm2 by OCT, vessel not entered', areaAfter(4.49, null), false],
  ])('with 10 %% left, %s: corrected is %s', (_, sections, expected) => {
    expect(corrected(sections, 10)).toBe(expected);
  });

  it('is not corrected whatever the residual stenosis, and open while only a large area is known', () => {
    expect(corrected(areaAfter(4, 'lad'))).toBe(false);
    expect(corrected(areaAfter(5, 'lad'))).toBeNull();
    expect(corrected(areaAfter(5, 'lad'), 40)).toBe(false);
  });
});

describe('what failed in an earlier procedure', () => {
  it('presumes an underexpansion, where nobody has looked', () => {
    expect(before({ history: { toolsFailedBefore: ['nc-balloon'] } })).toBe('presumed');
    expect(before({ history: { toolsFailedBefore: ['elca', 'ivl'] } })).toBe('presumed');
    expect(before({ history: { toolsFailedBefore: ['elca', 'rotational', 'cto-crossing'] } })).toBeNull();
    expect(before({ history: { toolsFailedBefore: [] } })).toBeNull();
  });

  it('presumes nothing against what was seen or measured', () => {
    const earlier: CaseSections = { history: { toolsFailedBefore: ['nc-balloon'] } };
    expect(before({ ...earlier, imaging: { underexpanded: false } })).toBe('no');
    expect(before({ ...earlier, imaging: { minStentAreaMm2: 8, referenceLumenAreaMm2: 10 } })).toBe('no');
  });
});
