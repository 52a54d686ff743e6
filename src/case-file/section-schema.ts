import './jitless.ts';
import * as z from 'zod/mini';
import type { FieldSpec, NumberSpec, ValueOf, WordsByKey } from './field-spec.ts';
import { tidyText } from './label.ts';

// zod/mini on purpose: the full zod probes `new Function` on the first parse, which a strict CSP reports.

/** A code of the user's own: long enough for that, too short for a story. */
export const LABEL_MAX_LENGTH = 60;
/** The case model sets no limit for the reason of a decision; without one a file could carry a whole report. */
export const REASON_MAX_LENGTH = 200;

function numberSchema(spec: NumberSpec): z.ZodMiniType<number> {
  const [min, max] = spec.hard;
  // The range comes first: a value that breaks both checks is reported by its first issue.
  const inRange = z.number().check(z.gte(min), z.lte(max));
  // Not `multipleOf(1)`, which has a tolerance: 2.9999999999999996 layers would be none of 1, 2 and 3.
  return spec.integer ? inRange.check(z.refine(Number.isInteger)) : inRange;
}

const entry = (keys: WordsByKey) =>
  z.strictObject(Object.fromEntries(Object.entries(keys).map(([key, words]) => [key, z.literal(words)])));

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
      return z.readonly(z.array(entry(spec.keys)));
  }
}

type Shape<T> = { -readonly [K in keyof T]: z.ZodMiniExactOptional<z.ZodMiniType<ValueOf<T[K]>>> };

/** A section: no field is required, and a key that the dictionary does not know is refused. */
export function section<T extends Readonly<Record<string, FieldSpec>>>(specs: T) {
  const shape = Object.fromEntries(
    Object.entries(specs).map(([key, spec]) => [key, z.exactOptional(anySchema(spec))]),
  ) as unknown as Shape<T>;
  return z.exactOptional(z.strictObject(shape));
}

const freeText = (length: number) => z.string().check(z.maxLength(length), z.overwrite(tidyText));

export const labelSchema = z.exactOptional(freeText(LABEL_MAX_LENGTH));

/** What was done; `words` are the options that the case file names. */
export const decisionSchema = <const W extends string>(words: readonly W[]) =>
  z.exactOptional(
    z.strictObject({
      choice: z.readonly(z.array(z.literal(words))),
      reason: z.exactOptional(freeText(REASON_MAX_LENGTH)),
      decidedAt: z.exactOptional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
    }),
  );
