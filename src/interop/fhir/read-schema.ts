import '../../case-file/jitless.ts';
import * as z from 'zod/mini';

// What is read of a document, and nothing more: other systems add to it, drop from it and write it anew.

const coding = z.object({
  system: z.optional(z.string()),
  version: z.optional(z.string()),
  code: z.optional(z.string()),
});
const concept = z.object({ coding: z.optional(z.array(coding)) });
const quantity = z.object({
  value: z.optional(z.number()),
  comparator: z.optional(z.string()),
  code: z.optional(z.string()),
});

const component = z.object({
  code: concept,
  valueBoolean: z.optional(z.boolean()),
  valueCodeableConcept: z.optional(concept),
});

export const observationSchema = z.object({
  status: z.optional(z.string()),
  category: z.optional(z.array(concept)),
  code: concept,
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.number()),
  valueQuantity: z.optional(quantity),
  valueCodeableConcept: z.optional(concept),
  dataAbsentReason: z.optional(concept),
  component: z.optional(z.array(component)),
  effectiveDateTime: z.optional(z.string()),
  _effectiveDateTime: z.optional(
    z.object({
      extension: z.optional(z.array(z.object({ url: z.string(), valueString: z.optional(z.string()) }))),
    }),
  ),
  note: z.optional(z.array(z.object({ text: z.string() }))),
});

const part = z.object({
  name: z.string(),
  valueCode: z.optional(z.string()),
  part: z.optional(z.array(z.object({ name: z.string(), valueCode: z.optional(z.string()) }))),
});

export const parametersSchema = z.object({ parameter: z.optional(z.array(part)) });

export const compositionSchema = z.object({
  type: concept,
  identifier: z.optional(z.object({ system: z.optional(z.string()), value: z.optional(z.string()) })),
});

export const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('document'),
  identifier: z.optional(z.object({ value: z.optional(z.string()) })),
  entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string() }) })),
});

export type ReadConcept = z.output<typeof concept>;
export type ReadObservation = z.output<typeof observationSchema>;
export type ReadParameters = z.output<typeof parametersSchema>;
export type ReadComposition = z.output<typeof compositionSchema>;
export type ReadBundle = z.output<typeof bundleSchema>;
