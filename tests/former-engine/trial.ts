import { type Bits, setBit, takeLowest } from './bits.ts';
import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import type { ComputedValues } from './facts/compute-facts.ts';
import { gateState } from './gate.ts';
import type { Reach } from './reach.ts';
import { type ReadCase, readTools } from './read-case.ts';
import { isCounted } from './tally.ts';
import { FALSE, UNKNOWN } from './ternary.ts';
import type { CaseData, ToolUse } from './types/case-data.ts';
import type { Watchers, WatcherTable } from './watchers.ts';

/**
 * A case with an answer that it does not have. What the answer does is followed from rule to rule: only who watches
 * something that has changed is asked again, and of those that are decided only who may still turn out otherwise.
 */
export class Trial {
  readonly #compiled: CompiledKnowledge;
  readonly #watchers: WatcherTable;
  readonly #base: ReadCase;
  readonly #decision: Decision;
  readonly #computed: ComputedValues;
  readonly #sections: Record<string, unknown>;
  /** Sections that are copies by now and may be written to. */
  readonly #own = new Set<string>();
  /** Watchers that are not decided in the case as it is. */
  readonly #undecided: Bits;
  /** Watchers of what has changed since the last evaluation. */
  readonly #due: Bits;
  /** Nodes whose truth is not that of the case as it is: the first `#changedCount` of these. */
  readonly #changedNodes: Uint16Array;
  #changedCount = 0;
  #moved = false;
  readonly #state: State;
  readonly tally: Int16Array;
  readonly caseData: CaseData;
  /** Whether the gate is passed with the answer, once it has been evaluated. */
  gatePassed: boolean;

  constructor(compiled: CompiledKnowledge, base: ReadCase, decision: Decision) {
    this.#compiled = compiled;
    this.#watchers = compiled.watchers;
    this.#base = base;
    this.#decision = decision;
    this.#computed = { ...base.computed };
    this.caseData = { ...base.caseData };
    this.#sections = this.caseData as unknown as Record<string, unknown>;
    const { values, truth, tally, undecided, due, changedNodes } = base.workspace.trial;
    copyInto(values, base.state.values);
    truth.set(base.state.truth);
    tally.set(decision.tally);
    due.fill(0);
    this.#state = { values, truth };
    this.#undecided = undecided;
    this.#due = due;
    this.#changedNodes = changedNodes;
    this.tally = tally;
    findUndecided(compiled, base.state, undecided);
    this.gatePassed = decision.gatePassed;
  }

  /** Whether anybody has to be asked again when an answer to this field becomes known or is another. */
  isWatched({ slots }: Reach): boolean {
    const { values } = this.#base.state;
    const { ofSlot } = this.#watchers;
    const undecidedOnes = this.#undecided;
    for (const slot of slots) {
      const watchers = ofSlot[slot] as Watchers;
      const becomesKnown = values[slot] === undefined;
      for (let word = 0; word < undecidedOnes.length; word++)
        if (dueIn(watchers, word, becomesKnown, undecidedOnes) !== 0) return true;
    }
    return false;
  }

  /** Enters an answer; what is derived from it has to be derived after that. */
  put({ place, isReadFromCase }: Reach, value: unknown): void {
    if (isReadFromCase) this.#section(place.section)[place.key] = value;
    this.#set(place.slot, value);
  }

  /** Derives again what depends on an answer to this field. */
  derive({ derived, toolSlots, place: { slot } }: Reach): void {
    const { values } = this.#state;
    const base = this.#base.state.values;
    if (toolSlots.length > 0) {
      readTools(values, values[slot] as readonly ToolUse[] | undefined);
      for (const tool of toolSlots) if (values[tool] !== base[tool]) this.#changed(tool);
    }
    for (const { derive, facts, slots } of derived) {
      derive(this.caseData, this.#compiled.limits, this.#computed);
      for (let i = 0; i < slots.length; i++)
        this.#set(slots[i] as number, this.#computed[facts[i] as keyof ComputedValues]);
    }
  }

  /** Evaluates what the answers entered since the last time can change; whether any effect stands or falls with it. */
  evaluate(): boolean {
    this.#putBack();
    const { ofNode, firstEffect } = this.#watchers;
    const { truth } = this.#state;
    const due = this.#due;
    let gate = false;
    for (let word = 0; word < due.length; word++)
      while (due[word] !== 0) {
        const watcher = takeLowest(due, word);
        if (watcher >= firstEffect) {
          this.#recount(watcher - firstEffect);
          continue;
        }
        const { test, isCriterion } = this.#compiled.nodes[watcher] as CompiledKnowledge['nodes'][number];
        gate ||= isCriterion;
        const was = truth[watcher];
        const is = test(this.#state);
        if (is === was) continue;
        truth[watcher] = is;
        this.#changedNodes[this.#changedCount++] = watcher;
        this.#mark(ofNode[watcher], was === UNKNOWN);
      }
    // Whether a criterion applies can change without a change of its truth.
    this.gatePassed = gate ? gateState(this.#compiled, { state: this.#state }) === 'passed' : this.#decision.gatePassed;
    return this.#moved;
  }

  /** Takes back an answer and what was derived from it. */
  takeBack({ place, derived, slots, isReadFromCase }: Reach): void {
    const { values } = this.#state;
    const base = this.#base.state.values;
    if (isReadFromCase) this.#section(place.section)[place.key] = base[place.slot];
    for (const slot of slots) values[slot] = base[slot];
    // A derivation uses what others have derived: nothing of this answer may be left for the next.
    for (const { facts } of derived) for (const fact of facts) copyFact(this.#computed, this.#base.computed, fact);
    this.#putBack();
  }

  /** Takes back what followed from the last answer. */
  #putBack(): void {
    const { truth } = this.#state;
    const base = this.#base.state.truth;
    for (let i = 0; i < this.#changedCount; i++) {
      const node = this.#changedNodes[i] as number;
      truth[node] = base[node] as number;
    }
    this.#changedCount = 0;
    if (this.#moved) this.tally.set(this.#decision.tally);
    this.#moved = false;
  }

  #section(name: string): Record<string, unknown> {
    if (!this.#own.has(name)) {
      this.#own.add(name);
      this.#sections[name] = { ...(this.#sections[name] as object | undefined) };
    }
    return this.#sections[name] as Record<string, unknown>;
  }

  #set(slot: number, value: unknown): void {
    this.#state.values[slot] = value;
    if (value !== this.#base.state.values[slot]) this.#changed(slot);
  }

  #changed(slot: number): void {
    this.#mark(this.#watchers.ofSlot[slot], this.#base.state.values[slot] === undefined);
  }

  #mark(watchers: Watchers | undefined, becameKnown: boolean): void {
    if (watchers === undefined) return;
    const due = this.#due;
    for (let word = 0; word < due.length; word++) {
      const added = dueIn(watchers, word, becameKnown, this.#undecided);
      due[word] = added | (due[word] as number);
    }
  }

  #recount(index: number): void {
    const effect = this.#compiled.counted[index];
    if (effect === undefined) return;
    const stood = this.#decision.standing[index] === 1;
    if (isCounted(effect, this.#state) === stood) return;
    this.#moved = true;
    for (const place of effect.places) this.tally[place] = (this.tally[place] as number) + (stood ? -1 : 1);
  }
}

/** Of 32 watchers those who have to be asked again: all after a change; what became known leaves the decided ones be. */
function dueIn({ all, evenDecided }: Watchers, word: number, becameKnown: boolean, undecidedOnes: Bits): number {
  const watching = all[word] as number;
  if (!becameKnown) return watching;
  const open = undecidedOnes[word] as number;
  const always = evenDecided[word] as number;
  return (watching & open) | always;
}

/** Rules and definitions that are unknown, and effects of rules that may fire or have fired. */
function findUndecided({ watchers, counted }: CompiledKnowledge, { truth }: State, into: Bits): void {
  const { firstEffect } = watchers;
  into.fill(0);
  for (let node = 0; node < firstEffect; node++) if (truth[node] === UNKNOWN) setBit(into, node);
  for (const { index, bound } of counted) if (truth[bound.node] !== FALSE) setBit(into, firstEffect + index);
}

function copyInto(target: unknown[], source: readonly unknown[]): void {
  for (let i = 0; i < source.length; i++) target[i] = source[i];
}

const copyFact = <F extends keyof ComputedValues>(into: ComputedValues, from: ComputedValues, fact: F): void => {
  into[fact] = from[fact];
};
