import type { FieldPath } from '../types/case-data.ts';
import { MAJOR_BLEEDING_CRITERIA, MINOR_BLEEDING_CRITERIA } from '../types/vocabulary.ts';

/** Some words of a long list, and the id of the text that says what they have in common. */
export interface ListGroup {
  readonly title: string;
  readonly values: readonly string[];
}

/** Lists that are gone through in groups: the criteria of ARC-HBR, the major ones and the minor ones. */
export const LIST_GROUPS: Partial<Record<FieldPath, readonly ListGroup[]>> = {
  'patient.bleedingCriteria': [
    { title: 'group.bleedingCriteria.major', values: MAJOR_BLEEDING_CRITERIA },
    { title: 'group.bleedingCriteria.minor', values: MINOR_BLEEDING_CRITERIA },
  ],
};
