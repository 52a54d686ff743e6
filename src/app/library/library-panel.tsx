import '../../i18n/with-file-errors.ts';
import '../../i18n/with-library.ts';
import '../../i18n/with-records.ts';
import { useEffect, useState } from 'react';
import { CaseSketch } from '#page/drawing.tsx';
import { RegistryAudit } from '#page/registry.ts';
import type { ListedCase } from '../../case-library/query.ts';
import type { AnswerSnapshot } from '../../case-library/record.ts';
import { issueText } from '../../features/case-entry/issue-text.ts';
import { CaseList } from '../../features/case-library/case-list.tsx';
import { DeviceSection } from '../../features/case-library/device-section.tsx';
import { FileSection } from '../../features/case-library/file-section.tsx';
import { QuarantineSection } from '../../features/case-library/quarantine-section.tsx';
import { RecordsOut } from '../../features/case-library/records-out.tsx';
import { SidePanel } from '../../features/case-library/side-panel.tsx';
import { type Version, VersionList } from '../../features/case-library/version-list.tsx';
import { caseName } from '../../features/case-library/words.ts';
import { t } from '../../i18n/translate.ts';
import { ERASE_AFTER_DAYS } from '../../storage/device.ts';
import { PASSPHRASE_MIN_LENGTH } from '../../storage/vault.ts';
import { saveTextFile } from '../save-file.ts';
import { setLibrary, useLibraryStore } from '../stores/library-store.ts';
import {
  archiveCase,
  beginNextLesion,
  bringBackVersion,
  deleteCase,
  discardUnreadable,
  eraseCase,
  openCase,
  restoreVersion,
  undelete,
  versionsOf,
} from './actions.ts';
import { clearDevice, keepAgain, keepNothing, persist, setPassphrase } from './device.ts';
import { exportAll, exportCase, mergeImport, readImport } from './files.ts';
import { readKept } from './kept-choices.ts';
import { keptSentence } from './kept-sentence.ts';
import { refreshStorage, wantList } from './listing.ts';
import { saveRecordsOut } from './records-out.ts';
import { RegistryDialog } from './registry-dialog.tsx';
import { eraseAfter, untouchedFor } from './retention.ts';

export const sentenceOf = (answer: AnswerSnapshot | undefined): string =>
  answer ? keptSentence(answer) : t('library.no-plan');

/** Tables by the names that this lab has given for their columns. */
const readTable: typeof readImport = (source, onProgress) => readImport(source, onProgress, readKept().columns);

const closePanel = () => setLibrary({ panel: false });

/** The case library beside the case. */
export function LibraryPanel() {
  const { cases, listed, current, quarantine, phase, device, storage } = useLibraryStore();
  const [past, setPast] = useState<{ one: ListedCase; versions: readonly Version[] } | null>(null);
  const [registry, setRegistry] = useState(false);
  useEffect(() => {
    wantList(true);
    void refreshStorage();
    return () => wantList(false);
  }, []);

  const showVersions = async (one: ListedCase) => setPast({ one, versions: await versionsOf(one.id) });
  return (
    <SidePanel title={t('library.title')} covers="#case" onClose={closePanel}>
      {phase === 'ready' && (
        <>
          <FileSection
            readImport={readTable}
            merge={mergeImport}
            exportAll={exportAll}
            saveOne={(id) => void exportCase(id)}
            caseIssueText={issueText}
          />
          <RecordsOut
            table={readKept().profile}
            save={saveRecordsOut}
            onRegistry={RegistryAudit ? () => setRegistry(true) : undefined}
          />
          {registry && <RegistryDialog onClose={() => setRegistry(false)} />}
          <QuarantineSection
            items={quarantine}
            onSave={(text) => saveTextFile(`${t('library.file.unreadable')}.json`, text)}
            onBringBack={(id) => void bringBackVersion(id)}
            onDiscard={(item) => void discardUnreadable(item)}
          />
          {past && (
            <VersionList
              name={caseName(past.one)}
              versions={past.versions}
              sentenceOf={({ answer }) => sentenceOf(answer)}
              onClose={() => setPast(null)}
              onRestore={(record) => void restoreVersion(past.one.id, record).then(() => showVersions(past.one))}
            />
          )}
          {listed !== 'yes' && (
            <p role="status" className="py-3 text-small text-ink-muted">
              {listed === 'no' ? t('library.reading') : t('library.unlisted', { message: listed.failed })}
            </p>
          )}
          {listed === 'yes' && (
            <CaseList
              cases={cases}
              currentId={current.id}
              sketchOf={(caseData) => <CaseSketch caseData={caseData} />}
              actions={{
                open: (id) => void openCase(id).then(closePanel),
                nextLesion: (id) => void beginNextLesion(id).then(closePanel),
                save: (id) => void exportCase(id),
                versions: (one) => void showVersions(one),
                archive: (id, archive) => void archiveCase(id, archive),
                remove: (id) => void deleteCase(id),
                bringBack: (ids) => void undelete(ids),
                erase: (id) => void eraseCase(id),
              }}
            />
          )}
        </>
      )}
      <DeviceSection
        facts={{
          ...device,
          ...storage,
          savedAt: current.savedAt,
          caseCount: cases.length,
          eraseChoices: ERASE_AFTER_DAYS,
          passphraseMinLength: PASSPHRASE_MIN_LENGTH,
        }}
        actions={{
          persist: () => void persist(),
          untouchedFor,
          eraseAfter: (days) => void eraseAfter(days),
          seal: setPassphrase,
          keepNothing: () => void keepNothing(),
          keepAgain: () => void keepAgain(),
          clear: () => void clearDevice(),
        }}
      />
    </SidePanel>
  );
}
