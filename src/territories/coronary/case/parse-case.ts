import type { CaseData } from '../types/case-data.ts';
import { type CaseIssue, issueAt, shortened } from './case-issue.ts';
import type { JsonFault } from './json-scan.ts';
import { isPlainCase } from './plain-case.ts';
import { safeJson } from './safe-json.ts';
import { CASE_KIND, caseSchema, pastSchema } from './schema.ts';
import { issuesFrom } from './schema-issues.ts';
import { FIRST_VERSION, migrated, SCHEMA_VERSION } from './versions.ts';

export type ParsedCase =
  /** `migratedFrom` is the version of a file that was brought up to the present one. */
  | { readonly ok: true; readonly case: CaseData; readonly migratedFrom?: number }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/** A full case is about 3 kB; a text beyond this length (in characters) is something else. */
export const MAX_TEXT_LENGTH = 1_000_000;

const READ = `versions ${FIRST_VERSION} to ${SCHEMA_VERSION}`;

const refused = (...issues: readonly CaseIssue[]): ParsedCase => ({ ok: false, issues });

/** What the file says of itself is read first: against the wrong schema every other finding would be noise. */
function headIssue(json: unknown): CaseIssue | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const value = shortened(json);
    return issueAt('', 'wrong-kind', `a case file is one JSON object, this is ${value}`, { value });
  }
  const { kind, schemaVersion: version } = json as { kind?: unknown; schemaVersion?: unknown };
  if (kind !== CASE_KIND) {
    const says =
      kind === undefined ? `missing; a case file says "${CASE_KIND}"` : `${shortened(kind)} is not "${CASE_KIND}"`;
    return issueAt('kind', 'wrong-kind', says, { value: shortened(kind) });
  }
  const value = shortened(version);
  const isWhole = typeof version === 'number' && Number.isInteger(version);
  if (isWhole && version > SCHEMA_VERSION) {
    const says = `version ${value} is newer than this program, which reads ${READ}; update it first`;
    return issueAt('schemaVersion', 'newer-version', says, { value });
  }
  if (isWhole && version >= FIRST_VERSION) return undefined;
  if (version === undefined) return issueAt('schemaVersion', 'missing', `missing; this program reads ${READ}`);
  const says = `${value} is no version of the case file; this program reads ${READ}`;
  return issueAt('schemaVersion', 'wrong-version', says, { value });
}

/**
 * Checks a value as `JSON.parse` gives it against the version of the case file that it names, and brings it up to the
 * present one. A file is held to its own version: a field or a word that came later is refused in it.
 * Never throws. On success the case is a fresh copy with no key that the schema does not name; on failure there is
 * one issue a path, at most 50 of them.
 */
export function parseCase(json: unknown): ParsedCase {
  const head = headIssue(json);
  if (head) return refused(head);
  const { schemaVersion: version } = json as { schemaVersion: number };
  return version === SCHEMA_VERSION ? present(json) : past(json, version);
}

function present(json: unknown): ParsedCase {
  const parsed = caseSchema.safeParse(json);
  if (!parsed.success) return refused(...issuesFrom(parsed.error.issues, json, SCHEMA_VERSION));
  return { ok: true, case: withoutBlanks(parsed.data) };
}

/** A code or a reason of which nothing can be seen is none. */
function withoutBlanks(read: CaseData): CaseData {
  const { label, decision, ...rest } = read;
  const { reason, ...taken } = decision ?? { choice: [] };
  return {
    ...rest,
    ...(label ? { label } : {}),
    ...(decision ? { decision: { ...taken, ...(reason ? { reason } : {}) } } : {}),
  };
}

function past(json: unknown, version: number): ParsedCase {
  const parsed = pastSchema(version).safeParse(json);
  if (!parsed.success) return refused(...issuesFrom(parsed.error.issues, json, version));
  const read = present(migrated(parsed.data, version));
  return read.ok ? { ...read, migratedFrom: version } : read;
}

/**
 * Reads a case file's text as `safeJson` does: a byte order mark is allowed, a key that stands twice is not. Never
 * throws: bad JSON is an issue with an empty path.
 */
export function parseCaseText(text: string): ParsedCase {
  if (text.length > MAX_TEXT_LENGTH) return refused(jsonIssue({ code: 'too-large', path: '' }));
  const safe = safeJson(text);
  if (!safe.ok) return refused(jsonIssue(safe.fault));
  return isPlainCase(safe.json) ? { ok: true, case: safe.json } : parseCase(safe.json);
}

function jsonIssue({ code, path, found = '', limit }: JsonFault): CaseIssue {
  const value = shortened(found);
  switch (code) {
    case 'too-large':
    case 'part-too-large':
    case 'too-many':
      return issueAt(path, 'too-large', `longer than ${MAX_TEXT_LENGTH} characters, too long for a case file`);
    case 'not-json':
      return issueAt(path, code, `not valid JSON: ${found}`);
    case 'too-deep':
      return issueAt(path, code, `lists and groups lie more than ${limit} deep in each other`);
    case 'duplicate-key':
      return issueAt(path, code, `the name ${value} stands twice in one group`, { value });
    case 'forbidden-key':
      return issueAt(path, code, `the name ${value} is not allowed`, { value });
  }
}
