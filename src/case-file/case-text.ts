import { type CaseIssue, issueAt, shortened } from './case-issue.ts';
import type { JsonFault } from './json-scan.ts';
import { safeJson } from './safe-json.ts';

/** A full case is about 3 kB; a text beyond this length (in characters) is something else. */
export const MAX_TEXT_LENGTH = 1_000_000;

export type CaseJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly issues: readonly [CaseIssue] };

/** A case file's text as JSON, of whichever territory: read by `safeJson`, its faults told as issues. Never throws. */
export function caseJson(text: string): CaseJson {
  if (text.length > MAX_TEXT_LENGTH) return { ok: false, issues: [jsonIssue({ code: 'too-large', path: '' })] };
  const safe = safeJson(text);
  return safe.ok ? safe : { ok: false, issues: [jsonIssue(safe.fault)] };
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
