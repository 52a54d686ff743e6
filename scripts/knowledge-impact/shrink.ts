import { getField, setField } from '../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS } from '../../src/territories/coronary/case/fields.ts';
import type { CaseData, FieldPath } from '../../src/territories/coronary/types/case-data.ts';

/** How much is said in a case: a field counts one, and so does every item of a list. */
export const sizeOf = (caseData: CaseData): number =>
  FIELD_PATHS.reduce((sum, path) => {
    const value: unknown = getField(caseData, path);
    return value === undefined ? sum : sum + 1 + (Array.isArray(value) ? value.length : 0);
  }, 0);

/**
 * The case with fields and items of lists taken away one by one for as long as it still shows what it is to show: from
 * what is returned no single one can go. The same case gives the same.
 * @param shows holds for `caseData` itself
 */
export function shrunk(caseData: CaseData, shows: (smaller: CaseData) => boolean): CaseData {
  const smaller = FIELD_PATHS.reduce((smallest, path) => withLessOf(smallest, path, shows), caseData);
  // Again until nothing can go: a field may be needed only beside one that is taken away later.
  return sizeOf(smaller) < sizeOf(caseData) ? shrunk(smaller, shows) : smaller;
}

function withLessOf(caseData: CaseData, path: FieldPath, shows: (smaller: CaseData) => boolean): CaseData {
  const value: unknown = getField(caseData, path);
  if (value === undefined) return caseData;
  const without = setField(caseData, path, undefined);
  if (shows(without)) return without;
  if (!Array.isArray(value)) return caseData;
  const items = value.reduceRight<readonly unknown[]>((left, _, at) => {
    const less = left.toSpliced(at, 1);
    return shows(setField(caseData, path, less as never)) ? less : left;
  }, value);
  return setField(caseData, path, items as never);
}
