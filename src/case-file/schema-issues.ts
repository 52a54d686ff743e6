import type * as z from 'zod/mini';
import { type CaseIssue, issueAt, shortened } from './case-issue.ts';
import type { FieldSpec } from './field-spec.ts';
import { ifNull, numberIssue } from './number-issue.ts';

/** What a territory's field dictionary says of a path; undefined where no field has it. */
export interface Dictionary {
  readonly specAt: (path: string) => FieldSpec | undefined;
  /** The version in which the field, or with a word that word of it, came into the case file. */
  readonly since: (path: string, word?: unknown) => number | undefined;
}

/** A broken file need not be told of more than this at once. */
const MAX_ISSUES = 50;

/** What a file is held to: the dictionary, as the file's own version had it. */
type Held = Dictionary & { readonly version: number };
type SchemaIssue = z.core.$ZodIssue;

/** `['preparation', 'tools', 0, 'tool']` as `preparation.tools[0].tool`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) value = (value as Record<PropertyKey, unknown>)[key];
  return value;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'a group of fields',
  array: 'a list',
  boolean: 'true or false',
  string: 'a text',
};

function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys, json: unknown, { since }: Dictionary): CaseIssue[] {
  const where = issue.path.length === 0 ? 'a case file' : pathText(issue.path);
  return issue.keys.slice(0, MAX_ISSUES).map((key) => {
    const shown = shortened(key).slice(1, -1);
    const path = pathText([...issue.path, shown]);
    const value = shortened(valueAt(json, [...issue.path, key]));
    // What the dictionary has and the file's version has not came later. A name may hold a dot: it has to stand in a section.
    const needs = issue.path.length === 1 ? since(path) : undefined;
    if (needs !== undefined) {
      return issueAt(path, 'later-field', `${value} needs schemaVersion ${needs}`, { value, needs });
    }
    return issueAt(path, 'unknown-field', `there is no such field in ${where}`, { value });
  });
}

/** The version that a word needs which is not among those of the file's version; undefined when no version has it. */
function laterVersion(path: readonly PropertyKey[], value: unknown, { version, since }: Held): number | undefined {
  const needs = since(pathText(path.filter((key) => typeof key !== 'number')), value);
  return needs !== undefined && needs > version ? needs : undefined;
}

function notOneOf(issue: z.core.$ZodIssueInvalidValue, path: string, value: unknown, held: Held): CaseIssue {
  const shown = shortened(value);
  const values = issue.values as readonly (string | number)[];
  const { version } = held;
  const needs = laterVersion(issue.path, value, held);
  if (needs !== undefined) {
    const says = `${shown} needs schemaVersion ${needs}; version ${version} takes ${values.join(', ')}`;
    return issueAt(path, 'later-word', says, { value: shown, values, needs });
  }
  const says = `${shown} is not one of ${values.join(', ')}${ifNull(value)}`;
  return issueAt(path, 'not-one-of', says, { value: shown, values });
}

function toIssues(issue: SchemaIssue, json: unknown, held: Held): CaseIssue[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, json, held);
  const path = pathText(issue.path);
  const value = valueAt(json, issue.path);
  const shown = shortened(value);
  if (value === undefined) return [issueAt(path, 'missing', 'a value is missing here')];
  const spec = held.specAt(path);
  if (spec?.kind === 'number') return [numberIssue(path, spec, value)];
  switch (issue.code) {
    case 'invalid_value':
      return [notOneOf(issue, path, value, held)];
    case 'too_big': {
      const maxLength = Number(issue.maximum);
      return [issueAt(path, 'too-long', `longer than ${maxLength} characters`, { value: shown, maxLength })];
    }
    case 'invalid_type': {
      const says = `${shown} is not ${TYPE_NAMES[issue.expected] ?? issue.expected}${ifNull(value)}`;
      return [issueAt(path, 'wrong-type', says, { value: shown })];
    }
    default:
      return [issueAt(path, 'not-a-date', `${shown} is not an ISO 8601 date or date and time`, { value: shown })];
  }
}

/**
 * The schema's findings in the project's own words, at most one for each path.
 * @param version the version of the case file whose schema they come from
 */
export function issuesFrom(
  found: readonly SchemaIssue[],
  json: unknown,
  version: number,
  dictionary: Dictionary,
): CaseIssue[] {
  const held = { ...dictionary, version };
  const byPath = new Map<string, CaseIssue>();
  for (const issue of found.slice(0, MAX_ISSUES)) {
    for (const one of toIssues(issue, json, held)) if (!byPath.has(one.path)) byPath.set(one.path, one);
  }
  return [...byPath.values()].slice(0, MAX_ISSUES);
}
