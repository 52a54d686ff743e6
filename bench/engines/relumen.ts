import type { State } from '../../src/engine/compile-condition.ts';
import { compileKnowledge } from '../../src/engine/compile-knowledge.ts';
import { evaluateCase } from '../../src/engine/evaluate.ts';
import { FACTS, slotOf } from '../../src/engine/slots.ts';
import { TRUE } from '../../src/engine/ternary.ts';
import type { CaseData, Settings } from '../../src/engine/types/case-data.ts';
import type { Knowledge } from '../../src/engine/types/knowledge.ts';
import { type CaseRecord, factsOf } from '../case-record.ts';
import type { Engine } from './engine.ts';

/** The only file of this room that touches what the engine of this project keeps to itself: slots, nodes, state. */

/**
 * This project's engine, its firing alone: the code that `evaluate` runs, over the same slots. The rules that wait
 * for the decision follow at once, as the record already says what was decided.
 */
export function relumen(knowledge: Knowledge): Engine {
  const compiled = compileKnowledge(knowledge);
  const nodes = [...compiled.beforeDecision, ...compiled.afterDecision];
  const rules = compiled.rules.map(({ rule, index }) => ({ id: rule.id, index }));
  const read = factsOf(knowledge).map((fact) => ({ fact, slot: slotOf(fact) }));
  // One memory for all cases, as in `evaluate`: of every record the same slots are written, and then every node.
  const values: unknown[] = FACTS.map(() => undefined);
  const truth = new Uint8Array(compiled.nodeCount);
  const state: State = { values, truth };
  return {
    name: 'Relumen',
    note: 'conditions made into code while building, three-valued',
    kind: 'sync',
    fire(record) {
      for (const { fact, slot } of read) values[slot] = record[fact] ?? undefined;
      for (const { index, test } of nodes) truth[index] = test(state);
      const fired: string[] = [];
      for (const { id, index } of rules) if (truth[index] === TRUE) fired.push(id);
      return fired;
    },
  };
}

/** A case with what `evaluate` makes of it. */
export interface EvaluatedCase {
  readonly caseData: CaseData;
  readonly record: CaseRecord;
  /** The rules that fire in the whole evaluation: what every engine must agree with. */
  readonly fired: readonly string[];
}

/** Evaluates a case in full and takes the record out of it, the facts of the decision included. */
export function evaluatedCases(cases: readonly CaseData[], knowledge: Knowledge, settings: Settings): EvaluatedCase[] {
  const facts = factsOf(knowledge);
  return cases.map((caseData) => {
    const { read, result } = evaluateCase(caseData, knowledge, settings);
    const record = Object.fromEntries(facts.map((fact) => [fact, read.state.values[slotOf(fact)] ?? null]));
    // Through JSON, as a record would arrive, and so that all of them have one shape in memory.
    return { caseData, record: JSON.parse(JSON.stringify(record)) as CaseRecord, fired: result.rules.fired };
  });
}
