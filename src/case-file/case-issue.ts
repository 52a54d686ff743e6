import type { Range, Unit } from './field-spec.ts';

/** Why a case file or an entry was refused; each code has a text `entry-error.<code>` in the catalogue. */
export type CaseIssueCode =
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'wrong-kind'
  /** A case of another territory: nothing is wrong with it, it belongs elsewhere. */
  | 'other-territory'
  | 'wrong-version'
  | 'newer-version'
  | 'unknown-field'
  /** A field or a word of a later version than the file says it has. */
  | 'later-field'
  | 'later-word'
  | 'missing'
  | 'wrong-type'
  | 'not-a-number'
  | 'not-an-integer'
  | 'out-of-range'
  | 'not-one-of'
  | 'too-long'
  | 'not-a-date'
  | 'wrong-unit';

/** One thing that is wrong, for a program (`code` and the figures) and for a person (`message`). */
export interface CaseIssue {
  /** `lesion.lengthMm`, `preparation.tools[0].outcome`; empty for the file as a whole. */
  readonly path: string;
  readonly code: CaseIssueCode;
  /** What was found there, shortened. */
  readonly value?: string;
  readonly range?: Range;
  /** `null` for ratios and counts. */
  readonly unit?: Unit | null;
  /** The words that would have been accepted. */
  readonly values?: readonly (string | number)[];
  /** The version of the case file that has what was found. */
  readonly needs?: number;
  /** The greatest length accepted, in characters. */
  readonly maxLength?: number;
  /** One English sentence that names the field, the value and what was expected. */
  readonly message: string;
}

const SHOWN_LENGTH = 40;

/**
 * A value as an error may quote it: strings quoted and cut at 40 characters, lists and objects by kind only.
 * It never looks into a list or an object, so however deep one is nested costs nothing.
 */
export function shortened(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'nothing';
  return typeof value === 'function' ? 'a function' : String(value as number | boolean | null);
}

/** "0.5-150 mm" */
export function rangeText([min, max]: Range, unit: Unit | null): string {
  return unit === null ? `${min}-${max}` : `${min}-${max} ${unit}`;
}

/** An issue whose message starts with the path of the field, as every message does. */
export function issueAt(path: string, code: CaseIssueCode, says: string, details: Partial<CaseIssue> = {}): CaseIssue {
  return { path, code, ...details, message: path === '' ? says : `${path}: ${says}` };
}
