import { type CaseIssue, issueAt, shortened } from './case-issue.ts';

/** What a case file of one territory says of itself. */
export interface CaseHead {
  readonly kind: CaseKind;
  /** The oldest and the newest version that are read. */
  readonly first: number;
  readonly newest: number;
}

/** Every kind of case file this program writes, and the territory it is of. */
export const CASE_KINDS = { 'isr-case': 'the heart', 'limb-case': 'the leg' } as const;

export type CaseKind = keyof typeof CASE_KINDS;

const territoryOf = (kind: unknown): string | undefined =>
  typeof kind === 'string' && Object.hasOwn(CASE_KINDS, kind) ? CASE_KINDS[kind as keyof typeof CASE_KINDS] : undefined;

/** The kind that a file says it is, for who reads every kind; what is wrong where it says none of them. Never throws. */
export function caseKind(json: unknown): { readonly kind: CaseKind } | { readonly issue: CaseIssue } {
  if (!isObject(json)) return { issue: noObject(json) };
  const { kind } = json as { kind?: unknown };
  if (territoryOf(kind) !== undefined) return { kind: kind as CaseKind };
  const kinds = Object.entries(CASE_KINDS).map(([name, of]) => `"${name}" (${of})`);
  const value = shortened(kind);
  const says =
    kind === undefined
      ? `missing; a case file says ${kinds.join(' or ')}`
      : `${value} is no kind of case file; it says ${kinds.join(' or ')}`;
  return { issue: issueAt('kind', 'wrong-kind', says, { value }) };
}

/** What the file says of itself is read first: against the wrong schema every other finding would be noise. */
export function headIssue(json: unknown, head: CaseHead): CaseIssue | undefined {
  if (!isObject(json)) return noObject(json);
  const { kind, schemaVersion } = json as { kind?: unknown; schemaVersion?: unknown };
  return kind === head.kind ? versionIssue(schemaVersion, head) : kindIssue(kind, head);
}

const isObject = (json: unknown): json is object => typeof json === 'object' && json !== null && !Array.isArray(json);

function noObject(json: unknown): CaseIssue {
  const value = shortened(json);
  return issueAt('', 'wrong-kind', `a case file is one JSON object, this is ${value}`, { value });
}

function kindIssue(kind: unknown, head: CaseHead): CaseIssue {
  const value = shortened(kind);
  if (kind === undefined) return issueAt('kind', 'wrong-kind', `missing; a case file says "${head.kind}"`, { value });
  const other = territoryOf(kind);
  if (other === undefined) return issueAt('kind', 'wrong-kind', `${value} is not "${head.kind}"`, { value });
  const says = `${value} is a case of ${other}; cases of ${CASE_KINDS[head.kind]} ("${head.kind}") are read here`;
  return issueAt('kind', 'other-territory', says, { value });
}

function versionIssue(version: unknown, { first, newest }: CaseHead): CaseIssue | undefined {
  const reads = first === newest ? `version ${newest}` : `versions ${first} to ${newest}`;
  const value = shortened(version);
  const isWhole = typeof version === 'number' && Number.isInteger(version);
  if (isWhole && version > newest) {
    const says = `version ${value} is newer than this program, which reads ${reads}; update it first`;
    return issueAt('schemaVersion', 'newer-version', says, { value });
  }
  if (isWhole && version >= first) return undefined;
  if (version === undefined) return issueAt('schemaVersion', 'missing', `missing; this program reads ${reads}`);
  const says = `${value} is no version of the case file; this program reads ${reads}`;
  return issueAt('schemaVersion', 'wrong-version', says, { value });
}
