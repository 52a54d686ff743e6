import '../i18n/with-identifiers.ts';
import '../i18n/with-file-errors.ts';
import '../i18n/with-library.ts';
import '../i18n/with-page.ts';
import { parseCaseText } from '#territory/case/parse-case.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { MAX_TEXT_LENGTH } from '../case-file/case-text.ts';
import { revealedBy } from '../case-file/revealed.ts';
import { readingJson } from '../case-file/safe-json.ts';
import { type ReadFile, readingFile } from '../case-library/library-file.ts';
import { LIBRARY_KIND, RECORD_KIND } from '../case-library/record.ts';
import { issueText } from '../features/case-entry/issue-text.ts';
import { issueWords } from '../features/case-library/words.ts';
import { t, textOf } from '../i18n/translate.ts';
import { isMessage } from '../interop/second-opinion/message.ts';
import { isTeaching } from '../interop/teaching/kind.ts';
import { patiently } from '../storage/breath.ts';
import { handOver, isOfOtherPage } from './doors.ts';
import { fileText } from './file-text.ts';
import { outside } from './library/context.ts';

/** What is wrong with a file, in words. */
export interface FileProblem {
  /** Empty for the file as a whole. */
  readonly path: string;
  readonly words: string;
}

export type ReadCaseFile =
  /** `remarks` are what its free texts may say of who the patient is. */
  | { readonly ok: true; readonly case: CaseData; readonly remarks: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The most that a character takes in a file. */
const BYTES_A_CHARACTER = 3;

const whole = (words: string): ReadCaseFile => ({ ok: false, problems: [{ path: '', words }] });

/**
 * Reads a case file, or a case that the library wrote, from wherever it may come. What is too large is refused unread;
 * what names a key twice, reaches into prototypes or lies too deep is refused before it is looked at. Never throws for what is in the file.
 */
export async function readCaseFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<ReadCaseFile> {
  if (file.size > MAX_TEXT_LENGTH * BYTES_A_CHARACTER) return whole(t('entry-error.too-large'));
  const text = await fileText(file);
  if (text === null) return whole(t('library.issue.not-utf8'));
  const safe = await patiently(readingJson(text));
  if (safe.ok && isOfLibrary(safe.json)) return caseOf(await patiently(readingFile(text, outside)), text);
  if (safe.ok && isMessage(safe.json)) return whole(t('files.message'));
  if (safe.ok && isTeaching(safe.json)) return whole(t('files.teaching'));
  const parsed = parseCaseText(text);
  if (parsed.ok) return opened(parsed.case);
  if (isOfOtherPage(parsed.issues) && handOver(text)) return whole(t('page.opens-there'));
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: issue.path, words: issueText(issue) })) };
}

const opened = (caseData: CaseData): ReadCaseFile => ({
  ok: true,
  case: caseData,
  remarks: revealedBy(caseData).map(({ path, text, kind }) => ({
    path,
    words: textOf(`identifier.${kind}`, { value: text }),
  })),
});

const isOfLibrary = (json: unknown): boolean => {
  const kind = (json as { kind?: unknown } | null)?.kind;
  return kind === RECORD_KIND || kind === LIBRARY_KIND;
};

/** The case of a file that the library wrote; several cases go to the library, where they are shown before they are taken. */
function caseOf(read: ReadFile, text: string): ReadCaseFile {
  if (!read.ok) {
    const ofCase = read.issues.flatMap(({ caseIssue }) => caseIssue ?? []);
    if (isOfOtherPage(ofCase) && handOver(text)) return whole(t('page.opens-there'));
    return {
      ok: false,
      problems: read.issues.map((issue) => ({ path: issue.path, words: issueWords(issue, issueText) })),
    };
  }
  const [first, ...others] = read.incoming;
  if (first === undefined || others.length > 0) return whole(t('files.several', { count: read.incoming.length }));
  return opened(first.record.case);
}
