import type { CaseData } from '../engine/types/case-data.ts';
import { type CaseIssue, issueAt, shortened } from './case-issue.ts';
import { CASE_KIND, caseSchema, SCHEMA_VERSION } from './schema.ts';
import { issuesFrom } from './schema-issues.ts';

export type ParsedCase =
  | { readonly ok: true; readonly case: CaseData }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/** A full case is about 3 kB; a text beyond this length (in characters) is something else. */
export const MAX_TEXT_LENGTH = 1_000_000;

const refused = (...issues: readonly CaseIssue[]): ParsedCase => ({ ok: false, issues });

/** What the file says of itself is read first: against the wrong schema every other finding would be noise. */
function headIssue(json: unknown): CaseIssue | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const value = shortened(json);
    return issueAt('', 'wrong-type', `a case file is one JSON object, this is ${value}`, { value });
  }
  const { kind, schemaVersion: version } = json as { kind?: unknown; schemaVersion?: unknown };
  if (kind !== CASE_KIND) {
    const says =
      kind === undefined ? `missing; a case file says "${CASE_KIND}"` : `${shortened(kind)} is not "${CASE_KIND}"`;
    return issueAt('kind', 'wrong-kind', says, { value: shortened(kind) });
  }
  if (version === SCHEMA_VERSION) return undefined;
  const value = shortened(version);
  if (typeof version === 'number' && Number.isInteger(version) && version > SCHEMA_VERSION) {
    const says = `version ${value} is newer than this program, which reads version ${SCHEMA_VERSION}; update it first`;
    return issueAt('schemaVersion', 'newer-version', says, { value });
  }
  const says = version === undefined ? 'missing' : `${value} is no version of the case file`;
  return issueAt('schemaVersion', 'wrong-version', `${says}; this program reads ${SCHEMA_VERSION}`, { value });
}

/**
 * Checks a value as `JSON.parse` gives it against the case file v1.
 * Never throws. On success the case is a fresh copy with no key that the schema does not name; on failure there is
 * one issue a path, at most 50 of them.
 */
export function parseCase(json: unknown): ParsedCase {
  const head = headIssue(json);
  if (head) return refused(head);
  const parsed = caseSchema.safeParse(json);
  return parsed.success ? { ok: true, case: parsed.data } : refused(...issuesFrom(parsed.error.issues, json));
}

/** Reads a case file's text; a byte order mark is allowed. Never throws: bad JSON is an issue with an empty path. */
export function parseCaseText(text: string): ParsedCase {
  if (text.length > MAX_TEXT_LENGTH) {
    return refused(issueAt('', 'too-large', `longer than ${MAX_TEXT_LENGTH} characters, too long for a case file`));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(issueAt('', 'not-json', `not valid JSON: ${reason}`));
  }
  return parseCase(json);
}
