import { useRef } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import type { FileProblem } from './read-case-file.ts';
import { useCaseStore } from './stores/case-store.ts';

export interface OpenedFile {
  readonly name: string;
  readonly refused: boolean;
  /** Why it was refused; of one that was opened, what to look at. */
  readonly problems: readonly FileProblem[];
}

/** Opens a case file; one that cannot be read changes nothing. */
export function OpenFileButton({ onOpened }: { onOpened: (file: OpenedFile) => void }) {
  const input = useRef<HTMLInputElement>(null);

  async function open(file: File) {
    const reader = await import('./read-case-file.ts').catch(() => null);
    if (!reader) return onOpened({ name: file.name, refused: true, problems: [{ path: '', words: t('room.failed') }] });
    const read = await reader.readCaseFile(file);
    if (read.ok) useCaseStore.getState().load(read.case);
    onOpened({ name: file.name, refused: !read.ok, problems: read.ok ? read.remarks : read.problems });
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('app.open-file')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void open(file);
        }}
      />
      <Button icon="upload" kind="quiet" title={t('app.open-file')} onClick={() => input.current?.click()}>
        <span className="lab:max-[116rem]:sr-only">{t('app.open-file')}</span>
      </Button>
    </>
  );
}
