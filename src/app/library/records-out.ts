import { readRecordText } from '../../case-library/read-record.ts';
import type { CaseRecord } from '../../case-library/record.ts';
import type { OutChoice, SavedOut } from '../../features/case-library/records-out.tsx';
import { t } from '../../i18n/translate.ts';
import { exportTexts } from '../../storage/export-records.ts';
import { saveTextFile } from '../save-file.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { attempt } from './actions.ts';
import { connection, outside } from './context.ts';
import { keep } from './kept-choices.ts';
import { freshCase, recordOf } from './open-case.ts';
import { autosave } from './saving.ts';
import { currentCase } from './session-state.ts';

/** Saves cases as a file for other programs; null when they could not be read, which the banner says. */
export const saveRecordsOut = (choice: OutChoice): Promise<SavedOut | null> =>
  attempt(async () => {
    await autosave.flush();
    if (choice.form !== 'fhir') keep({ profile: choice.form });
    const { records, left } = choice.which === 'screen' ? { records: [onScreen()], left: 0 } : await stored();
    if (records.length === 0) return { count: 0, left, withheld: 0 };
    const { writeRecordsOut } = await import('./write-records-out.ts');
    const { lab } = useSettingsStore.getState();
    const { text, type, suffix, withheld } = await writeRecordsOut(records, { ...choice, lab });
    const name = t(choice.which === 'screen' ? 'library.file.case' : 'library.file.all');
    saveTextFile(`${name}-${outside.now().slice(0, 10)}${suffix}`, text, type);
    return { count: records.length, left, withheld };
  });

function onScreen(): CaseRecord {
  const { caseData } = useCaseStore.getState();
  return recordOf(currentCase() ?? freshCase(outside), caseData, useSettingsStore.getState().lab, outside);
}

/** What of the library can be read; what cannot is counted. */
async function stored(): Promise<{ records: CaseRecord[]; left: number }> {
  const records: CaseRecord[] = [];
  const { newer, unreadable } = await exportTexts(connection, (text) => {
    const read = readRecordText(text, outside);
    if (read.ok) records.push(read.record);
  });
  return { records, left: newer.length + unreadable };
}
