import { describe, expect, test } from 'vitest';
import { sectionProgress } from '../../../src/features/case-entry/progress.ts';
import { emptyCase, setField } from '../../../src/territories/coronary/case/edit.ts';
import { WAITS_FOR } from '../../../src/territories/coronary/entry/arising.ts';
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
  for (const id of ['who', 'imaging'] as const) {
    const { known, total } = sectionProgress(section(id), emptyCase(), new Set());
    expect(known).toBe(0);
    expect(sectionProgress(section(id), caseData, new Set())).toMatchObject({ known: 1, total });
  }
});

test('a question that does not arise is not counted, until it does or holds an answer', () => {
  const of = (caseData: ReturnType<typeof emptyCase>) => sectionProgress(section('who'), caseData, new Set()).total;
  const empty = of(emptyCase());
  expect(of(setField(emptyCase(), 'lesion.vessel', 'left-main'))).toBe(empty + 1);
  expect(of(setField(emptyCase(), 'lesion.leftMainProtected', true))).toBe(empty + 1);
});

describe('questions that arise with another answer', () => {
  const asked = (id: SectionId, caseData: CaseData, open: readonly FieldPath[] = []) =>
    sectionProgress(section(id), caseData, new Set(open)).asked;
  const stent = (change: CaseSections) => asked('who', aCase(change)).includes('stent.overlap');

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
    const lesion = (change: CaseSections) => asked('who', aCase(change)).includes('lesion.aortoOstialOverhang');
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
    const tissue = ['imaging.tissue'] as const;
    expect(asked('imaging', emptyCase())).not.toContain('imaging.tissue');
    expect(asked('imaging', emptyCase(), tissue)).toContain('imaging.tissue');
  });

  test('but not before the answer that it hangs on: until then the way to it leads there', () => {
    const overhang = 'lesion.aortoOstialOverhang';
    expect(asked('who', emptyCase(), [overhang])).not.toContain(overhang);
    expect(asked('who', aCase({ lesion: { position: 'ostial' } }), [overhang])).toContain(overhang);
    expect(WAITS_FOR[overhang]).toBe('lesion.position');
  });

  test('OCT opens the tissue, and an earlier treatment asks which', () => {
    expect(asked('imaging', aCase({ imaging: { modalities: ['oct'] } }))).toContain('imaging.tissue');
    expect(asked('who', aCase({ history: { priorTreatments: 0 } }))).not.toContain('history.lastTreatment');
    expect(asked('who', aCase({ history: { priorTreatments: 1 } }))).toContain('history.lastTreatment');
  });

  test('an occlusion by stenosis alone asks how old it is', () => {
    expect(asked('lesion', aCase({ lesion: { stenosisPercent: 100 } }))).toContain('lesion.occlusionMonths');
  });

  test('the order is that of the layout', () => {
    const all = ENTRY_SECTIONS.flatMap(({ first, more }) => [...first, ...more]);
    const every = ENTRY_SECTIONS.flatMap(({ id }) => asked(id, aCase({ lesion: { position: 'ostial' } }), all));
    expect(every).toEqual(all);
  });
});

test('it says whether one of its fields could change the plan', () => {
  const open = new Set(['patient.egfr'] as const);
  expect(sectionProgress(section('patient'), emptyCase(), open).couldChange).toBe(true);
  expect(sectionProgress(section('who'), emptyCase(), open).couldChange).toBe(false);
});
