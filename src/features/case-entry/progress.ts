import { getField } from '../../case-file/edit.ts';
import type { CaseData, FieldPath } from '../../engine/types/case-data.ts';
import type { EntrySection } from './layout.ts';

/** How far a section has come, and which of its rarer questions arise in this case. */
export interface SectionProgress {
  readonly known: number;
  readonly total: number;
  /** Whether an unknown field of the section could change the plan. */
  readonly couldChange: boolean;
  readonly more: readonly FieldPath[];
}

export function sectionProgress(
  section: EntrySection,
  caseData: CaseData,
  couldChange: ReadonlySet<FieldPath>,
): SectionProgress {
  const more = section.more.filter((path) => applies(path, caseData));
  const fields = [...section.first, ...more];
  const known = fields.filter((path) => getField(caseData, path) !== undefined).length;
  return { known, total: fields.length, couldChange: fields.some((path) => couldChange.has(path)), more };
}

/** A question that does not arise in this case is not asked, unless it already holds an answer. */
function applies(path: FieldPath, caseData: CaseData): boolean {
  if (getField(caseData, path) !== undefined) return true;
  const { vessel, timiFlow, pattern } = caseData.lesion ?? {};
  if (path === 'lesion.leftMainProtected') return vessel === 'left-main';
  if (path === 'lesion.occlusionMonths') return timiFlow === 0 || pattern === 'occlusive';
  return true;
}
