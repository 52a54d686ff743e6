import { evaluate } from '../../src/engine/evaluate.ts';
import type { CaseData, Settings } from '../../src/territories/coronary/types/case-data.ts';
import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { type Spread, spreadOf, stopwatch } from './figures.ts';

/** The whole evaluation, case in and plan out, on one core: cases a second of processor time. */
export interface EvaluationFigures {
  /** The very first case of the process, compiling the knowledge included. */
  readonly firstCaseMilliseconds: number;
  /** Over the first pass: nothing is warm, no case was seen before. */
  readonly cold: number;
  /** Warm, over cases that it has not seen. */
  readonly unseen: Spread;
  /** Warm, over the same cases again. */
  readonly again: Spread;
  /** The floor: the same results read from their text, a second. Not measured before 2026.12. */
  readonly floor?: Spread;
}

export type Evaluate = (caseData: CaseData) => unknown;

export const evaluateWith =
  (knowledge: Knowledge, settings: Settings): Evaluate =>
  (caseData) =>
    evaluate(caseData, knowledge, settings);

/** Has to come before anything else evaluates a case in this process. */
export function timeCold(
  cases: readonly CaseData[],
  run: Evaluate,
): Pick<EvaluationFigures, 'firstCaseMilliseconds' | 'cold'> {
  const [first] = cases;
  if (!first) throw new Error('There are no cases.');
  const took = stopwatch();
  run(first);
  const firstCaseMilliseconds = took().processorSeconds * 1000;
  for (const caseData of cases.slice(1)) run(caseData);
  return { firstCaseMilliseconds, cold: cases.length / took().processorSeconds };
}

/** @param setOf cases for a round, others in every round */
export function timeWarm(
  rounds: number,
  setOf: (round: number) => readonly CaseData[],
  run: Evaluate,
): Required<Pick<EvaluationFigures, 'unseen' | 'again' | 'floor'>> {
  const floor: number[] = [];
  const unseen: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const cases = setOf(round);
    unseen.push(pass(cases, run));
    again.push(pass(cases, run));
    const texts = cases.map((caseData) => JSON.stringify(run(caseData)));
    floor.push(pass(texts, (text) => JSON.parse(text) as unknown));
  }
  return { unseen: spreadOf(unseen), again: spreadOf(again), floor: spreadOf(floor) };
}

function pass<T>(all: readonly T[], run: (one: T) => unknown): number {
  const took = stopwatch();
  for (const one of all) run(one);
  return all.length / took().processorSeconds;
}
