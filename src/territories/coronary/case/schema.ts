import '../../../case-file/jitless.ts';
import * as z from 'zod/mini';
import { decisionSchema, labelSchema, section } from '../../../case-file/section-schema.ts';
import type { CaseData } from '../types/case-data.ts';
import { DECISIONS } from '../types/vocabulary.ts';
import { SECTIONS } from './fields.ts';
import { SCHEMA_VERSION, sectionsOf } from './versions.ts';

export const CASE_KIND = 'isr-case';

const fileOf = <V extends number>(version: V, sections: typeof SECTIONS) =>
  z.strictObject({
    kind: z.literal(CASE_KIND),
    schemaVersion: z.literal(version),
    label: labelSchema,
    lesion: section(sections.lesion),
    stent: section(sections.stent),
    history: section(sections.history),
    imaging: section(sections.imaging),
    patient: section(sections.patient),
    preparation: section(sections.preparation),
    setting: section(sections.setting),
    decision: decisionSchema(DECISIONS),
  });

const caseFile = fileOf(SCHEMA_VERSION, SECTIONS);

// Optional keys are assignable both ways even when one side lacks them, so every key is made required as well.
type Deep<T> = T extends readonly (infer I)[]
  ? readonly Deep<I>[]
  : T extends object
    ? { [K in keyof T]-?: Deep<T[K]> }
    : T;
type Same<A, B> = [A, B, Deep<A>, Deep<B>] extends [B, A, Deep<B>, Deep<A>] ? true : false;

/**
 * The case file v2: strict objects, every field optional, ranges and words from the field dictionary.
 * The type is `never`, and this file does not compile, when the schema and `CaseData` disagree in either direction.
 */
export const caseSchema: Same<z.output<typeof caseFile>, CaseData> extends true ? typeof caseFile : never = caseFile;

const past = new Map<number, z.ZodMiniType<Readonly<Record<string, unknown>>>>();

/** The schema of a past version, as strict as it was then. Made when the first file of that version is read. */
export function pastSchema(version: number): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  const known = past.get(version);
  if (known) return known;
  const fresh = fileOf(version, sectionsOf(version));
  past.set(version, fresh);
  return fresh;
}
