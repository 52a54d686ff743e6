import type { Circuit, Literal } from './circuit.ts';
import { compares } from './comparison.ts';
import { derived, type ReadyDerivation, setOffBy } from './derive.ts';
import type { FactTable } from './facts.ts';
import { isTrue, type ReadCase } from './lane.ts';
import { type Input, inputsOf, LANES, loadInputs, type Machine, newWords, type Words } from './lanes.ts';

/** One answer that could be given to a field. */
export interface Answer {
  readonly field: string;
  readonly value: unknown;
}

/** A lane in which a case has other answers, after everything that the plan follows from has been worked out in it. */
export interface TriedLane {
  readonly words: Words;
  readonly bit: number;
}

/** Tries other answers than those of a case: each in a lane of its own, 32 at once. */
export interface Trials {
  /** Whether an answer to this field can bear on the plan at all. */
  matters(field: string): boolean;
  /** Those among some answers to a field of which no other says just the same to everything that bears on the plan. */
  distinct(field: string, values: readonly unknown[]): readonly unknown[];
  /**
   * Enters each set of answers in place of what the case says, and tells of those lanes in which anything that the plan
   * follows from is not as in the case itself.
   */
  run(
    read: ReadCase,
    sets: readonly (readonly Answer[])[],
    onDifference: (lane: TriedLane, index: number) => void,
  ): void;
}

/** What an answer to a field sets off. */
interface Field {
  readonly slot: number;
  readonly derivations: readonly ReadyDerivation[];
  /** All that it can change. */
  readonly slots: readonly number[];
}

/**
 * @param deciding the nodes that the plan rests on
 * @param plan the literals that the plan is read from
 */
export function trialsIn(
  circuit: Circuit,
  machine: Machine,
  facts: FactTable,
  derivations: readonly ReadyDerivation[],
  { deciding, plan }: { readonly deciding: ReadonlySet<number>; readonly plan: readonly Literal[] },
): Trials {
  const inputs = inputsOf(circuit, false).filter(({ node }) => deciding.has(node));
  const inputsAt = facts.names.map((_, slot) => inputs.filter((input) => looksAt(input, slot)));
  const fields = new Map(
    facts.fields.map(({ path, slot }): [string, Field] => {
      const setOff = setOffBy(slot, derivations);
      return [path, { slot, derivations: setOff, slots: [slot, ...setOff.flatMap(({ gives }) => gives)] }];
    }),
  );
  let words: Words | undefined;

  return {
    matters: (field) => fields.get(field)?.slots.some((slot) => inputsAt[slot]?.length) === true,
    distinct(field, values) {
      const { slot = 0, derivations: setOff = [] } = fields.get(field) ?? {};
      if (setOff.length > 0) return values;
      const said = values.map((value) => saidBy(value, inputsAt[slot] ?? []));
      return values.filter((_, i) => said.indexOf(said[i] as string) === i);
    },
    run(read, sets, onDifference) {
      words ??= newWords(machine);
      const entry = new Entry(read, fields, inputsAt);
      for (let start = 0; start < sets.length; start += LANES) {
        const count = Math.min(LANES, sets.length - start);
        for (const { node } of inputs) {
          words[2 * node] = spread(read, 2 * node);
          words[2 * node + 1] = spread(read, 2 * node + 1);
        }
        for (let lane = 0; lane < count; lane++) entry.enter(sets[start + lane] ?? [], words, 1 << lane);
        machine.decide(words);
        const other = differing(words, read, plan);
        for (let lane = 0; lane < count; lane++) {
          const bit = 1 << lane;
          if ((other & bit) !== 0) onDifference({ words, bit }, start + lane);
        }
      }
    },
  };
}

const looksAt = ({ slot, comparison }: Input, at: number): boolean =>
  slot === at || (comparison?.op === 'lessThanFact' && comparison.other === at);

/** What a known value says to each of these, in short. */
const saidBy = (value: unknown, inputs: readonly Input[]): string =>
  inputs.map(({ comparison }) => (comparison === null || compares(comparison, value) ? 1 : 0)).join('');

/** What one case says, in all lanes. */
const spread = (read: ReadCase, literal: Literal): number => (isTrue(read, literal) ? -1 : 0);

/** The lanes in which any of these is known to be true where it is not in the case, or the other way round. */
function differing(words: Words, read: ReadCase, literals: readonly Literal[]): number {
  let lanes = 0;
  for (const literal of literals) lanes |= (words[literal] as number) ^ spread(read, literal);
  return lanes;
}

/** The facts of a case, changed for the time of one answer and then put back. */
class Entry {
  readonly #base: readonly unknown[];
  readonly #values: unknown[];
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #inputsAt: readonly (readonly Input[])[];

  constructor({ values }: ReadCase, fields: ReadonlyMap<string, Field>, inputsAt: readonly (readonly Input[])[]) {
    this.#base = values;
    this.#values = values.slice();
    this.#fields = fields;
    this.#inputsAt = inputsAt;
  }

  /** Enters the answers and all that is derived from them into a lane that says what the case does. */
  enter(answers: readonly Answer[], words: Words, bit: number): void {
    for (const { field, value } of answers) this.#set(this.#fields.get(field)?.slot, value, words, bit);
    for (const { field } of answers)
      for (const derivation of this.#fields.get(field)?.derivations ?? []) {
        const given = derived(derivation, this.#values);
        for (let i = 0; i < given.length; i++) this.#set(derivation.gives[i], given[i], words, bit);
      }
    for (const { field } of answers)
      for (const slot of this.#fields.get(field)?.slots ?? []) this.#values[slot] = this.#base[slot];
  }

  #set(slot: number | undefined, value: unknown, words: Words, bit: number): void {
    if (slot === undefined || this.#values[slot] === value) return;
    this.#values[slot] = value;
    const inputs = this.#inputsAt[slot] ?? [];
    for (const { node } of inputs) {
      words[2 * node] = (words[2 * node] as number) & ~bit;
      words[2 * node + 1] = (words[2 * node + 1] as number) & ~bit;
    }
    loadInputs(inputs, this.#values, words, bit);
  }
}
