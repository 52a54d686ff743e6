import { FIELD_PATHS, FIELDS } from '../../src/territories/coronary/case/fields.ts';
import type { FieldPath } from '../../src/territories/coronary/types/case-data.ts';
import type { ToolOutcome } from '../../src/territories/coronary/types/vocabulary.ts';
import { TOOL_OUTCOMES, TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';
import type { Fact } from './fact.ts';
import { choiceFact, plainNumber } from './fact.ts';
import type { Variables } from './subject.ts';
import type { Quantity, Term } from './term.ts';
import { and, atLeastTwo, atMost, below, FALSE, flag, implies, not, or } from './term.ts';

/** Names of the variables behind one field, shared with the translation from and to case files. */
export const names = {
  known: (path: string) => `${path} known`,
  is: (path: string, value: string | number | boolean) => `${path} = ${value}`,
  has: (path: string, value: string) => `${path} has ${value}`,
  used: (tool: string, outcome: string) => `preparation.tools has ${tool} ${outcome}`,
  last: (tool: string, outcome: string) => `preparation.tools ends with ${tool} ${outcome}`,
};

/** The fields of one case as free variables: every value of the case file, and nothing known. */
export interface CaseVariables extends Variables {
  readonly toolsKnown: Term;
  /** Some entry on the tool says so. */
  readonly used: (tool: string, outcome: ToolOutcome) => Term;
  /** The last entry on the tool says so. */
  readonly last: (tool: string, outcome: ToolOutcome) => Term;
}

/** Any field of the dictionary. */
type AnyField = (typeof FIELDS)[FieldPath];

/** Fields of the setting: an absent one means the lab's default, which may be any, so it is never unknown. */
const isSetting = (path: string): boolean => path.startsWith('setting.');

export const valuesOf = (field: AnyField): readonly (string | number | boolean)[] =>
  field.kind === 'boolean' ? [true, false] : field.kind === 'choice' ? field.values : [];

/**
 * @param prefix tells two cases in one formula apart
 * @param numbersOf the case whose numbers this one shares, where the two differ only in which of them are known
 */
export function caseVariables(prefix = '', numbersOf = prefix): CaseVariables {
  const rules: Term[] = [];
  const facts = new Map<string, Fact>();
  for (const path of FIELD_PATHS) {
    const { fact, wellFormed } = variablesOf(FIELDS[path], prefix, numbersOf);
    facts.set(path, fact);
    rules.push(wellFormed);
    if (isSetting(path)) rules.push(fact.known);
  }
  const toolsKnown = flag(prefix + names.known('preparation.tools'));
  const used = (tool: string, outcome: string) => flag(prefix + names.used(tool, outcome));
  const last = (tool: string, outcome: string) => flag(prefix + names.last(tool, outcome));
  for (const tool of TOOLS) rules.push(oneEndsTheList(tool));
  return {
    field: (path) => {
      const fact = facts.get(path);
      if (!fact) throw new Error(`The case file has no field ${path}.`);
      return fact;
    },
    toolsKnown,
    used,
    last,
    wellFormed: and(...rules),
  };

  /** A tool that was used has one last entry, and that is one of its entries. */
  function oneEndsTheList(tool: string): Term {
    const entries = TOOL_OUTCOMES.map((outcome) => used(tool, outcome));
    const ends = TOOL_OUTCOMES.map((outcome) => last(tool, outcome));
    return and(
      ...entries.map((entry) => implies(entry, toolsKnown)),
      ...ends.map((end, i) => implies(end, entries[i] ?? FALSE)),
      implies(or(...entries), or(...ends)),
      not(atLeastTwo(ends)),
    );
  }
}

function variablesOf(field: AnyField, prefix: string, numbersOf: string): { fact: Fact; wellFormed: Term } {
  const path = prefix + field.path;
  const known = flag(names.known(path));
  switch (field.kind) {
    case 'boolean':
    case 'choice': {
      const values = new Map(valuesOf(field).map((value) => [value, flag(names.is(path, value))]));
      return { fact: choiceFact(values), wellFormed: not(atLeastTwo([...values.values()])) };
    }
    case 'number': {
      const quantity: Quantity = { name: numbersOf + field.path, integer: field.integer ?? false };
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
