import '../i18n/with-file-messages.ts';
import { useState } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { Confirmed } from '../ui/confirmed.tsx';
import { Notice } from '../ui/notice.tsx';
import { saveTextFile } from './save-file.ts';
import { discardUnreadableDraft, type UnreadableDraft, unreadableDrafts } from './stores/unreadable-drafts.ts';

/**
 * Each draft that could not be read, until somebody has looked at it; a device that is cleared takes them along.
 * @param epoch the device’s: another one when it was cleared
 */
export function UnreadableDrafts({ epoch }: { epoch: number }) {
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
