/** Units as they are spelled in messages and in the catalogue's `unit.*` texts. */
export type Unit =
  | '%'
  | 'mm'
  | 'cm'
  | 'mm2'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'degrees'
  | 'mmHg'
  | 'mL/min/1.73 m2'
  | 'g/L';

/** Both ends belong to the range. */
export type Range = readonly [min: number, max: number];

export interface ChoiceSpec<V extends string | number = string | number> {
  readonly kind: 'choice';
  readonly values: readonly V[];
}

export interface BooleanSpec {
  readonly kind: 'boolean';
}

export interface NumberSpec {
  readonly kind: 'number';
  /** `null` for ratios and counts. */
  readonly unit: Unit | null;
  /** Outside it a value is refused. */
  readonly hard: Range;
  /** Outside it a value is accepted with a soft warning. Absent when the case model gives none. */
  readonly usual?: Range;
  readonly integer?: true;
  /** A second unit that may be typed in; the file always carries `unit`. */
  readonly acceptsUnit?: { readonly unit: 'g/dL'; readonly factor: number };
}

/** A list of distinct words; an empty list is an answer ("none"), an absent one is unknown. */
export interface ListSpec<V extends string = string> {
  readonly kind: 'list';
  readonly values: readonly V[];
}

/** What was tried or done, in order: a list of entries, each with one word under every key. */
export interface ToolsSpec<K extends WordsByKey = WordsByKey> {
  readonly kind: 'tools';
  readonly keys: K;
}

export type WordsByKey = Readonly<Record<string, readonly string[]>>;

export type FieldSpec = ChoiceSpec | BooleanSpec | NumberSpec | ListSpec | ToolsSpec;

/** The only kind of record that can describe a field whose value has type T. */
export type SpecFor<T> = [T] extends [boolean]
  ? BooleanSpec
  : [T] extends [readonly (infer V extends string)[]]
    ? ListSpec<V>
    : [T] extends [readonly (infer E extends object)[]]
      ? ToolsSpec<{ readonly [K in keyof E]-?: readonly (E[K] & string)[] }>
      : [T] extends [string]
        ? ChoiceSpec<T>
        : [T] extends [number]
          ? number extends T
            ? NumberSpec
            : ChoiceSpec<T>
          : never;

/** What a case file carries for a field that is described by S. */
export type ValueOf<S> =
  S extends ToolsSpec<infer K>
    ? readonly { [P in keyof K]: K[P][number] }[]
    : S extends ChoiceSpec<infer V>
      ? V
      : S extends ListSpec<infer V>
        ? readonly V[]
        : S extends BooleanSpec
          ? boolean
          : S extends NumberSpec
            ? number
            : never;
