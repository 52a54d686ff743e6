import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import type { Assignment } from './assignment.ts';
import type { Fact } from './fact.ts';
import { choiceFact, plainNumber } from './fact.ts';
import type { Variables } from './subject.ts';
import type { Quantity, Term } from './term.ts';
import { and, atLeastTwo, atMost, below, FALSE, flag, implies, not, or } from './term.ts';

/** A field dictionary, by path: `section.key`, or `key` alone. */
export type Fields = Readonly<Record<string, FieldSpec>>;

/** Names of the variables behind one field, shared with the translation from and to case files. */
const names = {
  known: (path: string) => `${path} known`,
  is: (path: string, value: string | number | boolean) => `${path} = ${value}`,
  has: (path: string, value: string) => `${path} has ${value}`,
  did: (path: string, what: string, became: string) => `${path} has ${what} ${became}`,
  last: (path: string, what: string, became: string) => `${path} ends with ${what} ${became}`,
};

/** A list of what was tried or done: each entry names a thing and what became of it. */
export interface Entries {
  readonly known: Term;
  /** Some entry on the thing says so. */
  readonly used: (what: string, became: string) => Term;
  /** The last entry on the thing says so. */
  readonly last: (what: string, became: string) => Term;
}

/** The fields of one case as free variables: every value of the case file, and nothing known. */
export interface FieldVariables extends Variables {
  readonly entries: (path: string) => Entries;
}

export const valuesOf = (field: FieldSpec): readonly (string | number | boolean)[] =>
  field.kind === 'boolean' ? [true, false] : field.kind === 'choice' ? field.values : [];

/** What the entries of a list can name, and what can become of it. */
const wordsOf = (field: FieldSpec): readonly [readonly string[], readonly string[]] => {
  const [what = [], became = []] = field.kind === 'tools' ? Object.values(field.keys) : [];
  return [what, became];
};

/** The words of the two keys of an entry. */
const keysOf = (field: FieldSpec): readonly [string, string] => {
  const [what = '', became = ''] = field.kind === 'tools' ? Object.keys(field.keys) : [];
  return [what, became];
};

/** Fields of the setting: an absent one means the place's default, which may be any, so it is never unknown. */
const isSetting = (path: string): boolean => path.startsWith('setting.');

/**
 * @param prefix tells two cases in one formula apart
 * @param numbersOf the case whose numbers this one shares, where the two differ only in which of them are known
 */
export function fieldVariables(fields: Fields, prefix: string, numbersOf: string): FieldVariables {
  const rules: Term[] = [];
  const facts = new Map<string, Fact>();
  const lists = new Map<string, Entries>();
  for (const [path, field] of Object.entries(fields)) {
    const { fact, wellFormed } = variablesOf(path, field, prefix, numbersOf);
    facts.set(path, fact);
    rules.push(wellFormed);
    if (isSetting(path)) rules.push(fact.known);
    if (field.kind !== 'tools') continue;
    const entries = entriesOf(prefix + path);
    lists.set(path, entries);
    for (const what of wordsOf(field)[0]) rules.push(oneEndsTheList(entries, what, wordsOf(field)[1]));
  }
  const found = <T>(map: ReadonlyMap<string, T>, path: string): T => {
    const it = map.get(path);
    if (!it) throw new Error(`The case file has no field ${path}.`);
    return it;
  };
  return {
    field: (path) => found(facts, path),
    entries: (path) => found(lists, path),
    wellFormed: and(...rules),
  };
}

const entriesOf = (path: string): Entries => ({
  known: flag(names.known(path)),
  used: (what, became) => flag(names.did(path, what, became)),
  last: (what, became) => flag(names.last(path, what, became)),
});

/** What was named has one last entry, and that is one of its entries. */
function oneEndsTheList({ known, used, last }: Entries, what: string, states: readonly string[]): Term {
  const entries = states.map((became) => used(what, became));
  const ends = states.map((became) => last(what, became));
  return and(
    ...entries.map((entry) => implies(entry, known)),
    ...ends.map((end, i) => implies(end, entries[i] ?? FALSE)),
    implies(or(...entries), or(...ends)),
    not(atLeastTwo(ends)),
  );
}

function variablesOf(
  name: string,
  field: FieldSpec,
  prefix: string,
  numbersOf: string,
): { fact: Fact; wellFormed: Term } {
  const path = prefix + name;
  const known = flag(names.known(path));
  switch (field.kind) {
    case 'boolean':
    case 'choice': {
      const values = new Map(valuesOf(field).map((value) => [value, flag(names.is(path, value))]));
      return { fact: choiceFact(values), wellFormed: not(atLeastTwo([...values.values()])) };
    }
    case 'number': {
      const quantity: Quantity = { name: numbersOf + name, integer: field.integer ?? false };
      const [least, most] = field.hard;
      return {
        fact: plainNumber(known, quantity),
        wellFormed: and(not(below(quantity, least)), atMost(quantity, most)),
      };
    }
    case 'list': {
      const has = (value: string) => flag(names.has(path, value));
      // What an unknown list holds means nothing: fixing it spares the solver the choice.
      return {
        fact: { kind: 'list', known, has },
        wellFormed: and(...field.values.map((value) => implies(has(value), known))),
      };
    }
    case 'tools':
      return { fact: { kind: 'list', known, has: () => not(known) }, wellFormed: and() };
  }
}

/** A case file as values of the model's variables. What the case does not say of the setting comes from `settings`. */
export function assignmentOfFields(
  fields: Fields,
  caseData: object,
  settings: object,
  prefix: string,
  numbersOf: string,
): Assignment {
  const flags = new Map<string, boolean>();
  const numbers = new Map<string, number>();
  for (const [name, field] of Object.entries(fields)) {
    const value = read(caseData, name) ?? (isSetting(name) ? read({ setting: settings }, name) : undefined);
    if (value === undefined) continue;
    const path = prefix + name;
    if (field.kind === 'boolean' || field.kind === 'choice') flags.set(names.is(path, value as string), true);
    else flags.set(names.known(path), true);
    if (field.kind === 'number') numbers.set(numbersOf + name, value as number);
    if (field.kind === 'list') for (const word of value as string[]) flags.set(names.has(path, word), true);
    if (field.kind === 'tools')
      for (const entry of namesOfEntries(path, field, value as Entry[])) flags.set(entry, true);
  }
  return { flags, numbers };
}

type Entry = Readonly<Record<string, string>>;

/** Of each thing all that became of it, and what did last; more of the order nobody reads. */
function namesOfEntries(path: string, field: FieldSpec, entries: readonly Entry[]): string[] {
  const [key, state] = keysOf(field);
  const pairs = entries.map((entry) => [entry[key] ?? '', entry[state] ?? ''] as const);
  return [
    ...pairs.map(([what, became]) => names.did(path, what, became)),
    ...[...new Map(pairs)].map(([what, became]) => names.last(path, what, became)),
  ];
}

function read(caseData: object, path: string): unknown {
  const [section = '', key] = path.split('.');
  const part = (caseData as Readonly<Record<string, unknown>>)[section];
  return key === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[key];
}

/** What the case file that an assignment describes says of its fields; sections without a field are left out. */
export function fieldsOfCase(
  fields: Fields,
  { flags, numbers }: Assignment,
  prefix: string,
  numbersOf: string,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [path, field] of Object.entries(fields)) {
    const value = valueOf(path, field);
    if (value === undefined) continue;
    const [section = '', key] = path.split('.');
    found[section] = key === undefined ? value : { ...(found[section] as object | undefined), [key]: value };
  }
  return found;

  function valueOf(name: string, field: FieldSpec): unknown {
    const path = prefix + name;
    const holds = (of: string) => flags.get(of) === true;
    if (field.kind === 'boolean' || field.kind === 'choice')
      return valuesOf(field).find((value) => holds(names.is(path, value)));
    if (!holds(names.known(path))) return undefined;
    if (field.kind === 'number') return numbers.get(numbersOf + name);
    if (field.kind === 'list') return field.values.filter((word) => holds(names.has(path, word)));
    return wordsOf(field)[0].flatMap((what) => entriesOn(path, field, what));
  }

  function entriesOn(path: string, field: FieldSpec, what: string): Entry[] {
    const [key, state] = keysOf(field);
    const isLast = (became: string) => Number(flags.get(names.last(path, what, became)) === true);
    return wordsOf(field)[1]
      .filter((became) => flags.get(names.did(path, what, became)) === true)
      .sort((a, b) => isLast(a) - isLast(b))
      .map((became) => ({ [key]: what, [state]: became }));
  }
}
