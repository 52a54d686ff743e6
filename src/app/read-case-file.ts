import '../i18n/with-library.ts';
import { MAX_TEXT_LENGTH, parseCaseText } from '../case-file/parse-case.ts';
import { safeJson } from '../case-library/safe-json.ts';
import type { CaseData } from '../engine/types/case-data.ts';
import { issueText } from '../features/case-entry/issue-text.ts';
import { t, textOf } from '../i18n/translate.ts';

/** What is wrong with a file, in words. */
export interface FileProblem {
  /** Empty for the file as a whole. */
  readonly path: string;
  readonly words: string;
}

export type ReadCaseFile =
  | { readonly ok: true; readonly case: CaseData }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The most that a character takes in a file. */
const BYTES_A_CHARACTER = 3;

const whole = (words: string): ReadCaseFile => ({ ok: false, problems: [{ path: '', words }] });

/**
 * Reads a case file that may come from anywhere. What is too large is refused unread; what names a key twice, reaches
 * into prototypes or lies too deep is refused before it is looked at. Never throws for what is in the file.
 */
export async function readCaseFile(file: Pick<File, 'size' | 'text'>): Promise<ReadCaseFile> {
  if (file.size > MAX_TEXT_LENGTH * BYTES_A_CHARACTER) return whole(t('entry-error.too-large'));
  const text = await file.text();
  const safe = safeJson(text);
  // What is no JSON at all the case file's own reader says in its own words.
  if (!safe.ok && safe.issue.code !== 'not-json') {
    const { code, value, limit = '' } = safe.issue;
    return whole(textOf(`library.issue.${code}`, { value, limit }));
  }
  const parsed = parseCaseText(text);
  if (parsed.ok) return { ok: true, case: parsed.case };
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: issue.path, words: issueText(issue) })) };
}
