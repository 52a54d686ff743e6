import '../../../case-file/jitless.ts';
import * as z from 'zod/mini';
import { type CaseHead, headIssue } from '../../../case-file/case-head.ts';
import type { CaseIssue } from '../../../case-file/case-issue.ts';
import { caseJson } from '../../../case-file/case-text.ts';
import { type Dictionary, issuesFrom } from '../../../case-file/schema-issues.ts';
import { decisionSchema, labelSchema, section } from '../../../case-file/section-schema.ts';
import { withoutBlanks } from '../../../case-file/without-blanks.ts';
import { FIELDS, isFieldPath, SECTIONS } from '../types/fields.ts';
import { CASE_KIND, type LimbCase, SCHEMA_VERSION } from '../types/limb-case.ts';
import { DECISIONS, QUESTIONS } from '../types/vocabulary.ts';

export type ParsedLimbCase =
  /** There is one version of it: nothing was brought up from another. */
  | { readonly ok: true; readonly case: LimbCase; readonly migratedFrom?: number }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

const HEAD: CaseHead = { kind: CASE_KIND, first: SCHEMA_VERSION, newest: SCHEMA_VERSION };

const DICTIONARY: Dictionary = {
  specAt: (path) => (isFieldPath(path) ? FIELDS[path] : undefined),
  since: (path) => (isFieldPath(path) ? SCHEMA_VERSION : undefined),
};

const schema = z.strictObject({
  kind: z.literal(CASE_KIND),
  schemaVersion: z.literal(SCHEMA_VERSION),
  question: z.exactOptional(z.literal(QUESTIONS)),
  label: labelSchema,
  limb: section(SECTIONS.limb),
  haemodynamics: section(SECTIONS.haemodynamics),
  foot: section(SECTIONS.foot),
  lesion: section(SECTIONS.lesion),
  stent: section(SECTIONS.stent),
  anatomy: section(SECTIONS.anatomy),
  history: section(SECTIONS.history),
  patient: section(SECTIONS.patient),
  noOption: section(SECTIONS.noOption),
  dva: section(SECTIONS.dva),
  preparation: section(SECTIONS.preparation),
  setting: section(SECTIONS.setting),
  decision: decisionSchema(DECISIONS),
});

/**
 * Checks a value as `JSON.parse` gives it against the case file of the leg. Never throws. On success the case is a fresh
 * copy with no key that the schema does not name; on failure there is one issue a path, at most 50 of them, each with the
 * field, the value, the range and the unit. A case of the heart is told as such: it belongs elsewhere, nothing is lost.
 */
export function parseLimbCase(json: unknown): ParsedLimbCase {
  const head = headIssue(json, HEAD);
  if (head) return { ok: false, issues: [head] };
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { ok: true, case: withoutBlanks(parsed.data) }
    : { ok: false, issues: issuesFrom(parsed.error.issues, json, SCHEMA_VERSION, DICTIONARY) };
}

/** Reads the text of a case file of the leg. Never throws: bad JSON is an issue with an empty path. */
export function parseLimbCaseText(text: string): ParsedLimbCase {
  const read = caseJson(text);
  return read.ok ? parseLimbCase(read.json) : read;
}

export { parseLimbCase as parseCase, parseLimbCaseText as parseCaseText };
