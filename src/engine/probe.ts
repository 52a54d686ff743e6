import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import { circumstancesOf, type Decision } from './decide.ts';
import type { ComputedValues } from './facts/compute-facts.ts';
import { gateState } from './gate.ts';
import { isAnotherPlan, planOf, sameBlockers } from './plan.ts';
import type { Reach } from './reach.ts';
import type { ReadCase } from './read-case.ts';
import { readTools } from './read-case.ts';
import { type FieldPlace, placeOf } from './slots.ts';
import { isCounted, PLACE } from './tally.ts';
import type { CaseData, FieldPath, ToolUse } from './types/case-data.ts';

/** One answer that could be given to a field. */
export interface Answer {
  readonly field: FieldPath;
  readonly value: unknown;
}

/**
 * Asks what other answers would do to the plan, by evaluating again just what they can reach. The outcome is that of
 * evaluating the whole case with the answer; a test holds it to that.
 */
export class Probe {
  readonly #compiled: CompiledKnowledge;
  readonly #read: ReadCase;
  readonly #decision: Decision;
  /** A copy of the case and of what was made of it, changed for the time of a question and then put back. */
  #trial: Trial | null = null;

  constructor(compiled: CompiledKnowledge, read: ReadCase, decision: Decision) {
    this.#compiled = compiled;
    this.#read = read;
    this.#decision = decision;
  }

  /** Whether an answer to these fields can bear on the plan at all: a quick no for most fields of most cases. */
  mayMatter(reach: Reach): boolean {
    // What is out of scope stays so, whatever else is said.
    if (this.#decision.scope === 'out-of-scope') return reach.places.has(PLACE.outOfScope);
    return reach.nodes.length > 0 || reach.effects.length > 0 || reach.circumstances;
  }

  /** Whether one of these answers, in place of what the case says, leads to another plan. */
  anyChanges(field: FieldPath, answers: readonly unknown[]): boolean {
    const reach = this.#compiled.reachOf(field);
    if (!this.mayMatter(reach)) return false;
    const trial = this.#open();
    const place = placeOf(field);
    let changes = false;
    for (let i = 0; i < answers.length && !changes; i++) {
      trial.put(place, answers[i]);
      changes = this.#changesWith(trial, reach);
    }
    trial.takeBack(place);
    trial.restore(reach);
    return changes;
  }

  /** Whether these two answers together lead to another plan. */
  changesTogether(answers: readonly [Answer, Answer]): boolean {
    const [{ field: one }, { field: other }] = answers;
    const reach = this.#compiled.reachOf(one, other);
    if (!this.mayMatter(reach)) return false;
    const trial = this.#open();
    for (const { field, value } of answers) trial.put(placeOf(field), value);
    const changes = this.#changesWith(trial, reach);
    for (const { field } of answers) trial.takeBack(placeOf(field));
    trial.restore(reach);
    return changes;
  }

  #open(): Trial {
    this.#trial ??= new Trial(this.#compiled, this.#read, this.#decision);
    return this.#trial;
  }

  #changesWith(trial: Trial, reach: Reach): boolean {
    const decision = this.#decision;
    trial.evaluate(reach);
    const moved = trial.recount(reach);
    const gatePassed = reach.gate
      ? gateState(this.#compiled, { state: trial.state }) === 'passed'
      : decision.gatePassed;
    if (!moved && gatePassed === decision.gatePassed && !reach.circumstances) return false;
    const circumstances = reach.circumstances
      ? circumstancesOf({ caseData: trial.caseData, setting: this.#read.setting })
      : decision.circumstances;
    const plan = planOf(trial.tally, circumstances, gatePassed);
    const another = isAnotherPlan(plan, decision, sameBlockers(trial.tally, decision.tally));
    if (moved) trial.tally.set(decision.tally);
    return another;
  }
}

class Trial {
  readonly #base: ReadCase;
  readonly #standing: Uint8Array;
  readonly #limits: CompiledKnowledge['limits'];
  readonly #sections: Record<string, Record<string, unknown>>;
  readonly #computed: ComputedValues;
  readonly state: State;
  readonly caseData: CaseData;
  readonly tally: Int16Array;

  constructor({ limits }: CompiledKnowledge, base: ReadCase, { tally, standing }: Decision) {
    const { lesion, stent, history, imaging, patient, preparation } = base.caseData;
    const sections = {
      lesion: { ...lesion },
      stent: { ...stent },
      history: { ...history },
      imaging: { ...imaging },
      patient: { ...patient },
      preparation: { ...preparation },
      setting: { ...base.setting },
    };
    this.#base = base;
    this.#standing = standing;
    this.#limits = limits;
    this.#sections = sections;
    this.#computed = { ...base.computed };
    this.caseData = { kind: 'isr-case', schemaVersion: 1, ...sections };
    this.state = { values: base.state.values.slice(), truth: base.state.truth.slice() };
    this.tally = tally.slice();
  }

  /** Enters an answer. */
  put({ section, key, slot }: FieldPlace, value: unknown): void {
    const fields = this.#sections[section];
    if (fields) fields[key] = value;
    this.state.values[slot] = value;
    if (slot === TOOLS_SLOT) readTools(this.state.values, value as readonly ToolUse[] | undefined);
  }

  takeBack(place: FieldPlace): void {
    this.put(place, this.#base.state.values[place.slot]);
  }

  /** Derives and evaluates again what depends on the answers. */
  evaluate({ derived, nodes }: Reach): void {
    const { values, truth } = this.state;
    for (const { derive, facts, slots } of derived) {
      derive(this.caseData, this.#limits, this.#computed);
      for (let i = 0; i < slots.length; i++)
        values[slots[i] as number] = this.#computed[facts[i] as keyof ComputedValues];
    }
    for (const { index, test } of nodes) truth[index] = test(this.state);
  }

  /** Adds what stands now and did not, takes off what stood and does not; whether there was any such thing. */
  recount({ effects }: Reach): boolean {
    let moved = false;
    for (const effect of effects) {
      const stood = this.#standing[effect.index] === 1;
      if (isCounted(effect, this.state) === stood) continue;
      moved = true;
      for (const place of effect.places) this.tally[place] = (this.tally[place] ?? 0) + (stood ? -1 : 1);
    }
    return moved;
  }

  /** Puts back what was derived and evaluated. */
  restore({ derived, nodes }: Reach): void {
    const { values, truth } = this.state;
    const base = this.#base.state;
    for (const { slots } of derived) for (const slot of slots) values[slot] = base.values[slot];
    for (const { index } of nodes) truth[index] = base.truth[index] ?? 0;
  }
}

const TOOLS_SLOT = placeOf('preparation.tools').slot;
