import '../../i18n/with-report-page.ts';
import { getField } from '#territory/case/edit.ts';
import { gradings } from '#territory/entry/gradings.ts';
import { conflictsShown, headline } from '#territory/entry/headline.ts';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { foldedText } from '../../features/case-entry/folded-text.ts';
import { textOf } from '../../i18n/translate.ts';
import { openSentence, operatorSentences, reviewSentence } from '../../interop/report/closing.ts';
import type { Form, Reported, Sentence } from '../../interop/report/phrase.ts';

/** The case and its plan for a report: what was entered, what follows, the answer, why, and what is disputed. */
export function sentencesOf(reported: Reported, form: Form): readonly Sentence[] {
  const findings = findingsOf(reported.caseData);
  if (findings.length === 0) return [];
  return [
    ...findings,
    ...gradingsOf(reported),
    ...supportOf(reported, form),
    ...operatorSentences(reported),
    ...openSentence(reported, form),
    ...reviewSentence(reported),
    tool('support', textOf('paragraph.closing', { version: reported.result.knowledge.version })),
  ];
}

const tool = (id: Sentence['id'], text: string, rules: readonly string[] = []): Sentence => ({
  id,
  voice: 'tool',
  text,
  fields: [],
  rules,
});

/** Section by section, what is known and nothing else. */
export const findingsOf = (caseData: CaseData): readonly Sentence[] =>
  ENTRY_SECTIONS.flatMap(({ id, first, more }): Sentence[] => {
    const fields = [...first, ...more].filter((path) => getField(caseData, path) !== undefined);
    if (fields.length === 0) return [];
    const text = `${textOf(`section.${id}.label`)}: ${foldedText(fields, caseData)}.`;
    return [{ id: 'section', voice: 'finding', text, fields, rules: [] }];
  });

/** What was graded from them. */
const gradingsOf = ({ result }: Reported): readonly Sentence[] =>
  gradings(result).map((grading) => tool('graded', `${grading}.`));

function supportOf({ result }: Reported, form: Form): readonly Sentence[] {
  const { because } = result.device;
  // One rule may speak more than once; it is named once.
  const reasons = [...new Set(because.flatMap((entry) => (entry.as === 'enter' ? [] : entry.rule)))];
  const answer = tool('support', headline(result), reasons);
  if (form === 'short') return [answer];
  const conflicts = conflictsShown(result);
  const named = reasons.map((rule) => `${textOf(`rule.${rule}.title`)} (${rule})`);
  return [
    answer,
    ...(named.length > 0 ? [tool('support', `${textOf('paragraph.because')}: ${named.join('; ')}.`, reasons)] : []),
    ...(conflicts.length > 0
      ? [
          tool(
            'beside',
            `${textOf('paragraph.conflicts')}: ${conflicts.map((id) => textOf(`conflict.${id}.title`)).join('; ')}.`,
            conflicts,
          ),
        ]
      : []),
  ];
}
