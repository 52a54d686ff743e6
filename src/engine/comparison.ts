/** A value held against something that does not change: what can be said of one case without any other fact. */
export type Test =
  | { readonly op: 'oneOf'; readonly values: readonly (string | number | boolean)[] }
  | { readonly op: 'includes'; readonly value: string }
  | { readonly op: Relation; readonly limit: number }
  /** One measurement against another. */
  | { readonly op: 'lessThanFact' };

export type Relation = 'below' | 'atMost' | 'above' | 'atLeast' | 'exactly';

/** A test of the fact at a slot, and where it is held against another fact, of that. */
export type Comparison = { readonly slot: number } & (
  | Exclude<Test, { op: 'lessThanFact' }>
  | { readonly op: 'lessThanFact'; readonly other: number }
);

/** Whether a test holds of a value that is known; a value it is held against must be known too. */
export function compares(test: Test, value: unknown, other?: unknown): boolean {
  switch (test.op) {
    case 'oneOf':
      return test.values.includes(value as string);
    case 'includes':
      return (value as readonly unknown[]).includes(test.value);
    case 'below':
      return (value as number) < test.limit;
    case 'atMost':
      return (value as number) <= test.limit;
    case 'above':
      return (value as number) > test.limit;
    case 'atLeast':
      return (value as number) >= test.limit;
    case 'exactly':
      return value === test.limit;
    case 'lessThanFact':
      return (value as number) < (other as number);
  }
}
