import type { Circuit, Literal } from './circuit.ts';
import { compares } from './comparison.ts';
import { derived, type ReadyDerivation, setOffBy } from './derive.ts';
import type { FactTable } from './facts.ts';
import { isTrue, type ReadCase } from './lane.ts';
import { type Input, inputsOf, LANES, loadInputs, type Machine, newWords, type Words } from './lanes.ts';

import type { LiveNodes } from './live.ts';

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
  /** Whether an answer to this field can change any of the nodes that count. */
  reaches(field: string, live: LiveNodes): boolean;
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
  /** Its own and those that are derived. */
  readonly slots: readonly number[];
  /** All that it can change of what bears on the plan. */
  readonly nodes: readonly number[];
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
  const inputsAt = facts.names.map(
    (_, slot): InputsAt => ({
      inputs: inputs.filter((input) => looksAt(input, slot)),
      said: new Map(),
    }),
  );
  const fields = new Map(
    facts.fields.map(({ path, slot }): [string, Field] => {
      const setOff = setOffBy(slot, derivations);
      const slots = [slot, ...setOff.flatMap(({ gives }) => gives)];
      return [
        path,
        {
          slot,
          derivations: setOff,
          slots,
          nodes: slots.flatMap((at) => inputsAt[at]?.inputs.map(({ node }) => node) ?? []),
        },
      ];
    }),
  );
  const carried = [...inputs.flatMap(({ node }) => [2 * node, 2 * node + 1]), ...plan];
  // For the time of one question: what the case says, in all lanes, and what it would say with other answers.
  let base: Words | undefined;
  let words: Words | undefined;

  return {
    reaches(field, live) {
      for (const node of fields.get(field)?.nodes ?? []) if (live[node] === 1) return true;
      return false;
    },
    distinct(field, values) {
      const { slot = 0, derivations: setOff = [] } = fields.get(field) ?? {};
      if (setOff.length > 0) return values;
      const said = values.map((value) => saidBy(value, inputsAt[slot]?.inputs ?? []));
      return values.filter((_, i) => said.indexOf(said[i] as string) === i);
    },
    run(read, sets, onDifference) {
      if (sets.length === 0) return;
      base ??= newWords(machine);
      words ??= newWords(machine);
      for (const literal of carried) base[literal] = isTrue(read, literal) ? -1 : 0;
      const entry = new Entry(read, fields, inputsAt);
      for (let start = 0; start < sets.length; start += LANES) {
        const count = Math.min(LANES, sets.length - start);
        words.set(base);
        for (let lane = 0; lane < count; lane++) entry.enter(sets[start + lane] ?? [], words, 1 << lane);
        machine.decide(words);
        let other = 0;
        for (const literal of plan) other |= (words[literal] as number) ^ (base[literal] as number);
        for (let lane = 0; lane < count; lane++)
          if ((other & (1 << lane)) !== 0) onDifference({ words, bit: 1 << lane }, start + lane);
      }
    },
  };
}

/** What looks at one fact, and what each of its words has been found to say. */
interface InputsAt {
  readonly inputs: readonly Input[];
  readonly said: Map<unknown, readonly Literal[]>;
}

const looksAt = ({ slot, comparison }: Input, at: number): boolean =>
  slot === at || (comparison?.op === 'lessThanFact' && comparison.other === at);

/** What a known value says to each of these, in short. */
const saidBy = (value: unknown, inputs: readonly Input[]): string =>
  inputs.map(({ comparison }) => (comparison === null || compares(comparison, value) ? 1 : 0)).join('');

/** The facts of a case, changed for the time of one answer and then put back. */
class Entry {
  readonly #base: readonly unknown[];
  readonly #values: unknown[];
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #inputsAt: readonly InputsAt[];

  constructor({ values }: ReadCase, fields: ReadonlyMap<string, Field>, inputsAt: readonly InputsAt[]) {
    this.#base = values;
    this.#values = values.slice();
    this.#fields = fields;
    this.#inputsAt = inputsAt;
  }

  /** Enters the answers and all that is derived from them into a lane that says what the case does. */
  enter(answers: readonly Answer[], words: Words, bit: number): void {
    for (const { field, value } of answers) {
      const entered = this.#fields.get(field);
      if (entered) this.#set(entered.slot, value, words, bit);
    }
    for (const { field } of answers)
      for (const derivation of this.#fields.get(field)?.derivations ?? []) {
        if (!this.#isSetOff(derivation)) continue;
        const { gives } = derivation;
        const given = derived(derivation, this.#values);
        for (let i = 0; i < gives.length; i++) this.#set(gives[i] as number, given[i], words, bit);
      }
    for (const { field } of answers) this.#putBack(field);
  }

  #isSetOff({ uses }: ReadyDerivation): boolean {
    for (const slot of uses) if (this.#values[slot] !== this.#base[slot]) return true;
    return false;
  }

  #putBack(field: string): void {
    for (const slot of this.#fields.get(field)?.slots ?? []) this.#values[slot] = this.#base[slot];
  }

  #set(slot: number, value: unknown, words: Words, bit: number): void {
    const was = this.#values[slot];
    if (was === value) return;
    this.#values[slot] = value;
    const at = this.#inputsAt[slot];
    if (at === undefined || at.inputs.length === 0) return;
    if (was !== undefined)
      for (const { node } of at.inputs) {
        words[2 * node] = (words[2 * node] as number) & ~bit;
        words[2 * node + 1] = (words[2 * node + 1] as number) & ~bit;
      }
    if (value === undefined) return;
    if (typeof value !== 'string' && typeof value !== 'boolean') {
      loadInputs(at.inputs, this.#values, words, bit);
      return;
    }
    // Words are few, and say the same in every case.
    let said = at.said.get(value);
    if (said === undefined) at.said.set(value, (said = at.inputs.map((input) => literalSaid(input, value))));
    for (const literal of said) words[literal] = (words[literal] as number) | bit;
  }
}

/** What a word says to an input: only numbers are held against another fact. */
const literalSaid = ({ node, comparison }: Input, value: string | boolean): Literal =>
  comparison === null || compares(comparison, value) ? 2 * node : 2 * node + 1;
