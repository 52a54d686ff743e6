import { type Toy, type ToyCase, toyTerritory } from '../../../tests/fixtures/toy-territory.ts';
import type { Assignment } from '../assignment.ts';
import type { Fact } from '../fact.ts';
import { choiceFact, plainNumber, yesNo } from '../fact.ts';
import type { Subject, Variables } from '../subject.ts';
import type { Quantity, Term } from '../term.ts';
import { and, atLeastTwo, flag, implies, not } from '../term.ts';

const { answers } = toyTerritory;
const PATHS = Object.keys(answers) as Toy['field'][];
const known = (path: string) => `${path} known`;
const holds = (path: string, value: unknown) => `${path} is ${String(value)}`;

/** The toy territory as the solver sees it: every field from its own answers, the two derived facts said again. */
export const toy = (territory = toyTerritory): Subject<Toy> => ({
  territory,
  settings: { lacking: [] },
  variables,
  derived,
  assignmentOf,
  caseOf,
});

function variables(prefix: string, numbersOf: string): Variables {
  const facts = new Map<string, Fact>();
  const rules: Term[] = [];
  for (const path of PATHS) {
    const spec = answers[path];
    const isKnown = flag(prefix + known(path));
    if (spec.kind === 'one') {
      const values = new Map(spec.of.map((value) => [value as string, flag(prefix + holds(path, value))]));
      facts.set(path, choiceFact(values));
      rules.push(not(atLeastTwo([...values.values()])));
    } else if (spec.kind === 'any') {
      const has = (value: string) => flag(prefix + holds(path, value));
      facts.set(path, { kind: 'list', known: isKnown, has });
      rules.push(isKnown, ...spec.of.map((value) => implies(has(value as string), isKnown)));
    } else {
      const quantity: Quantity = { name: numbersOf + path, integer: spec.kind === 'number' && spec.whole };
      const number = plainNumber(isKnown, quantity);
      facts.set(path, number);
      rules.push(number.against('atLeast', 0));
    }
  }
  const field = (path: string): Fact => {
    const fact = facts.get(path);
    if (!fact) throw new Error(`The toy has no field ${path}.`);
    return fact;
  };
  return { field, wellFormed: and(...rules) };
}

/** Worn after 1000 km, worn through after 5000, whatever the rubber; of no known rubber nothing is said. */
function derived({ field }: Variables): ReadonlyMap<string, Fact> {
  const kilometres = field('tyre.kilometres');
  if (kilometres.kind !== 'number') throw new Error('The kilometres are a number.');
  const told = and(kilometres.known, field('tyre.rubber').known);
  const [some, many] = [kilometres.against('above', 1000), kilometres.against('above', 5000)];
  const wear = new Map([
    ['new', and(told, not(some))],
    ['worn', and(told, some, not(many))],
    ['worn-through', and(told, many)],
  ]);
  const isNew = and(told, not(some));
  return new Map<string, Fact>([
    ['wear', choiceFact(wear)],
    ['speed', yesNo(isNew, and(told, not(isNew)))],
  ]);
}

function assignmentOf(caseData: ToyCase, settings: Toy['settings'], prefix: string, numbersOf: string): Assignment {
  const flags = new Map<string, boolean>();
  const numbers = new Map<string, number>();
  for (const path of PATHS) {
    const value = read({ ...caseData, shop: { ...settings, ...caseData.shop } }, path);
    if (value === undefined) continue;
    if (answers[path].kind !== 'one') flags.set(prefix + known(path), true);
    if (answers[path].kind === 'number') numbers.set(numbersOf + path, value as number);
    else for (const each of [value].flat()) flags.set(prefix + holds(path, each), true);
  }
  return { flags, numbers };
}

function read(caseData: ToyCase, path: string): unknown {
  const [section = '', key] = path.split('.');
  const part = (caseData as Readonly<Record<string, unknown>>)[section];
  return key === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[key];
}

function caseOf({ flags, numbers }: Assignment, prefix: string, numbersOf: string): ToyCase {
  const found: Record<string, unknown> = {};
  for (const path of PATHS) {
    const spec = answers[path];
    const is = (name: string) => flags.get(prefix + name) === true;
    const such = 'of' in spec ? spec.of.filter((value) => is(holds(path, value))) : [];
    const value =
      spec.kind === 'one'
        ? such[0]
        : !is(known(path))
          ? undefined
          : spec.kind === 'any'
            ? such
            : numbers.get(numbersOf + path);
    if (value === undefined) continue;
    const [section = '', key] = path.split('.');
    found[section] = key === undefined ? value : { ...(found[section] as object | undefined), [key]: value };
  }
  return found;
}
