import cql from 'cql-execution';
import type { Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { type CaseRecord, factsOf } from '../case-record.ts';
import { defineName, elmLibrary, pathOf } from './cql-elm.ts';
import { inOrderOfUse } from './cql-order.ts';
import type { Engine } from './engine.ts';
import { withVersion } from './version-of.ts';

/**
 * HL7's Clinical Quality Language, run by cql-execution: one library and one executor, a patient a record. The library
 * evaluates every `define` once and keeps the result, as the engine does by itself.
 */
export function cqlExecution(knowledge: Knowledge): Engine {
  const order = inOrderOfUse(knowledge).map(({ kind, id, when, rule }) => ({ name: defineName(kind, id), when, rule }));
  const executor = new cql.Executor(new cql.Library(elmLibrary(knowledge, order)));
  const rules = knowledge.rules.map(({ id }) => ({ id, name: defineName('rule', id) }));
  const factAt = new Map(factsOf(knowledge).map((fact) => [pathOf(fact), fact]));
  const now = cql.DateTime.fromJSDate(new Date(), 0);
  return {
    name: withVersion('cql-execution'),
    note: 'ELM, promises, three-valued',
    kind: 'async',
    async fire(record) {
      const { patientResults } = await executor.exec(new OneCase(record, factAt), now);
      const results = patientResults[ID];
      return rules.filter(({ name }) => results[name] === true).map(({ id }) => id);
    },
  };
}

const ID = 'case';

/** Facts by their names in the library. */
type FactAt = ReadonlyMap<string, keyof CaseRecord>;

/** A record as the one patient of a data source. */
class OneCase {
  #left: CasePatient | undefined;

  constructor(record: CaseRecord, factAt: FactAt) {
    this.#left = new CasePatient(record, factAt);
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
  readonly #factAt: FactAt;

  constructor(record: CaseRecord, factAt: FactAt) {
    this.#record = record;
    this.#factAt = factAt;
  }

  get(path: string): unknown {
    const fact = this.#factAt.get(path);
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
