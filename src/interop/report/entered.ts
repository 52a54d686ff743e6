import { getField } from '#territory/case/edit.ts';
import { FIELD_PATHS } from '#territory/case/fields.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { textOf } from '../../i18n/translate.ts';
import { factValue } from '../../wording/fact-words.ts';

export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Every field that was entered, in the order of the case file, and none that was not. */
export const enteredPairs = (caseData: CaseData): readonly Pair[] =>
  FIELD_PATHS.filter((path) => getField(caseData, path) !== undefined).map((path) => ({
    name: textOf(`field.${path}.label`),
    value: factValue(path, getField(caseData, path)),
  }));
