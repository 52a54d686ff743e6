import type { CaseData, FieldPath } from '../types/case-data.ts';
import { getField } from './edit.ts';
import { FIELD_PATHS } from './fields.ts';

/** The fields in which two cases differ, in the order of the case file. The label and the decision are no fields. */
export function changedFields(before: CaseData, after: CaseData): FieldPath[] {
  return FIELD_PATHS.filter((path) => !sameValue(getField(before, path), getField(after, path)));
}

/** Values are words, numbers, or short lists of words or of entries: their JSON tells them apart. */
const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
