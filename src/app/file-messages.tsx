import '../i18n/with-file-messages.ts';
import { useState } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { Confirmed } from '../ui/confirmed.tsx';
import { Notice } from '../ui/notice.tsx';
import { ScrollingList } from '../ui/scrolling-list.tsx';
import type { OpenedFile } from './open-file-button.tsx';
import { saveTextFile } from './save-file.ts';
import { useLibraryStore } from './stores/library-store.ts';
import { discardUnreadableDraft, type UnreadableDraft, unreadableDrafts } from './stores/unreadable-drafts.ts';

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
      <UnreadableDrafts />
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

/** Each that could not be read, until somebody has looked at it; a device that is cleared takes them along. */
function UnreadableDrafts() {
  const epoch = useLibraryStore((state) => state.device.epoch);
  const [drafts, setDrafts] = useState(unreadableDrafts);
  const [seen, setSeen] = useState(epoch);
  if (seen !== epoch) {
    setSeen(epoch);
    setDrafts(unreadableDrafts());
  }
  return drafts.map((draft) => (
    <Unreadable
      key={draft.key}
      draft={draft}
      onDiscard={() => {
        discardUnreadableDraft(draft.key);
        setDrafts(unreadableDrafts());
      }}
    />
  ));
}

function Unreadable({ draft, onDiscard }: { draft: UnreadableDraft; onDiscard: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <Notice level="caution">{t('files.unreadable')}</Notice>
      </div>
      <Button icon="download" onClick={() => saveTextFile(`${t('files.unreadable.name')}.json`, draft.text)}>
        {t('files.unreadable.save')}
      </Button>
      <Confirmed
        kind="quiet"
        action={t('files.unreadable.discard')}
        question={t('files.unreadable.discard.question')}
        confirm={t('files.unreadable.discard.do')}
        cancel={t('files.unreadable.keep')}
        onConfirm={onDiscard}
      />
    </div>
  );
}
