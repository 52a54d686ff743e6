import { type Circuit, type Literal, nodeOf } from './circuit.ts';
import type { FactTable, FieldPlace } from './facts.ts';
import { isTrue, type ReadCase } from './lane.ts';
import { type Input, inputsOf, LANES, literalsOf, loadInputs, type Machine, type Words } from './lanes.ts';
import type { PlanCircuit } from './plan-circuit.ts';
import type { Derivation } from './types/territory.ts';

/** One answer that could be given to a field. */
export interface Answer {
  readonly field: string;
  readonly value: unknown;
}

/** A lane in which a case has other answers, after everything before the decision has been worked out in it. */
export interface TriedLane {
  readonly words: Words;
  readonly bit: number;
}

/** Tries other answers than those of a case: each in a lane of its own, 32 at once. */
export interface Trials {
  /** Whether an answer to this field can bear on the plan at all. */
  matters(field: string): boolean;
  /**
   * Enters each set of answers in place of what the case says, and tells of those lanes in which anything that the plan
   * follows from is not as in the case itself.
   */
  run(
    machine: Machine,
    read: ReadCase,
    sets: readonly (readonly Answer[])[],
    onDifference: (lane: TriedLane, index: number) => void,
  ): void;
}

/** What an answer to a field sets off. */
interface Field extends FieldPlace {
  readonly derivations: readonly { readonly derive: Derivation['derive']; readonly gives: readonly Fact[] }[];
  readonly matters: boolean;
}

interface Fact {
  readonly name: string;
  readonly slot: number;
}

export function trialsIn(
  circuit: Circuit,
  facts: FactTable,
  derivations: readonly Derivation[],
  plan: Pick<PlanCircuit, 'all'>,
): Trials {
  const bearing = restedOn(circuit, plan.all);
  const inputs = inputsOf(circuit, false).filter(({ node }) => bearing.has(node));
  const inputsAt = facts.names.map((_, slot) => inputs.filter((input) => looksAt(input, slot)));
  const fields = new Map(
    facts.fields.map((place): [string, Field] => {
      const setOff = derivations
        .filter(({ reads }) => reads.includes(place.path))
        .map(({ derive, gives }) => ({ derive, gives: gives.map((name) => ({ name, slot: facts.slotOf(name) })) }));
      const slots = [place.slot, ...setOff.flatMap(({ gives }) => gives.map(({ slot }) => slot))];
      const matters = slots.some((slot) => inputsAt[slot]?.length);
      return [place.path, { ...place, derivations: setOff, matters }];
    }),
  );

  return {
    matters: (field) => fields.get(field)?.matters === true,
    run(machine, read, sets, onDifference) {
      const words: Words = new Int32Array(2 * machine.nodeCount);
      const entry = new Entry(read, fields, inputsAt);
      for (let start = 0; start < sets.length; start += LANES) {
        const count = Math.min(LANES, sets.length - start);
        for (const { node } of inputs) {
          words[2 * node] = spread(read, 2 * node);
          words[2 * node + 1] = spread(read, 2 * node + 1);
        }
        for (let lane = 0; lane < count; lane++) entry.enter(sets[start + lane] ?? [], words, 1 << lane);
        machine.run(words);
        const other = differing(words, read, plan.all);
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

/** All nodes that these literals rest on. */
function restedOn({ nodes }: Circuit, literals: readonly Literal[]): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (literal: Literal): void => {
    const node = nodes[nodeOf(literal)];
    if (node === undefined || found.has(nodeOf(literal))) return;
    found.add(nodeOf(literal));
    literalsOf(node).forEach(visit);
  };
  literals.forEach(visit);
  return found;
}

/** What one case says, in all lanes. */
const spread = (read: ReadCase, literal: Literal): number => (isTrue(read, literal) ? -1 : 0);

/** The lanes in which any of these is known to be true where it is not in the case, or the other way round. */
function differing(words: Words, read: ReadCase, literals: readonly Literal[]): number {
  let lanes = 0;
  for (const literal of literals) lanes |= (words[literal] as number) ^ spread(read, literal);
  return lanes;
}

/** A copy of a case that is changed for the time of one answer and then put back. */
class Entry {
  readonly #read: ReadCase;
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #inputsAt: readonly (readonly Input[])[];
  readonly #caseData: Record<string, unknown>;
  readonly #values: unknown[];
  readonly #derived: Record<string, unknown>;
  /** Sections that are copies by now and may be written to. */
  readonly #own = new Set<string>();

  constructor(read: ReadCase, fields: ReadonlyMap<string, Field>, inputsAt: readonly (readonly Input[])[]) {
    this.#read = read;
    this.#fields = fields;
    this.#inputsAt = inputsAt;
    this.#caseData = { ...(read.caseData as Record<string, unknown>) };
    this.#values = read.values.slice();
    this.#derived = { ...read.derived };
  }

  /** Enters the answers and all that is derived from them into a lane that says what the case does. */
  enter(answers: readonly Answer[], words: Words, bit: number): void {
    const fields = answers.map(({ field }) => this.#fields.get(field)).filter((field) => field !== undefined);
    for (const [i, field] of fields.entries()) {
      const value = answers[i]?.value;
      this.#set(field.slot, value, words, bit);
      this.#write(field, value);
    }
    for (const { derivations } of fields)
      for (const { derive, gives } of derivations) {
        derive(this.#caseData, this.#derived);
        for (const { name, slot } of gives) this.#set(slot, this.#derived[name], words, bit);
      }
    for (const field of fields) this.#takeBack(field);
  }

  #set(slot: number, value: unknown, words: Words, bit: number): void {
    if (this.#values[slot] === value) return;
    this.#values[slot] = value;
    const inputs = this.#inputsAt[slot] ?? [];
    for (const { node } of inputs) {
      words[2 * node] = (words[2 * node] as number) & ~bit;
      words[2 * node + 1] = (words[2 * node + 1] as number) & ~bit;
    }
    loadInputs(inputs, this.#values, words, bit);
  }

  /** Derivations read the case itself. */
  #write({ section, key, derivations }: Field, value: unknown): void {
    if (derivations.length === 0) return;
    if (section === '') {
      this.#caseData[key] = value;
      return;
    }
    if (!this.#own.has(section)) {
      this.#own.add(section);
      this.#caseData[section] = { ...(this.#caseData[section] as object | undefined) };
    }
    (this.#caseData[section] as Record<string, unknown>)[key] = value;
  }

  #takeBack(field: Field): void {
    const { values, derived } = this.#read;
    this.#write(field, values[field.slot]);
    this.#values[field.slot] = values[field.slot];
    // A derivation uses what others have derived: nothing of this answer may be left for the next.
    for (const { gives } of field.derivations)
      for (const { name, slot } of gives) {
        this.#derived[name] = derived[name];
        this.#values[slot] = values[slot];
      }
  }
}
