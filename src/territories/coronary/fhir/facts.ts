import type { CodeableConcept } from 'fhir/r4';
import type { Absences, FactCategory } from '../../../interop/fhir/territory-spec.ts';
import { FIELDS, type SectionName } from '../case/fields.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import { bodySite } from './body-site.ts';

const CATEGORIES: Readonly<Record<Exclude<SectionName, 'setting'>, FactCategory>> = {
  lesion: 'imaging',
  stent: 'exam',
  history: 'exam',
  imaging: 'imaging',
  patient: 'exam',
  preparation: 'procedure',
};
const LABORATORY: readonly FieldPath[] = ['patient.egfr', 'patient.haemoglobinGL'];

/** Of FHIR's own categories, that of a fact. */
export const categoryOf = (path: FieldPath): FactCategory =>
  LABORATORY.includes(path) ? 'laboratory' : CATEGORIES[FIELDS[path].section as Exclude<SectionName, 'setting'>];

/** Words of the case that are a reason of absence in FHIR: what was asked and is not known, and what was not done. */
export const ABSENCES: Absences = {
  'stent.type': ['unknown', 'asked-unknown'],
  'stent.drug': ['unknown', 'asked-unknown'],
  'patient.nonInvasiveIschaemia': ['not-done', 'not-performed'],
};

/** Nobody looked into the vessel: then what imaging shows was not asked for, rather than not known. */
export const wasNotDone = (path: FieldPath, { imaging }: CaseData): boolean =>
  path.startsWith('imaging.') && imaging?.modalities?.length === 0;

/** Where in the body a fact is found; undefined where it is none of a place, or that is not known. */
export const siteOf = (path: FieldPath, caseData: CaseData): CodeableConcept | undefined =>
  path.startsWith('lesion.') && path !== 'lesion.vessel' ? bodySite(caseData) : undefined;
