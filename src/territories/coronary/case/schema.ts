import './jitless.ts';
import * as z from 'zod/mini';
import type { CaseData, ToolUse } from '../types/case-data.ts';
import { DECISIONS, TOOL_OUTCOMES, TOOLS } from '../types/vocabulary.ts';
import type { FieldSpec, NumberSpec, ValueOf } from './field-spec.ts';
import { SECTIONS } from './fields.ts';
import { tidyText } from './label.ts';
import { SCHEMA_VERSION, sectionsOf } from './versions.ts';

export const CASE_KIND = 'isr-case';
/** A code of the user's own: long enough for that, too short for a story. */
export const LABEL_MAX_LENGTH = 60;
/** The case model sets no limit for the reason of a decision; without one a file could carry a whole report. */
export const REASON_MAX_LENGTH = 200;

// zod/mini on purpose: the full zod probes `new Function` on the first parse, which a strict CSP reports.

function numberSchema(spec: NumberSpec): z.ZodMiniType<number> {
  const [min, max] = spec.hard;
  // The range comes first: a value that breaks both checks is reported by its first issue.
  const inRange = z.number().check(z.gte(min), z.lte(max));
  // Not `multipleOf(1)`, which has a tolerance: 2.9999999999999996 layers would be none of 1, 2 and 3.
  return spec.integer ? inRange.check(z.refine(Number.isInteger)) : inRange;
}

const toolUse: z.ZodMiniType<ToolUse> = z.strictObject({ tool: z.literal(TOOLS), outcome: z.literal(TOOL_OUTCOMES) });

function anySchema(spec: FieldSpec): z.ZodMiniType<unknown> {
  switch (spec.kind) {
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.literal(spec.values);
    case 'number':
      return numberSchema(spec);
    case 'list':
      return z.readonly(z.array(z.literal(spec.values)));
    case 'tools':
      return z.readonly(z.array(toolUse));
  }
}

type Shape<T> = { -readonly [K in keyof T]: z.ZodMiniExactOptional<z.ZodMiniType<ValueOf<T[K]>>> };

/** A section: no field is required, and a key that the dictionary does not know is refused. */
function section<T extends Readonly<Record<string, FieldSpec>>>(specs: T) {
  const shape = Object.fromEntries(
    Object.entries(specs).map(([key, spec]) => [key, z.exactOptional(anySchema(spec))]),
  ) as unknown as Shape<T>;
  return z.exactOptional(z.strictObject(shape));
}

const freeText = (length: number) => z.string().check(z.maxLength(length), z.overwrite(tidyText));

const decision = z.strictObject({
  choice: z.readonly(z.array(z.literal(DECISIONS))),
  reason: z.exactOptional(freeText(REASON_MAX_LENGTH)),
  decidedAt: z.exactOptional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
});

const fileOf = <V extends number>(version: V, sections: typeof SECTIONS) =>
  z.strictObject({
    kind: z.literal(CASE_KIND),
    schemaVersion: z.literal(version),
    label: z.exactOptional(freeText(LABEL_MAX_LENGTH)),
    lesion: section(sections.lesion),
    stent: section(sections.stent),
    history: section(sections.history),
    imaging: section(sections.imaging),
    patient: section(sections.patient),
    preparation: section(sections.preparation),
    setting: section(sections.setting),
    decision: z.exactOptional(decision),
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
