import { type CaseIssue, issueAt, rangeText, shortened } from './case-issue.ts';
import type { NumberSpec } from './field-spec.ts';

/** What is wrong with the number at `path`, or with what stands there in place of a number. */
export function numberIssue(path: string, spec: NumberSpec, value: unknown): CaseIssue {
  const details = { value: shortened(value), range: spec.hard, unit: spec.unit };
  const range = rangeText(spec.hard, spec.unit);
  if (typeof value !== 'number' || Number.isNaN(value)) {
    return issueAt(path, 'not-a-number', `${details.value} is not a number (${range})${ifNull(value)}`, details);
  }
  const [min, max] = spec.hard;
  return value < min || value > max
    ? issueAt(path, 'out-of-range', `${details.value} is outside ${range}`, details)
    : issueAt(path, 'not-an-integer', `${details.value} is not a whole number (${range})`, details);
}

/** Many programs write unknown as null; here that is done by leaving the field out. */
export const ifNull = (value: unknown): string => (value === null ? '; leave out what is unknown' : '');
