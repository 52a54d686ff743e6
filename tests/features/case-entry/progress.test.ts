import { expect, test } from 'vitest';
import { emptyCase, setField } from '../../../src/case-file/edit.ts';
import { ENTRY_SECTIONS, type SectionId } from '../../../src/features/case-entry/layout.ts';
import { sectionProgress } from '../../../src/features/case-entry/progress.ts';

function section(id: SectionId) {
  const found = ENTRY_SECTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

test('an empty list and a "no" are known, an absent field is not', () => {
  const caseData = setField(setField(emptyCase(), 'imaging.modalities', []), 'imaging.thrombus', false);
  expect(sectionProgress(section('imaging'), caseData, new Set())).toMatchObject({ known: 2, total: 17 });
  expect(sectionProgress(section('imaging'), emptyCase(), new Set())).toMatchObject({ known: 0, total: 17 });
});

test('a question that does not arise is not counted, until it does or holds an answer', () => {
  const of = (caseData: ReturnType<typeof emptyCase>) => sectionProgress(section('lesion'), caseData, new Set()).total;
  const empty = of(emptyCase());
  expect(of(setField(emptyCase(), 'lesion.vessel', 'left-main'))).toBe(empty + 1);
  expect(of(setField(emptyCase(), 'lesion.timiFlow', 0))).toBe(empty + 1);
  expect(of(setField(emptyCase(), 'lesion.leftMainProtected', true))).toBe(empty + 1);
});

test('it says whether one of its fields could change the plan', () => {
  const open = new Set(['patient.egfr'] as const);
  expect(sectionProgress(section('patient'), emptyCase(), open).couldChange).toBe(true);
  expect(sectionProgress(section('stent'), emptyCase(), open).couldChange).toBe(false);
});
