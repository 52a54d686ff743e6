import { getField } from '../../case-file/edit.ts';
import type { NumberSpec } from '../../case-file/field-spec.ts';
import { FIELDS, isFieldPath } from '../../case-file/fields.ts';
import type { CaseData, FieldPath } from '../../engine/types/case-data.ts';
import type { Result } from '../../engine/types/result.ts';
import type { Candidate } from '../../engine/what-if.ts';
import { thresholds } from '../../knowledge/thresholds.ts';

/** A known value this close to a threshold, as a share of it, could have been read on its other side. */
const NEAR = 0.1;

/** The smallest step in which each quantity is read; the default is for lengths. */
const STEP: Readonly<Record<string, number>> = { '%': 1, months: 1, years: 1, degrees: 1, 'g/L': 1 };

const stepOf = ({ unit, integer }: NumberSpec): number =>
  integer ? 1 : unit === null ? 0.01 : (STEP[unit] ?? (unit === 'mL/min/1.73 m2' ? 1 : 0.1));

/** Answers worth trying: every answer to an open question that could change the plan, and the other side of a near threshold. */
export function answersToTry(caseData: CaseData, missing: Result['missing']): Candidate[] {
  const open = missing.filter(({ couldChange }) => couldChange).flatMap(({ field }) => openAnswers(field));
  return [...open, ...nearThresholds(caseData)];
}

function openAnswers(field: FieldPath): Candidate[] {
  const spec = FIELDS[field];
  switch (spec.kind) {
    case 'boolean':
      return [true, false].map((value) => ({ field, value }));
    case 'choice':
      return spec.values.map((value) => ({ field, value }));
    case 'list':
      return [[], ...spec.values.map((value) => [value])].map((value) => ({ field, value }));
    case 'number':
      return aroundThresholds(field, spec).map((value) => ({ field, value }));
    case 'tools':
      return [];
  }
}

/** One value on each side of every threshold the field is held against, and the threshold itself. */
function aroundThresholds(field: FieldPath, spec: NumberSpec): number[] {
  const [min, max] = spec.hard;
  const values = thresholds
    .filter(({ facts }) => (facts as readonly string[]).includes(field))
    .flatMap(({ value }) => [value - stepOf(spec), value, value + stepOf(spec)])
    .map((value) => Number(value.toFixed(2)))
    .filter((value) => value >= min && value <= max);
  return [...new Set(values)].sort((a, b) => a - b);
}

function nearThresholds(caseData: CaseData): Candidate[] {
  return thresholds.flatMap(({ facts, value: limit, boundaryBelongs }) =>
    (facts as readonly string[]).filter(isFieldPath).flatMap((field) => {
      const spec = FIELDS[field];
      const known = getField(caseData, field);
      if (spec.kind !== 'number' || typeof known !== 'number' || Math.abs(known - limit) > NEAR * limit) return [];
      const lastBelow = boundaryBelongs === 'below' ? limit : limit - stepOf(spec);
      const firstAbove = boundaryBelongs === 'above' ? limit : limit + stepOf(spec);
      return [{ field, value: Number((known > lastBelow ? lastBelow : firstAbove).toFixed(2)) }];
    }),
  );
}
