import type { FieldPath } from '#territory/types/case-data.ts';

// What a territory says of its own document, as data.

/** A section of the document. What it holds is named; a name that ends with a point or a colon stands for all that begin so. */
export interface SectionSpec {
  readonly id: string;
  readonly loinc?: string;
  readonly holds: readonly string[];
}

/** Of FHIR's own categories, those that a fact can have. */
export type FactCategory = 'imaging' | 'exam' | 'procedure' | 'laboratory';

export type AbsenceReason = 'asked-unknown' | 'not-performed';

/** Words of the case that are a reason of absence in FHIR. */
export type Absences = Readonly<Partial<Record<FieldPath, readonly [word: string, reason: AbsenceReason]>>>;

/** What derived facts are called, and their words; `prefix` is where the texts of these begin, where they are not the common ones. */
export type Facts = Readonly<
  Record<string, { readonly text: string; readonly words?: readonly string[]; readonly prefix?: string }>
>;

/** The words of the plan that have a code, by where their texts begin. */
export type PlanWords = Readonly<Record<string, readonly string[]>>;
