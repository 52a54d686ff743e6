import { IDBFactory } from 'fake-indexeddb';
import { newRecord } from '../../src/case-library/record.ts';
import type { CaseData } from '../../src/engine/types/case-data.ts';
import { connect } from '../../src/storage/connection.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import { plainCase } from '../fixtures/a-case.ts';
import { fixedOutside } from '../fixtures/outside.ts';

/** An empty library in a database of its own, with a clock that the test moves. */
export function emptyLibrary() {
  globalThis.indexedDB = new IDBFactory();
  const { outside, pass } = fixedOutside();
  const connection = connect(outside);
  return {
    connection,
    outside,
    pass,
    /** The same library as another window or a later start reaches it. */
    another: () => connect(outside),
    add: async (caseData: CaseData = plainCase()) => {
      const record = newRecord(caseData, outside);
      await writeRecords(connection, [{ record, over: null, reason: 'edit' }]);
      return record;
    },
  };
}
