import { loading } from '../../scripts/prepare-conditions/prepared-module.ts';
import { type Compiled, compileTerritory } from '../../src/engine/compile.ts';
import { evaluateCase } from '../../src/engine/evaluate.ts';
import { inputsOf, LANES, newWords, type Words } from '../../src/engine/lanes.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import type { CaseData, Settings } from '../../src/territories/coronary/types/case-data.ts';
import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { type CaseRecord, factsOf } from '../case-record.ts';
import type { Engine } from './engine.ts';

/** The only file of this room that touches what the engine of this project keeps to itself: slots, words, lanes. */

type LoadRecord = (record: CaseRecord, words: Words, bit: number) => void;

/** The code that the build writes, but that it finds the facts in a record by their names and not in a case by slots. */
function recordLoader({ circuit, facts }: Compiled, knowledge: Knowledge): LoadRecord {
  const given: readonly string[] = factsOf(knowledge);
  const name = (slot: number) => facts.names[slot] ?? '';
  const inputs = [false, true]
    .flatMap((isLate) => inputsOf(circuit, isLate))
    .filter(({ slot }) => given.includes(name(slot)));
  const body = loading(inputs, (slot) => `v[${JSON.stringify(name(slot))}]`, 'null').join('\n');
  // oxlint-disable-next-line typescript/no-implied-eval -- at build time it is written to a file; the bench makes its own
  return new Function('v', 'w', 'b', body) as LoadRecord;
}

/**
 * This project's engine, its firing alone: the code that `evaluate` runs, over the same words. The rules that wait for the
 * decision follow at once, as the record already says what was decided.
 */
function firing(knowledge: Knowledge) {
  const compiled = compileTerritory(knowledge as unknown as Territory);
  const { machine, rules } = compiled;
  const load = recordLoader(compiled, knowledge);
  const ids = rules.map(({ rule }) => rule.id);
  const literals = Int32Array.from(rules, ({ fired }) => fired);
  const words = newWords(machine);
  return (records: readonly CaseRecord[]): string[][] => {
    words.fill(0);
    const fired: string[][] = [];
    for (let lane = 0; lane < records.length; lane++) {
      load(records[lane] as CaseRecord, words, 1 << lane);
      fired.push([]);
    }
    machine.decide(words);
    machine.tell(words);
    machine.tellLate(words);
    // Of lanes without a record nothing is told.
    const used = records.length === LANES ? -1 : (1 << records.length) - 1;
    for (let i = 0; i < literals.length; i++) {
      const id = ids[i] as string;
      for (let left = (words[literals[i] as number] as number) & used; left !== 0; left &= left - 1)
        (fired[LANES - 1 - Math.clz32(left & -left)] as string[]).push(id);
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
