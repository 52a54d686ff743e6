import cql from 'cql-execution';
import { evaluationOrder } from '../../src/engine/evaluation-order.ts';
import type { Knowledge } from '../../src/engine/types/knowledge.ts';
import type { CaseRecord } from '../case-record.ts';
import { defineName, elmLibrary, pathOf } from './cql-elm.ts';
import type { Engine } from './engine.ts';

/**
 * HL7's Clinical Quality Language, run by cql-execution: one library and one executor, a patient a record. The library
 * evaluates every `define` once and keeps the result, as the engine does by itself.
 */
export function cqlExecution(knowledge: Knowledge): Engine {
  const order = evaluationOrder(knowledge).map(({ rule, definition }) => {
    const kind = rule ? 'rule' : 'defined';
    return {
      name: defineName(kind, rule?.id ?? definition?.id ?? ''),
      when: rule?.when ?? definition?.when ?? ({ op: 'always' } as const),
      rule,
    };
  });
  const executor = new cql.Executor(new cql.Library(elmLibrary(knowledge, order)));
  const rules = knowledge.rules.map(({ id }) => ({ id, name: defineName('rule', id) }));
  const now = cql.DateTime.fromJSDate(new Date(), 0);
  return {
    name: 'cql-execution 3.3.2',
    note: 'ELM, promises, three-valued',
    kind: 'async',
    async fire(record) {
      const { patientResults } = await executor.exec(new OneCase(record), now);
      const results = patientResults[ID];
      return rules.filter(({ name }) => results[name] === true).map(({ id }) => id);
    },
  };
}

const ID = 'case';
const factOf = new Map<string, keyof CaseRecord>();

/** A record as the one patient of a data source. */
class OneCase {
  #left: CasePatient | undefined;

  constructor(record: CaseRecord) {
    if (factOf.size === 0) for (const fact of Object.keys(record)) factOf.set(pathOf(fact), fact as keyof CaseRecord);
    this.#left = new CasePatient(record);
  }

  currentPatient(): CasePatient | undefined {
    return this.#left;
  }

  nextPatient(): undefined {
    this.#left = undefined;
  }
}

class CasePatient {
  readonly #record: CaseRecord;

  constructor(record: CaseRecord) {
    this.#record = record;
  }

  get(path: string): unknown {
    const fact = factOf.get(path);
    return fact === undefined ? undefined : this.#record[fact];
  }

  getId(): string {
    return ID;
  }

  findRecords(): CasePatient[] {
    return [this];
  }

  getCode(): null {
    return null;
  }

  getDate(): null {
    return null;
  }

  getDateOrInterval(): null {
    return null;
  }
}
