import '../../i18n/with-identifiers.ts';
import { LISTED } from '#territory/listed.ts';
import type { CaseIssue } from '../../case-file/case-issue.ts';
import { identifierIn, looksLikeName, tidyText } from '../../case-file/label.ts';
import { folded } from '../../case-library/folded.ts';
import type { RecordIssue } from '../../case-library/issues.ts';
import type { ListedCase } from '../../case-library/query.ts';
import { hasText, listText, t, textOf } from '../../i18n/translate.ts';

/** Two clocks may differ by a time zone that one of them was not told of. */
const CLOCKS_DIFFER_MS = 86_400_000;

/** The latest instant that can be past by any clock, ISO 8601 in UTC. */
export const latestInstant = (): string => new Date(Date.now() + CLOCKS_DIFFER_MS).toISOString();

const word = (path: string, value: string | null) => {
  const id = `value.${path}.${value}`;
  return hasText(id) ? textOf(id) : '';
};

/** What a case is about, in a few words. */
export const caseWords = ({ vessel, stentType, pattern }: ListedCase): string =>
  [word(LISTED.vessel, vessel), word(LISTED.stentType, stentType), word(LISTED.pattern, pattern)]
    .filter(Boolean)
    .join(' · ');

/** An answer may name a device of a knowledge that this program is not of. */
const device = (name: string) => (hasText(`short.${name}`) ? textOf(`short.${name}`) : t('library.other-device'));

export const planWords = ({ status, choice, heartTeam }: ListedCase): string => {
  const firm = status !== null && hasText(`device-status.${status}`) ? textOf(`device-status.${status}`) : '';
  const team = heartTeam && status !== 'not-indicated' ? t('plan.heart-team') : '';
  return (
    [listText([...new Set(choice.map(device))], 'or'), firm, team].filter(Boolean).join(' · ') || t('library.no-plan')
  );
};

export const doneWords = (done: readonly string[]): string =>
  listText(done.map((each) => word('decision.choice', each)).filter(Boolean), 'and');

export const caseName = ({ label }: ListedCase): string => tidyText(label) || t('library.no-code');

/** Everything of a case that the search looks at. */
export const searchWords = (one: ListedCase): string =>
  folded([one.label, caseWords(one), planWords(one), doneWords(one.done)].join(' '));

/** Why a file was refused. @param caseText how the case file's own reader says it */
export function issueWords(issue: RecordIssue, caseText: (issue: CaseIssue) => string): string {
  if (issue.caseIssue) return caseText(issue.caseIssue);
  return textOf(`library.issue.${issue.code}`, { value: issue.value, limit: issue.limit ?? '' });
}

/** What a free text gives away; refused when it looks like an identifier, warned of when like a name. */
export function identifierWords(text: string): { refused: boolean; words: string } | undefined {
  const kind = identifierIn(text);
  if (kind) return { refused: true, words: t(`identifier.${kind}`, { value: text }) };
  return looksLikeName(text) ? { refused: false, words: t('identifier.name') } : undefined;
}
