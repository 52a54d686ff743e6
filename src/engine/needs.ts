import { type Circuit, type Literal, nodeOf } from './circuit.ts';
import type { Conditions } from './circuit-of-conditions.ts';
import type { FactTable } from './facts.ts';
import { isTrue, isUnknown, type Lane } from './lane.ts';
import { addOnce } from './lists.ts';
import type { Asking } from './types/asking.ts';

/** Adds open fields to a list, each once, in the order in which a condition mentions them. */
export interface Needs {
  /** The fields that something unknown waits for; what is decided waits for nothing. */
  addNeeds(lane: Lane, literal: Literal, into: string[]): void;
  /** The fields behind what it says is not known: an answer to one of them can turn it, although it waits for nothing. */
  addWhatItRestsOn(lane: Lane, rests: readonly Rest[], into: string[]): void;
}

/** Where a condition says "not known to be" or "unknown", or takes a guess. */
export type Rest =
  | { readonly kind: 'known to be'; readonly literal: Literal }
  | { readonly kind: 'unknown'; readonly slot: number }
  | { readonly kind: 'guess'; readonly slot: number; readonly value: unknown };

interface OpenInputs {
  readonly when: Literal | null;
  readonly fields: readonly { readonly path: string; readonly slot: number; readonly grows: boolean }[];
}

export function needsIn(circuit: Circuit, facts: FactTable, conditions: Conditions, asking: Asking): Needs {
  const inputs = facts.names.map((name): readonly OpenInputs[] =>
    asking.inputsOf(name).map(({ when, fields }) => ({
      when: when ? conditions.of(when) : null,
      fields: fields.map((path) => ({ path, slot: facts.slotOf(path), grows: asking.growing.has(path) })),
    })),
  );
  // Nothing is gone through twice in one question; a number says in which it was last met.
  const met: number[] = [];
  let question = 0;

  const addInputs = (lane: Lane, slot: number, into: string[]): void => {
    const group = inputs[slot]?.find(({ when }) => when === null || isTrue(lane, when));
    for (const { path, slot: at, grows } of group?.fields ?? [])
      if (grows || lane.values[at] === undefined) addOnce(into, path);
  };

  const visit = (lane: Lane, literal: Literal, into: string[]): void => {
    const index = nodeOf(literal);
    if (met[index] === question || !isUnknown(lane, literal)) return;
    met[index] = question;
    const node = circuit.nodes[index];
    switch (node?.kind) {
      case 'all':
        for (const part of node.of) visit(lane, part, into);
        return;
      case 'where':
        visit(lane, node.applies, into);
        visit(lane, node.when, into);
        return;
      case 'comparison':
        addInputs(lane, node.comparison.slot, into);
        if (node.comparison.op === 'lessThanFact') addInputs(lane, node.comparison.other, into);
    }
  };

  const addNeeds = (lane: Lane, literal: Literal, into: string[]): void => {
    question += 1;
    visit(lane, literal, into);
  };

  return {
    addNeeds,
    addWhatItRestsOn(lane, rests, into) {
      for (const rest of rests) {
        if (rest.kind === 'known to be') addNeeds(lane, rest.literal, into);
        else if (rest.kind === 'unknown' || lane.values[rest.slot] === rest.value) addInputs(lane, rest.slot, into);
      }
    },
  };
}

/** Everywhere that a condition, or a rule or definition that it mentions, rests on something not being known. */
export function restsOf(circuit: Circuit, guesses: ReadonlyMap<number, unknown>, literal: Literal): Rest[] {
  const rests: Rest[] = [];
  const met = new Set<number>();
  const visit = (at: Literal): void => {
    const index = nodeOf(at);
    if (met.has(index)) return;
    met.add(index);
    const node = circuit.nodes[index];
    switch (node?.kind) {
      case 'all':
        node.of.forEach(visit);
        return;
      case 'holds':
        rests.push({ kind: 'known to be', literal: node.of });
        visit(node.of);
        return;
      case 'known':
        rests.push({ kind: 'unknown', slot: node.slot });
        return;
      case 'where':
        visit(node.when);
        return;
      case 'comparison': {
        const { slot } = node.comparison;
        if (guesses.has(slot)) rests.push({ kind: 'guess', slot, value: guesses.get(slot) });
      }
    }
  };
  visit(literal);
  return rests;
}
