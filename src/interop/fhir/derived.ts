import type { Coding, Observation } from 'fhir/r4';
import type { FieldPath } from '#territory/types/case-data.ts';
import { concept, factCode, words } from './parts.ts';

export type DerivedValue = Pick<
  Observation,
  'valueBoolean' | 'valueInteger' | 'valueQuantity' | 'valueCodeableConcept'
>;

/** One fact that was derived, as a territory tells it. */
export interface Derived {
  readonly id: string;
  readonly text: string;
  readonly external?: Coding;
  readonly from: readonly FieldPath[];
  /** Null where it is not known. */
  readonly value: DerivedValue | null;
  readonly said: string;
}

export const UNKNOWN = { value: null, said: '' };

export const yesNo = (value: boolean): { value: DerivedValue; said: string } => ({
  value: { valueBoolean: value },
  said: words(`value.boolean.${value}`),
});

export const integer = (value: number): { value: DerivedValue; said: string } => ({
  value: { valueInteger: value },
  said: String(value),
});

/** A word of the classification. @param said it in words, where the common ones are not meant */
export const wordValue = (
  key: string,
  value: string,
  said = wordText(value),
): { value: DerivedValue; said: string } => ({
  value: { valueCodeableConcept: concept(said, factCode(`${key}.${value}`)) },
  said,
});

/** A word of the classification as it is said; a class is its own word. */
export const wordText = (value: string): string => {
  if (value === 'yes' || value === 'no') return words(`value.boolean.${value === 'yes'}`);
  const text = words(`fact-value.${value}`);
  return text === `fact-value.${value}` ? value : text;
};
