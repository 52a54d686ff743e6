import { getField } from '#territory/case/edit.ts';
import { arises, WAITS_FOR } from '#territory/entry/arising.ts';
import type { EntrySection } from '#territory/entry/layout.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';

/** How far a section has come, and which of its questions arise in this case. */
export interface SectionProgress {
  readonly known: number;
  readonly total: number;
  /** Whether an unknown field of the section could change the plan. */
  readonly couldChange: boolean;
  /** The questions that arise, in their order. */
  readonly asked: readonly FieldPath[];
}

export function sectionProgress(
  section: EntrySection,
  caseData: CaseData,
  couldChange: ReadonlySet<FieldPath>,
): SectionProgress {
  // What is said to matter next must be there to be gone to.
  const isAsked = (path: FieldPath) =>
    getField(caseData, path) !== undefined ||
    arises(path, caseData) ||
    (couldChange.has(path) && !isWaiting(path, caseData));
  const asked = [...section.first, ...section.more].filter(isAsked);
  const known = asked.filter((path) => getField(caseData, path) !== undefined).length;
  return { known, total: asked.length, couldChange: asked.some((path) => couldChange.has(path)), asked };
}

function isWaiting(path: FieldPath, caseData: CaseData): boolean {
  const before = WAITS_FOR[path];
  return before !== undefined && getField(caseData, before) === undefined;
}
