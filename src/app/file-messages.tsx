import '../i18n/with-file-messages.ts';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ScrollingList } from '../ui/scrolling-list.tsx';
import type { OpenedFile } from './open-file-button.tsx';
import { useLibraryStore } from './stores/library-store.ts';
import { UnreadableDrafts } from './unreadable-drafts-note.tsx';

interface Props {
  opened: OpenedFile | null;
  onDismiss: () => void;
}

/** What became of a file that was opened, and of the draft on this device. */
export function FileMessages({ opened, onDismiss }: Props) {
  const epoch = useLibraryStore((state) => state.device.epoch);
  return (
    <>
      <div role="status" className="empty:hidden">
        {opened && <OpenedMessage opened={opened} onDismiss={onDismiss} />}
      </div>
      <UnreadableDrafts epoch={epoch} />
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
