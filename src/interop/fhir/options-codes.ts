import type { CodeableConcept, Coding } from 'fhir/r4';
import { CASE_KIND } from '#territory/case/schema.ts';
import { SCHEMA_VERSION } from '#territory/case/versions.ts';
import { concept } from './parts.ts';
import { BASE } from './systems.ts';

// Local codes alone, in systems that are named for the kind of case: a word of one territory never reads as one of another.

export const CASE_SYSTEM = `${BASE}/CodeSystem/${CASE_KIND}`;
export const FACT_SYSTEM = `${BASE}/CodeSystem/${CASE_KIND}-fact`;
export const PLAN_SYSTEM = `${BASE}/CodeSystem/${CASE_KIND}-plan`;

export const CASE_FACT = 'case-fact';
export const DERIVED_FACT = 'derived-fact';
export const DECISION = 'decision';

const coding = (system: string, code: string): Coding => ({ system, code });

/** A question of the case file, with the version of the case file in whose words it is asked. */
export const question = (path: string, text: string): CodeableConcept =>
  concept(text, { ...coding(CASE_SYSTEM, path), version: String(SCHEMA_VERSION) });

/** A word of the answer to a question. */
export const answer = (path: string, word: string | number, text: string): CodeableConcept =>
  concept(text, coding(CASE_SYSTEM, `${path}.${word}`));

export const fact = (name: string, text: string): CodeableConcept => concept(text, coding(FACT_SYSTEM, name));

export const plan = (code: string, text: string): CodeableConcept => concept(text, coding(PLAN_SYSTEM, code));
