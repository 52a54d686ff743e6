import type { ValueOf } from '../../../case-file/field-spec.ts';
import type { SECTIONS, SectionName } from './fields.ts';
import type { Decision, Question } from './vocabulary.ts';

export const CASE_KIND = 'limb-case';
export const SCHEMA_VERSION = 1;

type Section<S extends SectionName> = {
  -readonly [K in keyof (typeof SECTIONS)[S]]?: ValueOf<(typeof SECTIONS)[S][K]>;
};

export type LimbSections = { [S in SectionName]?: Section<S> };

/** What was done. The engine never reads it. */
export interface LimbDecision {
  choice: readonly Decision[];
  reason?: string;
  decidedAt?: string;
}

/** One limb at one procedure or one decision: the case file v1. */
export interface LimbCase extends LimbSections {
  kind: typeof CASE_KIND;
  schemaVersion: typeof SCHEMA_VERSION;
  question?: Question;
  label?: string;
  decision?: LimbDecision;
}

type Values = { [S in SectionName]: { [K in keyof Section<S> & string as `${S}.${K}`]-?: NonNullable<Section<S>[K]> } };
type All<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never;

/** The value of every field, by its path. */
export type FieldValues = All<Values[SectionName]>;

/** A case of which nothing is known. */
export const emptyCase = (): LimbCase => ({ kind: CASE_KIND, schemaVersion: SCHEMA_VERSION });
