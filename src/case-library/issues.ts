import { type CaseIssue, shortened } from '../case-file/case-issue.ts';
import type { JsonFault } from '../case-file/json-scan.ts';

/** Why a file or a stored record was refused; each has a text `library.issue.<code>` in the catalogue. */
export type RecordIssueCode =
  | JsonFault['code']
  | 'not-utf8'
  | 'wrong-kind'
  | 'wrong-version'
  | 'newer-version'
  | 'invalid'
  | 'missing'
  | 'unknown-key'
  | 'duplicate-id'
  | 'empty'
  | 'case'
  /** `value` is the sentence that says it. */
  | 'said';

export interface RecordIssue {
  /** `records[3].case.lesion.lengthMm`; empty for the file as a whole. */
  readonly path: string;
  readonly code: RecordIssueCode;
  /** What was found, shortened. */
  readonly value: string;
  /** The limit that was passed, in the unit the code's text names. */
  readonly limit?: number;
  /** For `case`: what the case file's own reader says. */
  readonly caseIssue?: CaseIssue;
}

/** An issue with what was found there, cut short and never looked into; where there was nothing, that is the issue. */
export function recordIssue(path: string, due: RecordIssueCode, found: unknown, limit?: number): RecordIssue {
  const code = found === undefined && (due === 'invalid' || due === 'wrong-version') ? 'missing' : due;
  return { path, code, value: shortened(found), ...(limit === undefined ? {} : { limit }) };
}

/** What is wrong with a text before anything is looked for in it. */
export const jsonIssue = ({ path, code, found, limit }: JsonFault): RecordIssue =>
  recordIssue(path, code, found, limit);

/** The issues of a case inside a record, with the path from the top of the file. */
export const caseIssues = (path: string, issues: readonly CaseIssue[]): RecordIssue[] =>
  issues.map((caseIssue) => ({
    path: [path, caseIssue.path].filter(Boolean).join('.'),
    code: 'case',
    value: caseIssue.value ?? '',
    caseIssue,
  }));
