import type { FieldSpec } from '../../../case-file/field-spec.ts';
import type { FieldPath, FieldValues } from '../types/case-data.ts';
import { SECTIONS } from './fields.ts';

/** The version that is written. Raising it asks for a row in `ADDED`, one in `MIGRATIONS` and frozen fixtures; tests see to it. */
export const SCHEMA_VERSION = 2;
/** The oldest version that is still read. */
export const FIRST_VERSION = 1;

type Json = Readonly<Record<string, unknown>>;
type NewValues = {
  readonly [P in FieldPath]?: FieldValues[P] extends readonly (infer V)[] ? readonly V[] : readonly FieldValues[P][];
};

/** What a version knows that the one before it did not. Nothing was ever taken away. */
interface Additions {
  readonly version: number;
  readonly fields: readonly FieldPath[];
  /** Words of fields that were there before. */
  readonly values: NewValues;
}

export const ADDED: readonly Additions[] = [
  {
    version: 2,
    fields: [
      'lesion.aortoOstialOverhang',
      'stent.overlap',
      'history.toolsFailedBefore',
      'imaging.deformed',
      'imaging.wireBehindStrut',
      'imaging.aneurysm',
      'patient.lvefPercent',
      'preparation.residualUnder30',
      'preparation.perforation',
    ],
    values: { 'patient.presentation': ['acs', 'arrest'], 'setting.unavailable': ['physiology'] },
  },
];

/**
 * From version n to n + 1, the first being that of version 1; each is pure and is given a file that its own version
 * accepts. What a version added is unknown in a file of the version before.
 */
export const MIGRATIONS: readonly ((file: Json) => Json)[] = [
  // Nothing in version 1 changed its meaning.
  (file) => ({ ...file, schemaVersion: 2 }),
];

/** Brings a file of a past version up to the present one, step by step. */
export function migrated(file: Json, version: number): Json {
  return MIGRATIONS.slice(version - FIRST_VERSION).reduce((each, step) => step(each), file);
}

/** The version in which a field came into the case file; with a word, the version in which the field took that word. */
export function since(path: FieldPath, word?: unknown): number {
  const isIn = ({ fields, values }: Additions) =>
    fields.includes(path) || (values[path] as readonly unknown[] | undefined)?.includes(word);
  return ADDED.find(isIn)?.version ?? FIRST_VERSION;
}

/**
 * The field dictionary as a version had it. For a past version there is less in it than its type says: what is read with
 * it is brought up to the present version before anything relies on that.
 */
export function sectionsOf(version: number): typeof SECTIONS {
  const ofSection = ([section, specs]: readonly [string, Readonly<Record<string, FieldSpec>>]) => {
    const fields = Object.entries(specs).map(([key, spec]) => ({ key, spec, path: `${section}.${key}` as FieldPath }));
    const known = fields.filter(({ path }) => since(path) <= version);
    return [section, Object.fromEntries(known.map(({ key, spec, path }) => [key, specOf(spec, path, version)]))];
  };
  return Object.fromEntries(Object.entries(SECTIONS).map(ofSection)) as unknown as typeof SECTIONS;
}

function specOf(spec: FieldSpec, path: FieldPath, version: number): FieldSpec {
  if (spec.kind === 'choice') return { ...spec, values: spec.values.filter((word) => since(path, word) <= version) };
  if (spec.kind === 'list') return { ...spec, values: spec.values.filter((word) => since(path, word) <= version) };
  return spec;
}
