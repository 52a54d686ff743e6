import { MAX_IMPORT_LENGTH } from '../../case-file/safe-json.ts';
import { recordIssue } from '../../case-library/issues.ts';
import { libraryWriter, type Progress, recordFileText } from '../../case-library/library-file.ts';
import type { OnDifferent } from '../../case-library/merge.ts';
import type { CaseRecord } from '../../case-library/record.ts';
import { t } from '../../i18n/translate.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';
import { type Exported, exportTexts } from '../../storage/export-records.ts';
import { applyImport, type ImportPreview, previewImport } from '../../storage/import-file.ts';
import { loadCase } from '../../storage/read-records.ts';
import { fileText } from '../file-text.ts';
import { caseFileName, saveTextFile } from '../save-file.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { setLibrary } from '../stores/library-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { attempt, noticeOf } from './actions.ts';
import { connection, outside, tabs } from './context.ts';
import { noteExport } from './device.ts';
import { asLibrary, isForeign } from './foreign-file.ts';
import { freshCase, recordOf } from './open-case.ts';
import { autosave } from './saving.ts';
import { currentCase } from './session-state.ts';
import { showStored } from './windows.ts';

const day = () => outside.now().slice(0, 10);

const saveRecord = (record: CaseRecord) =>
  saveTextFile(caseFileName(t('library.file.case'), record.case, day()), recordFileText(record));

/** Saves a stored case as a file; of one that cannot be read there is nothing to save, and it is said. */
export const exportCase = (id: string) =>
  attempt(async () => {
    await autosave.flush();
    const loaded = await loadCase(connection, id);
    if (loaded.status === 'ok') saveRecord(loaded.record);
    else if (loaded.status === 'newer') saveTextFile(`${t('library.file.newer')}-${day()}.json`, loaded.text);
    else return setLibrary({ notice: noticeOf(loaded) });
    await noteExport();
  });

/** One of the files that a library goes into. */
export interface LibraryFile {
  readonly name: string;
  readonly count: number;
  readonly save: () => void;
}

export interface SavedLibrary extends Exported {
  readonly files: readonly LibraryFile[];
}

/**
 * The library as files, each of which can be imported: one as a rule, which is saved at once; of several each is saved
 * by hand, because a browser may hold back all but the first. What did not go into them is named. Null when the library
 * could not be read.
 */
export const exportAll = (): Promise<SavedLibrary | null> =>
  attempt(async () => {
    await autosave.flush();
    // A blob may lie on the disk: texts of that size would fill the memory.
    const parts: { count: number; blob: Blob }[] = [];
    const writer = libraryWriter(outside, ({ count, text }) => parts.push({ count, blob: new Blob([text]) }));
    const exported = await exportTexts(connection, writer.add);
    writer.end();
    const files = libraryFiles(parts);
    const [only, ...others] = files;
    if (only && others.length === 0) only.save();
    return { ...exported, files };
  });

function libraryFiles(parts: readonly { count: number; blob: Blob }[]): LibraryFile[] {
  const saved = new Set<Blob>();
  return parts.map(({ count, blob }, n) => {
    const which = parts.length === 1 ? '' : `-${t('library.file.part', { part: n + 1, parts: parts.length })}`;
    const name = `${t('library.file.all')}-${day()}${which}.json`;
    const save = () => {
      saveTextFile(name, blob);
      saved.add(blob);
      // Some of it is no copy of the library.
      if (saved.size === parts.length) void noteExport();
    };
    return { name, count, save };
  });
}

/** The case on the screen as a file, whether or not it could be stored. */
export function exportScreen(): void {
  const { caseData } = useCaseStore.getState();
  const open = currentCase() ?? freshCase(outside);
  const record = recordOf(open, caseData, useSettingsStore.getState().lab, outside);
  saveRecord(record);
  void noteExport();
}

/**
 * Reads what was chosen, dropped or pasted; a file that is too large is refused unread.
 * @param names what the lab's tables call their columns
 */
export async function readImport(
  source: File | string,
  onProgress?: (progress: Progress) => void,
  names?: ColumnNames,
): Promise<ImportPreview> {
  const size = typeof source === 'string' ? source.length : source.size;
  if (size > MAX_IMPORT_LENGTH) return { ok: false, issues: [recordIssue('', 'too-large', size, MAX_IMPORT_LENGTH)] };
  await autosave.flush();
  const text = typeof source === 'string' ? source : await fileText(source);
  if (text === null) return { ok: false, issues: [recordIssue('', 'not-utf8', '')] };
  if (!isForeign(text, typeof source === 'string' ? '' : source.name))
    return previewImport(connection, text, onProgress);
  const foreign = await asLibrary(text, names);
  if (!foreign.ok) return foreign;
  const preview = await previewImport(connection, foreign.text, onProgress);
  return preview.ok ? { ...preview, remarks: foreign.remarks } : preview;
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
