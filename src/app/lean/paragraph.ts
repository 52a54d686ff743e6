import { getField } from '#territory/case/edit.ts';
import { gradings } from '#territory/entry/gradings.ts';
import { conflictsShown, headline } from '#territory/entry/headline.ts';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { foldedText } from '../../features/case-entry/folded-text.ts';
import { textOf } from '../../i18n/translate.ts';

/** The case and its plan as a paragraph for a report: what was entered, what follows, the answer, why, and what is disputed. */
export function paragraph(caseData: CaseData, result: Result): string {
  const findings = ENTRY_SECTIONS.flatMap(({ id, first, more }) => {
    const known = [...first, ...more].filter((path) => getField(caseData, path) !== undefined);
    return known.length === 0 ? [] : `${textOf(`section.${id}.label`)}: ${foldedText(known, caseData)}.`;
  });
  const reasons = result.device.because.flatMap((entry) =>
    entry.as === 'enter' ? [] : `${textOf(`rule.${entry.rule}.title`)} (${entry.rule})`,
  );
  const conflicts = conflictsShown(result).map((id) => textOf(`conflict.${id}.title`));
  return [
    ...findings,
    ...gradings(result).map((grading) => `${grading}.`),
    headline(result),
    reasons.length > 0 && `${textOf('paragraph.because')}: ${[...new Set(reasons)].join('; ')}.`,
    conflicts.length > 0 && `${textOf('paragraph.conflicts')}: ${conflicts.join('; ')}.`,
    textOf('paragraph.closing', { version: result.knowledge.version }),
  ]
    .filter(Boolean)
    .join(' ');
}
