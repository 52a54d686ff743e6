import { benchCases } from '../../bench/cases.ts';
import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import { emptyCase, getField, setField } from '../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS } from '../../src/territories/coronary/case/fields.ts';
import type { CaseData, FieldPath, ToolUse } from '../../src/territories/coronary/types/case-data.ts';

export const SEED = 20_261_201;
export const COUNT = 20_000;

type Fields = Readonly<Record<string, FieldSpec>>;

/**
 * The cases of the benchmark, as far as another edition knows their fields and values. Every second one is a worked
 * case with one to four fields changed. The same number, seed and fields give the same cases.
 */
export const commonCases = (count: number, seed: number, fields: Fields): readonly CaseData[] =>
  benchCases(count, seed).map((caseData) => knownTo(fields, caseData));

/** Whether the case at this place of `commonCases` was made from a worked case. */
export const isWorked = (place: number): boolean => place % 2 === 0;

/** The case without label and decision, and without what an edition with these fields could not read. */
export function knownTo(fields: Fields, caseData: CaseData): CaseData {
  const known = FIELD_PATHS.flatMap((path): (readonly [FieldPath, unknown])[] => {
    const [field, value] = [fields[path], getField(caseData, path)];
    const kept = field && value !== undefined ? readable(field, value) : undefined;
    return kept === undefined ? [] : [[path, kept]];
  });
  return known.reduce((made, [path, value]) => setField(made, path, value as never), emptyCase());
}

/** The value, or as much of a list as can be read; undefined where that is nothing. */
function readable(field: FieldSpec, value: unknown): unknown {
  switch (field.kind) {
    case 'boolean':
      return value;
    case 'choice':
      return field.values.includes(value as string) ? value : undefined;
    case 'list': {
      const words = value as readonly string[];
      const kept = words.filter((word) => field.values.includes(word));
      // An empty list is an answer of its own, and not the one that was given.
      return kept.length === 0 && words.length > 0 ? undefined : kept;
    }
    case 'tools':
      return value as readonly ToolUse[];
    case 'number': {
      const [min, max] = field.hard;
      const number = value as number;
      return number >= min && number <= max && (!field.integer || Number.isInteger(number)) ? number : undefined;
    }
  }
}
