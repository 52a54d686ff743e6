import type { FieldSpec } from '../../../case-file/field-spec.ts';
import { LABEL_MAX_LENGTH, REASON_MAX_LENGTH } from '../../../case-file/section-schema.ts';
import type { CaseData } from '../types/case-data.ts';
import { DECISIONS, TOOL_OUTCOMES, TOOLS } from '../types/vocabulary.ts';
import { SECTIONS } from './fields.ts';
import { CASE_KIND } from './schema.ts';
import { SCHEMA_VERSION } from './versions.ts';

/** Unlike the schema it says no more than yes, and no where it is not sure. */
type IsPlain = (value: unknown) => boolean;

type Json = Readonly<Record<string, unknown>>;
type Checks = Readonly<Record<string, IsPlain>>;

/** Without what an object inherits: a name is among them, or it is not. */
const checksOf = (entries: readonly (readonly [string, IsPlain])[]): Checks =>
  Object.assign(Object.create(null) as Record<string, IsPlain>, Object.fromEntries(entries));

const isOneOf = (words: readonly unknown[]): IsPlain => {
  const known = new Set(words);
  return (value) => known.has(value);
};

const isListOf =
  (isItem: IsPlain): IsPlain =>
  (value) =>
    Array.isArray(value) && value.every(isItem);

const isGroupOf =
  (checks: Checks): IsPlain =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const key in value) if (checks[key]?.((value as Json)[key]) !== true) return false;
    return true;
  };

const hasAll = (value: unknown, names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(value as Json, name));

const isTool = isGroupOf(
  checksOf([
    ['tool', isOneOf(TOOLS)],
    ['outcome', isOneOf(TOOL_OUTCOMES)],
  ]),
);

function checkOf(spec: FieldSpec): IsPlain {
  switch (spec.kind) {
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'choice':
      return isOneOf(spec.values);
    case 'number': {
      const [min, max] = spec.hard;
      const whole = spec.integer === true;
      return (value) =>
        typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
    }
    case 'list':
      return isListOf(isOneOf(spec.values));
    case 'tools':
      return isListOf((value) => isTool(value) && hasAll(value, ['tool', 'outcome']));
  }
}

/** In which there is nothing to tidy up. */
const PLAIN_TEXT = /^[!-~]+(?: [!-~]+)*$/;

const isTextOf =
  (maxLength: number): IsPlain =>
  (value) =>
    typeof value === 'string' && value.length <= maxLength && PLAIN_TEXT.test(value);

/** A day that every month has, and a time of it; days that only some have are left to the schema. */
const PLAIN_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z)?$/;

const isDecision = isGroupOf(
  checksOf([
    ['choice', isListOf(isOneOf(DECISIONS))],
    ['reason', isTextOf(REASON_MAX_LENGTH)],
    ['decidedAt', (value) => typeof value === 'string' && PLAIN_TIME.test(value)],
  ]),
);

const isFile = isGroupOf(
  checksOf([
    ['kind', (value) => value === CASE_KIND],
    ['schemaVersion', (value) => value === SCHEMA_VERSION],
    ['label', isTextOf(LABEL_MAX_LENGTH)],
    ['decision', (value) => isDecision(value) && hasAll(value, ['choice'])],
    ...Object.entries(SECTIONS).map(([name, specs]): [string, IsPlain] => [
      name,
      isGroupOf(checksOf(Object.entries<FieldSpec>(specs).map(([key, spec]) => [key, checkOf(spec)]))),
    ]),
  ]),
);

/**
 * Whether a value as `JSON.parse` gives it is a case file of the present version that the schema would give back as it
 * is: nine in ten lines of a registry, which need no more looking into. Of anything else the schema has to judge.
 */
export const isPlainCase = (json: unknown): json is CaseData => isFile(json) && hasAll(json, ['kind', 'schemaVersion']);
