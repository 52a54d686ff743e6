import { MAX_IMPORT_LENGTH } from '../../case-file/safe-json.ts';
import { recordIssue } from '../../case-library/issues.ts';
import { libraryToText, type Progress, recordFileText } from '../../case-library/library-file.ts';
import type { OnDifferent } from '../../case-library/merge.ts';
import { t } from '../../i18n/translate.ts';
import { type Exported, exportTexts } from '../../storage/export-records.ts';
import { applyImport, type ImportPreview, previewImport } from '../../storage/import-file.ts';
import { loadCase } from '../../storage/read-records.ts';
import { fileText } from '../file-text.ts';
import { saveTextFile } from '../save-file.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { attempt } from './actions.ts';
import { connection, outside, tabs } from './context.ts';
import { changeDevice } from './device.ts';
import { freshCase, recordOf } from './open-case.ts';
import { autosave } from './saving.ts';
import { currentCase } from './session-state.ts';
import { showStored } from './windows.ts';

const day = () => outside.now().slice(0, 10);

export const exportCase = (id: string) =>
  attempt(async () => {
    await autosave.flush();
    const loaded = await loadCase(connection, id);
    if (loaded.status === 'ok') saveTextFile(`${t('library.file.case')}-${day()}.json`, recordFileText(loaded.record));
    else if (loaded.status === 'newer') saveTextFile(`${t('library.file.newer')}-${day()}.json`, loaded.text);
    noteExport();
  });

/** What of the library went into the file and what did not; null when it could not be read. */
export const exportAll = (): Promise<Exported | null> =>
  attempt(async () => {
    await autosave.flush();
    const exported = await exportTexts(connection);
    if (exported.texts.length > 0) {
      saveTextFile(`${t('library.file.all')}-${day()}.json`, libraryToText(exported.texts, outside));
      noteExport();
    }
    return exported;
  });

/** The case on the screen as a file, whether or not it could be stored. */
export function exportScreen(): void {
  const { caseData } = useCaseStore.getState();
  const open = currentCase() ?? freshCase(outside);
  const record = recordOf(open, caseData, useSettingsStore.getState().lab, outside);
  saveTextFile(`${t('library.file.case')}-${day()}.json`, recordFileText(record));
  noteExport();
}

const noteExport = () => changeDevice({ lastExportAt: outside.now() });

/** Reads what was chosen, dropped or pasted; a file that is too large is refused unread. */
export async function readImport(
  source: File | string,
  onProgress?: (progress: Progress) => void,
): Promise<ImportPreview> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > MAX_IMPORT_LENGTH) return { ok: false, issues: [recordIssue('', 'too-large', size, MAX_IMPORT_LENGTH)] };
  await autosave.flush();
  const text = typeof source === 'string' ? source : await fileText(source);
  if (text === null) return { ok: false, issues: [recordIssue('', 'not-utf8', '')] };
  return previewImport(connection, text, onProgress);
}

/** How many cases were written; null when none could be, which the banner says. */
export const mergeImport = (
  preview: Extract<ImportPreview, { ok: true }>,
  onDifferent: OnDifferent,
): Promise<number | null> =>
  attempt(async () => {
    await autosave.flush();
    const written = await applyImport(connection, preview, onDifferent);
    tabs.tell({ kind: 'list-changed' });
    const open = currentCase();
    if (open && written.includes(open.id)) await showStored(open.id);
    return written.length;
  });
