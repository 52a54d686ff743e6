import type * as z from 'zod/mini';
import { parseCase } from '#territory/case/parse-case.ts';
import { shortened } from '../case-file/case-issue.ts';
import { safeJson } from '../case-file/safe-json.ts';
import { caseIssues, jsonIssue, type RecordIssue, recordIssue } from './issues.ts';
import { envelopeVersion, migrated } from './migrations.ts';
import { type CaseRecord, type Outside, RECORD_KIND, RECORD_VERSION } from './record.ts';
import { recordSchema } from './record-schema.ts';

export type ReadRecord =
  /** `migrated` when an older version wrote it: the envelope or the case in it was brought up to the present form. */
  | { readonly ok: true; readonly record: CaseRecord; readonly migrated: boolean }
  | { readonly ok: false; readonly newer: boolean; readonly issues: readonly RecordIssue[] };

const MAX_ISSUES = 50;

const refused = (newer: boolean, ...issues: readonly RecordIssue[]): ReadRecord => ({ ok: false, newer, issues });

function pathText(path: readonly PropertyKey[], from: string): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`),
    from,
  );
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], json);
}

/** One issue for each name that the envelope does not have, and for whatever else does not stand as it should. */
function envelopeIssues(issue: z.core.$ZodIssue, json: unknown, at: string): RecordIssue[] {
  if (issue.code !== 'unrecognized_keys')
    return [recordIssue(pathText(issue.path, at), 'invalid', valueAt(json, issue.path))];
  return issue.keys.slice(0, MAX_ISSUES).map((key) => {
    const name = shortened(key).slice(1, -1);
    return recordIssue(pathText([...issue.path, name], at), 'unknown-key', key);
  });
}

/**
 * Checks a value as `JSON.parse` gives it: a bare case file, or a record of this or a past version, which is brought
 * up to the present one, and the case in it with it. A record of a newer version is refused as `newer`: it is to be kept, not read. Never throws.
 * @param at where in its file the value stands, for the issues
 */
export function readRecord(json: unknown, outside: Outside, at = ''): ReadRecord {
  const version = envelopeVersion(json);
  if (version === undefined) {
    const kind = (json as { kind?: unknown } | null)?.kind;
    if (kind !== RECORD_KIND) return refused(false, recordIssue(pathText(['kind'], at), 'wrong-kind', kind ?? json));
    const { schemaVersion } = json as { schemaVersion?: unknown };
    return refused(false, recordIssue(pathText(['schemaVersion'], at), 'wrong-version', schemaVersion));
  }
  if (version > RECORD_VERSION) {
    return refused(true, recordIssue(pathText(['schemaVersion'], at), 'newer-version', version, RECORD_VERSION));
  }
  const current = migrated(json, version, outside);
  const parsed = recordSchema.safeParse(current);
  const found = parsed.success ? [] : parsed.error.issues.slice(0, MAX_ISSUES);
  const issues = found.flatMap((issue) => envelopeIssues(issue, current, at)).slice(0, MAX_ISSUES);
  const caseAt = version === 0 ? at : pathText(['case'], at);
  if ((current as { case?: unknown }).case === undefined) {
    const others = issues.filter(({ path }) => path !== caseAt);
    return refused(false, ...others, recordIssue(caseAt, 'missing', undefined));
  }
  const parsedCase = parseCase((current as { case?: unknown }).case);
  if (!parsedCase.ok) {
    const newerCase = parsedCase.issues.some(({ code }) => code === 'newer-version');
    return refused(newerCase, ...issues, ...caseIssues(caseAt, parsedCase.issues));
  }
  if (!parsed.success) return refused(false, ...issues);
  const record = { ...parsed.data, case: parsedCase.case } as unknown as CaseRecord;
  return { ok: true, record, migrated: version !== RECORD_VERSION || parsedCase.migratedFrom !== undefined };
}

/** As `readRecord`, from text. */
export function readRecordText(text: string, outside: Outside): ReadRecord {
  const safe = safeJson(text);
  return safe.ok ? readRecord(safe.json, outside) : refused(false, jsonIssue(safe.fault));
}

/** One line for a log of what could not be read. */
export const issueLine = ({ path, code, value }: RecordIssue): string => shortened(`${path} ${code} ${value}`.trim());
