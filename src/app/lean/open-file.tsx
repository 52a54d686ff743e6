import '../../i18n/with-file-errors.ts';
import '../../i18n/with-file-messages.ts';
import { useRef } from 'react';
import { parseCaseText } from '#territory/case/parse-case.ts';
import { issueText } from '../../features/case-entry/issue-text.ts';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { handOver, isOfOtherPage } from '../doors.ts';
import { fileText } from '../file-text.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { useViewStore } from '../stores/view-store.ts';

/** Opens a case file; one of the other territory opens on its own page, and one that cannot be read changes nothing. */
export function OpenFile({ onRefused }: { onRefused: (words: readonly string[]) => void }) {
  const input = useRef<HTMLInputElement>(null);

  async function open(file: File) {
    const text = await fileText(file);
    const parsed = parseCaseText(text ?? '');
    if (parsed.ok) {
      useCaseStore.getState().load(parsed.case);
      useViewStore.getState().say(t('files.opened', { name: file.name }));
      return onRefused([]);
    }
    if (text !== null && isOfOtherPage(parsed.issues) && handOver(text)) return;
    onRefused(parsed.issues.map(issueText));
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
      <Button icon="upload" kind="quiet" onClick={() => input.current?.click()}>
        <span className="max-tablet:sr-only">{t('app.open-file')}</span>
      </Button>
    </>
  );
}
