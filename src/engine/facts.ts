import type { Derivation, Territory } from './types/territory.ts';

/** All facts of a territory, each at its slot: the fields first, then what is derived, then what the decision tells. */
export interface FactTable {
  readonly names: readonly string[];
  readonly fields: readonly FieldPlace[];
  /** The values of a case of which nothing is known. */
  readonly nothing: readonly undefined[];
  /** @throws when there is no such fact: a mistake in the knowledge */
  readonly slotOf: (fact: string) => number;
  /** Whether it exists only after the decision. */
  readonly isLate: (slot: number) => boolean;
}

/** Where a field lies: its section and key in the case file, and its slot. Outside the sections its section is empty. */
export interface FieldPlace {
  readonly path: string;
  readonly section: string;
  readonly key: string;
  readonly slot: number;
}

/** Of a territory what has facts of its own. */
type WithFacts = Pick<Territory, 'answers' | 'options'> & {
  readonly policy?: Pick<Territory['policy'], 'noChoice'>;
};

export function factTable({ answers, options, policy }: WithFacts, derivations: readonly Derivation[]): FactTable {
  const fields = Object.keys(answers).map((path, slot): FieldPlace => {
    const dot = path.indexOf('.');
    return { path, section: path.slice(0, Math.max(dot, 0)), key: path.slice(dot + 1), slot };
  });
  const late = options.flatMap(({ facts }) => (facts ? [facts.offered, facts.ruledOut, facts.chosen] : []));
  if (policy?.noChoice?.fact !== undefined) late.push(policy.noChoice.fact);
  const early = [...fields.map(({ path }) => path), ...derivations.flatMap(({ gives }) => gives)];
  const names = [...early, ...late];
  const slots = new Map(names.map((fact, slot) => [fact, slot]));
  return {
    names,
    fields,
    nothing: names.map(() => undefined),
    slotOf(fact) {
      const slot = slots.get(fact);
      if (slot === undefined) throw new Error(`There is no fact "${fact}".`);
      return slot;
    },
    isLate: (slot) => slot >= early.length,
  };
}
