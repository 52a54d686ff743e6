import { describe, expect, test } from 'vitest';
import { sectionProgress } from '../../../src/features/case-entry/progress.ts';
import { emptyCase, setField } from '../../../src/territories/coronary/case/edit.ts';
import { ENTRY_SECTIONS, type SectionId } from '../../../src/territories/coronary/entry/layout.ts';
import type { CaseData, CaseSections, FieldPath } from '../../../src/territories/coronary/types/case-data.ts';
import { aCase } from '../../territories/coronary/fixtures/a-case.ts';

function section(id: SectionId) {
  const found = ENTRY_SECTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

test('an empty list and a "no" are known, an absent field is not', () => {
  const caseData = setField(setField(emptyCase(), 'imaging.modalities', []), 'imaging.thrombus', false);
  const { first, more } = section('imaging');
  const total = first.length + more.length;
  expect(sectionProgress(section('imaging'), caseData, new Set())).toMatchObject({ known: 2, total });
  expect(sectionProgress(section('imaging'), emptyCase(), new Set())).toMatchObject({ known: 0, total });
});

test('a question that does not arise is not counted, until it does or holds an answer', () => {
  const of = (caseData: ReturnType<typeof emptyCase>) => sectionProgress(section('lesion'), caseData, new Set()).total;
  const empty = of(emptyCase());
  expect(of(setField(emptyCase(), 'lesion.vessel', 'left-main'))).toBe(empty + 1);
  expect(of(setField(emptyCase(), 'lesion.timiFlow', 0))).toBe(empty + 1);
  expect(of(setField(emptyCase(), 'lesion.leftMainProtected', true))).toBe(empty + 1);
});

describe('questions that arise with another answer', () => {
  const asked = (id: SectionId, caseData: CaseData, open: readonly FieldPath[] = []) =>
    sectionProgress(section(id), caseData, new Set(open)).asked;
  const stent = (change: CaseSections) => asked('stent', aCase(change)).includes('stent.overlap');

  test('an overlap takes two layers, of which the second was not put into a restenosis', () => {
    expect(stent({})).toBe(false);
    expect(stent({ stent: { layers: 1 } })).toBe(false);
    expect(stent({ stent: { layers: 2 } })).toBe(true);
    expect(stent({ stent: { layers: 2 }, history: { lastTreatment: 'dcb-limus' } })).toBe(true);
    expect(stent({ stent: { layers: 2 }, history: { lastTreatment: 'des' } })).toBe(false);
    expect(stent({ stent: { layers: 3 }, history: { lastTreatment: 'des' } })).toBe(true);
    expect(stent({ stent: { layers: 1, overlap: true } })).toBe(true);
  });

  test('a stent stands out into the aorta from an ostium alone', () => {
    const lesion = (change: CaseSections) => asked('lesion', aCase(change)).includes('lesion.aortoOstialOverhang');
    expect(lesion({})).toBe(false);
    expect(lesion({ lesion: { position: 'mid' } })).toBe(false);
    expect(lesion({ lesion: { position: 'ostial' } })).toBe(true);
    expect(lesion({ lesion: { position: 'mid', aortoOstialOverhang: false } })).toBe(true);
  });

  test('a residual below 30% by eye is asked while there is no figure', () => {
    const residual = (change: CaseSections) =>
      asked('preparation', aCase(change)).includes('preparation.residualUnder30');
    expect(residual({})).toBe(true);
    expect(residual({ preparation: { residualStenosisPercent: 0 } })).toBe(false);
    expect(residual({ preparation: { residualStenosisPercent: 0, residualUnder30: true } })).toBe(true);
  });

  test('what could change the plan is asked whatever else is known: the way to it must lead somewhere', () => {
    expect(asked('lesion', emptyCase())).not.toContain('lesion.aortoOstialOverhang');
    expect(asked('lesion', emptyCase(), ['lesion.aortoOstialOverhang'])).toContain('lesion.aortoOstialOverhang');
  });

  test('the order is that of the layout', () => {
    const all = ENTRY_SECTIONS.flatMap(({ first, more }) => [...first, ...more]);
    const every = ENTRY_SECTIONS.flatMap(({ id }) => asked(id, emptyCase(), all));
    expect(every).toEqual(all);
  });
});

test('it says whether one of its fields could change the plan', () => {
  const open = new Set(['patient.egfr'] as const);
  expect(sectionProgress(section('patient'), emptyCase(), open).couldChange).toBe(true);
  expect(sectionProgress(section('stent'), emptyCase(), open).couldChange).toBe(false);
});
