import type { CodeableConcept } from 'fhir/r4';
import type { Absences, FactCategory } from '../../../interop/fhir/territory-spec.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import type { SectionName } from '../types/fields.ts';

/** Sections whose facts are read off images or were done; all else is found by examining and asking. */
const CATEGORIES: Readonly<Partial<Record<SectionName, FactCategory>>> = {
  lesion: 'imaging',
  anatomy: 'imaging',
  dva: 'procedure',
  preparation: 'procedure',
};
const LABORATORY: readonly FieldPath[] = ['patient.egfr', 'patient.haemoglobinGL'];

/** Of FHIR's own categories, that of a fact. */
export const categoryOf = (path: FieldPath): FactCategory =>
  LABORATORY.includes(path) ? 'laboratory' : (CATEGORIES[path.split('.', 1)[0] as SectionName] ?? 'exam');

/** Words of the case that are a reason of absence in FHIR: none. What is not known or was not done is a word of its own here. */
export const ABSENCES: Absences = {};

/** Whether what a field asks for was not looked for at all: no field of the leg hangs on another in that way. */
export const wasNotDone = (_path: FieldPath, _case: CaseData): boolean => false;

/** Where in the body a fact is found: the side is a fact of its own, and the segments have no code that was read. */
export const siteOf = (_path: FieldPath, _case: CaseData): CodeableConcept | undefined => undefined;
