import { type CaseHead, headIssue } from '../../../case-file/case-head.ts';
import type { CaseIssue } from '../../../case-file/case-issue.ts';
import { caseJson } from '../../../case-file/case-text.ts';
import { type Dictionary, issuesFrom } from '../../../case-file/schema-issues.ts';
import { withoutBlanks } from '../../../case-file/without-blanks.ts';
import type { CaseData } from '../types/case-data.ts';
import { FIELDS, isFieldPath } from './fields.ts';
import { isPlainCase } from './plain-case.ts';
import { CASE_KIND, caseSchema, pastSchema } from './schema.ts';
import { FIRST_VERSION, migrated, SCHEMA_VERSION, since } from './versions.ts';

export type ParsedCase =
  /** `migratedFrom` is the version of a file that was brought up to the present one. */
  | { readonly ok: true; readonly case: CaseData; readonly migratedFrom?: number }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

const HEAD: CaseHead = { kind: CASE_KIND, first: FIRST_VERSION, newest: SCHEMA_VERSION };

const DICTIONARY: Dictionary = {
  specAt: (path) => (isFieldPath(path) ? FIELDS[path] : undefined),
  since: (path, word) => (isFieldPath(path) ? since(path, word) : undefined),
};

const refused = (...issues: readonly CaseIssue[]): ParsedCase => ({ ok: false, issues });

/**
 * Checks a value as `JSON.parse` gives it against the version of the case file that it names, and brings it up to the
 * present one. A file is held to its own version: a field or a word that came later is refused in it.
 * Never throws. On success the case is a fresh copy with no key that the schema does not name; on failure there is
 * one issue a path, at most 50 of them.
 */
export function parseCase(json: unknown): ParsedCase {
  const head = headIssue(json, HEAD);
  if (head) return refused(head);
  const { schemaVersion: version } = json as { schemaVersion: number };
  return version === SCHEMA_VERSION ? present(json) : past(json, version);
}

function present(json: unknown): ParsedCase {
  const parsed = caseSchema.safeParse(json);
  if (!parsed.success) return refused(...issuesFrom(parsed.error.issues, json, SCHEMA_VERSION, DICTIONARY));
  return { ok: true, case: withoutBlanks(parsed.data) };
}

function past(json: unknown, version: number): ParsedCase {
  const parsed = pastSchema(version).safeParse(json);
  if (!parsed.success) return refused(...issuesFrom(parsed.error.issues, json, version, DICTIONARY));
  const read = present(migrated(parsed.data, version));
  return read.ok ? { ...read, migratedFrom: version } : read;
}

/** As `parseCase`; a value that already is a case as this program writes it is taken as it stands. */
export const parseCaseJson = (json: unknown): ParsedCase =>
  isPlainCase(json) ? { ok: true, case: json } : parseCase(json);

/**
 * Reads a case file's text as `safeJson` does: a byte order mark is allowed, a key that stands twice is not. Never
 * throws: bad JSON is an issue with an empty path.
 */
export function parseCaseText(text: string): ParsedCase {
  const read = caseJson(text);
  return read.ok ? parseCaseJson(read.json) : read;
}
