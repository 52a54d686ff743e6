import { IDBFactory } from 'fake-indexeddb';
import { newRecord } from '../../src/case-library/record.ts';
import { type Connection, connect } from '../../src/storage/connection.ts';
import { exportTexts } from '../../src/storage/export-records.ts';
import { writeRecords } from '../../src/storage/write-records.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { fixedOutside } from '../fixtures/outside.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';

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

/** What goes out of the library, all of it. */
export async function exported(connection: Connection) {
  const texts: string[] = [];
  const { count, ...rest } = await exportTexts(connection, (text) => texts.push(text));
  if (count !== texts.length) throw new Error(`${count} counted, ${texts.length} given out`);
  return { texts, ...rest };
}
