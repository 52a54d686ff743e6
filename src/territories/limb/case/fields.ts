import type { ChoiceSpec, FieldSpec, NumberSpec } from '../../../case-file/field-spec.ts';
import type { CaseField, FieldPath as PathInSection, SECTIONS, SectionName } from '../types/fields.ts';
import * as dictionary from '../types/fields.ts';
import { QUESTIONS } from '../types/vocabulary.ts';

export { SECTIONS, type SectionName } from '../types/fields.ts';

type NumbersIn<S extends SectionName> = {
  [K in keyof (typeof SECTIONS)[S] & string]: (typeof SECTIONS)[S][K] extends { readonly kind: 'number' }
    ? `${S}.${K}`
    : never;
}[keyof (typeof SECTIONS)[S] & string];
export type NumberFieldPath = { [S in SectionName]: NumbersIn<S> }[SectionName];

type SpecAt<P extends CaseField> = P extends NumberFieldPath ? NumberSpec : FieldSpec;

const question: ChoiceSpec = { kind: 'choice', values: QUESTIONS };

/** All that is asked of a case, the question first: in the order in which it is told. */
export const FIELDS = { question, ...dictionary.FIELDS } as { readonly [P in CaseField]: SpecAt<P> };

/** Every field, in the order of the case file. */
export const FIELD_PATHS = Object.keys(FIELDS) as readonly CaseField[];

/** Whether a path, for instance one out of a file's error, names a field. */
export const isFieldPath = (path: string): path is CaseField => Object.hasOwn(FIELDS, path);

/** Where a field stands in a case; the question in no section. */
export function placeOf(path: PathInSection): readonly [section: SectionName, key: string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot) as SectionName, path.slice(dot + 1)];
}

/** Fields that stand in no section. */
export const WITHOUT_SECTION: readonly { readonly path: CaseField; readonly spec: FieldSpec }[] = [
  { path: 'question', spec: question },
];
