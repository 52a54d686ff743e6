import type { CompiledKnowledge } from './compile-knowledge.ts';
import { circumstancesOf, type Decision } from './decide.ts';
import { isAnotherPlan, planOf, sameBlockers } from './plan.ts';
import type { Reach } from './reach.ts';
import type { ReadCase } from './read-case.ts';
import { Trial } from './trial.ts';
import type { FieldPath } from './types/case-data.ts';

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

  /** Whether an answer to this field can bear on the plan at all: a quick no for most fields of most cases. */
  mayMatter(reach: Reach): boolean {
    // What is out of scope stays so, whatever else is said.
    if (this.#decision.scope === 'out-of-scope') return reach.onScope;
    return reach.onPlan && (reach.circumstances || this.#open().isWatched(reach));
  }

  /** Whether one of these answers, in place of what the case says, leads to another plan. */
  anyChanges(field: FieldPath, answers: readonly unknown[]): boolean {
    const reach = this.#compiled.reachOf(field);
    return this.mayMatter(reach) && this.anyChangesOf(reach, answers);
  }

  /** As `anyChanges`, for a field that may matter. */
  anyChangesOf(reach: Reach, answers: readonly unknown[]): boolean {
    const trial = this.#open();
    let changes = false;
    for (let i = 0; i < answers.length && !changes; i++) {
      trial.put(reach, answers[i]);
      trial.derive(reach);
      changes = this.#changesWith(trial, reach.circumstances);
    }
    trial.takeBack(reach);
    return changes;
  }

  /** Whether these two answers together lead to another plan. */
  changesTogether([one, other]: readonly [Answer, Answer]): boolean {
    const reachOfOne = this.#compiled.reachOf(one.field);
    const reachOfOther = this.#compiled.reachOf(other.field);
    if (!this.mayMatter(reachOfOne) && !this.mayMatter(reachOfOther)) return false;
    const trial = this.#open();
    trial.put(reachOfOne, one.value);
    trial.put(reachOfOther, other.value);
    trial.derive(reachOfOne);
    trial.derive(reachOfOther);
    const changes = this.#changesWith(trial, reachOfOne.circumstances || reachOfOther.circumstances);
    trial.takeBack(reachOfOne);
    trial.takeBack(reachOfOther);
    return changes;
  }

  #open(): Trial {
    this.#trial ??= new Trial(this.#compiled, this.#read, this.#decision);
    return this.#trial;
  }

  #changesWith(trial: Trial, newCircumstances: boolean): boolean {
    const decision = this.#decision;
    const moved = trial.evaluate();
    const { gatePassed } = trial;
    if (!moved && gatePassed === decision.gatePassed && !newCircumstances) return false;
    const circumstances = newCircumstances
      ? circumstancesOf(trial.caseData, this.#read.setting)
      : decision.circumstances;
    const plan = planOf(trial.tally, circumstances, gatePassed);
    return isAnotherPlan(plan, decision, sameBlockers(trial.tally, decision.tally));
  }
}
