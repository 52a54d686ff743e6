import { compileTerritory } from '../../src/engine/compile.ts';
import { evaluateCase } from '../../src/engine/evaluate.ts';
import { LANES, newWords } from '../../src/engine/lanes.ts';
import type { CaseData, Settings } from '../../src/engine/types/case-data.ts';
import type { Knowledge } from '../../src/engine/types/knowledge.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import { type CaseRecord, factsOf } from '../case-record.ts';
import type { Engine } from './engine.ts';

/** The only file of this room that touches what the engine of this project keeps to itself: slots, words, lanes. */

/**
 * This project's engine, its firing alone: the code that `evaluate` runs, over the same words. The rules that wait for the
 * decision follow at once, as the record already says what was decided.
 */
function firing(knowledge: Knowledge) {
  const { machine, facts, rules } = compileTerritory(knowledge as unknown as Territory);
  const literals = rules.map(({ rule, fired }) => ({ id: rule.id, literal: fired }));
  const read = factsOf(knowledge).map((fact) => ({ fact, slot: facts.slotOf(fact) }));
  // One memory for all cases, as in `evaluate`: of every record the same slots are written.
  const values: unknown[] = facts.names.map(() => undefined);
  const words = newWords(machine);
  return (records: readonly CaseRecord[]): string[][] => {
    words.fill(0);
    for (let lane = 0; lane < records.length; lane++) {
      const record = records[lane] as CaseRecord;
      for (const { fact, slot } of read) values[slot] = record[fact] ?? undefined;
      machine.load(values, words, 1 << lane);
      machine.loadLate(values, words, 1 << lane);
    }
    machine.decide(words);
    machine.tell(words);
    machine.tellLate(words);
    const fired: string[][] = records.map(() => []);
    for (const { id, literal } of literals) {
      // Lane by lane, the lowest first; what lies beyond the last record is nobody's.
      for (let left = words[literal] as number; left !== 0; left &= left - 1)
        fired[LANES - 1 - Math.clz32(left & -left)]?.push(id);
    }
    return fired;
  };
}

/** One record at a time: one lane, and the others empty. */
export function relumen(knowledge: Knowledge): Engine {
  const fire = firing(knowledge);
  return {
    name: 'Relumen',
    note: 'a circuit made into code while building, three-valued, one record at a time',
    kind: 'sync',
    fire: (record) => fire([record])[0] ?? [],
  };
}

/** As a registry is read. */
export function relumenInLanes(knowledge: Knowledge): Engine {
  const fire = firing(knowledge);
  return {
    name: 'Relumen, 32 at once',
    note: 'the same code, a record to each bit of a word',
    kind: 'batch',
    size: LANES,
    fireAll: fire,
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
    const { compiled, read, result } = evaluateCase(caseData, knowledge, settings);
    const record = Object.fromEntries(facts.map((fact) => [fact, read.values[compiled.facts.slotOf(fact)] ?? null]));
    // Through JSON, as a record would arrive, and so that all of them have one shape in memory.
    return { caseData, record: JSON.parse(JSON.stringify(record)) as CaseRecord, fired: result.rules.fired };
  });
}
