import type { CodeableConcept, Coding, Quantity, Reference } from 'fhir/r4';
import { SCHEMA_VERSION } from '#territory/case/versions.ts';
import type { Unit } from '../../case-file/field-spec.ts';
import { textOf } from '../../i18n/translate.ts';
import { ABSENT, CASE_SYSTEM, FACT_SYSTEM, PLAN_SYSTEM, UCUM } from './systems.ts';

/**
 * A text as FHIR takes it: of white space the plain space alone (a unit stands behind a narrow one on the screen), and no
 * mark that sets a word apart from the direction of its sentence.
 */
export const plain = (text: string): string =>
  text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A text of the catalogue, for FHIR. */
export const words = (id: string, values?: Readonly<Record<string, string | number>>): string =>
  plain(textOf(id, values));

const coding =
  (system: string) =>
  (code: string, display?: string): Coding => ({
    system,
    code,
    ...(display === undefined ? {} : { display }),
  });

export const caseCode = coding(CASE_SYSTEM);
/** A question of the case file, with the version of the case file in whose words it is asked. */
export const caseQuestion = (code: string, display: string): Coding => ({
  system: CASE_SYSTEM,
  version: String(SCHEMA_VERSION),
  code,
  display,
});
export const factCode = coding(FACT_SYSTEM);
export const planCode = coding(PLAN_SYSTEM);

/** Our own code first: it is what reading goes by. The words stand in `text`, in our language. */
export const concept = (text: string, ...codes: readonly (Coding | undefined)[]): CodeableConcept => ({
  coding: codes.filter((code) => code !== undefined),
  text,
});

export const bare = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });

export const absent = (reason: 'unknown' | 'not-performed' | 'asked-unknown'): CodeableConcept => bare(ABSENT, reason);

const UCUM_CODES: Readonly<Record<Unit, string>> = {
  '%': '%',
  mm: 'mm',
  cm: 'cm',
  mm2: 'mm2',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
  years: 'a',
  degrees: 'deg',
  mmHg: 'mm[Hg]',
  'mL/min/1.73 m2': 'mL/min/{1.73_m2}',
  'g/L': 'g/L',
};

/** A measurement; a ratio has the unit 1. */
export function quantity(value: number, unit: Unit | null): Quantity {
  if (unit === null) return { value, system: UCUM, code: '1' };
  return { value, unit: words(`unit.${unit}`), system: UCUM, code: UCUM_CODES[unit] };
}

export const reference = (fullUrl: string): Reference => ({ reference: fullUrl });
