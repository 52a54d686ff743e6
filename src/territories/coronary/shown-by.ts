/** What shows that a statement about the product holds. A linter finds those that do not exist. */
export type ShownBy =
  /** A test: its file, from the root of the project, and its title as it stands there. */
  | { readonly kind: 'test'; readonly file: string; readonly title: string }
  /** A claim over all cases, in the words or by the id that `npm run prove` gives it. */
  | { readonly kind: 'proof'; readonly claim: string }
  /** A worked case of the rule book, which a test evaluates. */
  | { readonly kind: 'worked-case'; readonly id: string; readonly title: string }
  /** A linter of `npm run lint:knowledge`, by its name. */
  | { readonly kind: 'linter'; readonly name: string };

export const test = (file: string, title: string): ShownBy => ({ kind: 'test', file, title });

export const proof = (claim: string): ShownBy => ({ kind: 'proof', claim });

export const workedCase = (id: string, title: string): ShownBy => ({ kind: 'worked-case', id, title });

export const linter = (name: string): ShownBy => ({ kind: 'linter', name });
