import { useState } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ScrollingList } from '../ui/scrolling-list.tsx';
import type { OpenedFile } from './open-file-button.tsx';
import { saveTextFile } from './save-file.ts';
import { discardUnreadableDraft, readUnreadableDraft } from './stores/draft-storage.ts';

interface Props {
  opened: OpenedFile | null;
  onDismiss: () => void;
}

/** What became of a file that was opened, and of the draft on this device. */
export function FileMessages({ opened, onDismiss }: Props) {
  return (
    <>
      <div role="status" className="empty:hidden">
        {opened && <OpenedMessage opened={opened} onDismiss={onDismiss} />}
      </div>
      <UnreadableDraft />
    </>
  );
}

function OpenedMessage({
  opened: { name, refused, problems },
  onDismiss,
}: {
  opened: OpenedFile;
  onDismiss: () => void;
}) {
  return (
    <div className="flex items-start gap-2 px-4 py-2">
      <div className="min-w-0 flex-1">
        <Notice level={refused ? 'stop' : problems.length > 0 ? 'caution' : 'info'}>
          <p>{refused ? t('files.refused', { name, count: problems.length }) : t('files.opened', { name })}</p>
          <ScrollingList>
            {problems.map(({ path, words }) => (
              <li key={`${path} ${words}`} className="break-words">
                {path && <code className="font-mono text-ink-muted">{path} </code>}
                {words}
              </li>
            ))}
          </ScrollingList>
        </Notice>
      </div>
      <Button kind="quiet" icon="cross" onClick={onDismiss}>
        {t('files.dismiss')}
      </Button>
    </div>
  );
}

function UnreadableDraft() {
  const [text, setText] = useState(readUnreadableDraft);
  if (text === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <Notice level="caution">{t('files.unreadable')}</Notice>
      </div>
      <Button icon="download" onClick={() => saveTextFile(`${t('files.unreadable.name')}.json`, text)}>
        {t('files.unreadable.save')}
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          discardUnreadableDraft();
          setText(null);
        }}
      >
        {t('files.unreadable.discard')}
      </Button>
    </div>
  );
}
