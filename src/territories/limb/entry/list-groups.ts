import type { FieldPath } from '../types/case-data.ts';

/** Some words of a long list, and the id of the text that says what they have in common. */
export interface ListGroup {
  readonly title: string;
  readonly values: readonly string[];
}

/** Lists that are gone through in groups: none here, no list is that long. */
export const LIST_GROUPS: Partial<Record<FieldPath, readonly ListGroup[]>> = {};
