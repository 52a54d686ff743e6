import { useRef } from 'react';
import type { CaseIssue } from '../case-file/case-issue.ts';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { useCaseStore } from './stores/case-store.ts';

export interface OpenedFile {
  readonly name: string;
  /** Empty when the file was opened. */
  readonly issues: readonly CaseIssue[];
}

/** Opens a case file; one that cannot be read changes nothing. */
export function OpenFileButton({ onOpened }: { onOpened: (file: OpenedFile) => void }) {
  const input = useRef<HTMLInputElement>(null);

  async function open(file: File) {
    const [{ parseCaseText }, text] = await Promise.all([import('../case-file/parse-case.ts'), file.text()]);
    const parsed = parseCaseText(text);
    if (parsed.ok) useCaseStore.getState().load(parsed.case);
    onOpened({ name: file.name, issues: parsed.ok ? [] : parsed.issues });
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
        <span className="lab:max-[100rem]:sr-only">{t('app.open-file')}</span>
      </Button>
    </>
  );
}
