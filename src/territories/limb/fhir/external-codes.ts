import type { Coding } from 'fhir/r4';
import type { FieldPath } from '../types/case-data.ts';

// Local codes alone. Which codes of other systems were seen, and why none is sent, stands in docs/registry/leg.md.

/** Codes of other systems for what is asked. */
export const QUESTION_CODES: Readonly<Partial<Record<FieldPath, readonly Coding[]>>> = {};

/** The code of another system for an answer. */
export const answerCode = (_path: FieldPath, _value: string | number): Coding | undefined => undefined;
