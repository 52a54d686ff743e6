import type { SectionSpec } from '../../../interop/fhir/territory-spec.ts';

/** The sections in their order. The codes of LOINC are of FHIR's own list; their meanings were read in copies only, so ours lead. */
export const SECTIONS: readonly SectionSpec[] = [
  { id: 'condition', holds: ['condition'] },
  { id: 'lesion', loinc: '59776-5', holds: ['fact:lesion.'] },
  { id: 'stent', loinc: '46264-8', holds: ['fact:stent.', 'stent', 'implantation'] },
  { id: 'history', holds: ['fact:history.'] },
  { id: 'imaging', holds: ['fact:imaging.'] },
  { id: 'patient', holds: ['fact:patient.'] },
  { id: 'preparation', loinc: '29554-3', holds: ['fact:preparation.', 'session', 'tool:'] },
  { id: 'derived', loinc: '51848-0', holds: ['derived:'] },
  { id: 'plan', loinc: '18776-5', holds: ['plan', 'guidance'] },
  { id: 'decision', holds: ['decision'] },
  { id: 'knowledge', holds: ['knowledge', 'software'] },
];
