import type { Unreadable } from '../../case-library/unreadable.ts';
import { instantText } from '../../i18n/instant-text.ts';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Confirmed } from '../../ui/confirmed.tsx';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  items: readonly Unreadable[];
  onSave: (text: string) => void;
  onBringBack: (id: string) => void;
  onDiscard: (item: Unreadable) => void;
}

/** What was stored and can no longer be read: kept as it is until somebody has looked at it. */
export function QuarantineSection({ items, onSave, onBringBack, onDiscard }: Props) {
  if (items.length === 0) return null;
  return (
    <div className="border-b border-line py-2">
      <Notice level="stop">{t('library.quarantine', { count: items.length })}</Notice>
      <ul>
        {items.map((item) => (
          <li key={item.key ?? item.id} className="flex flex-wrap items-center gap-1 pt-1 text-small">
            <Item item={item} onSave={onSave} onBringBack={onBringBack} onDiscard={() => onDiscard(item)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ItemProps extends Pick<Props, 'onSave' | 'onBringBack'> {
  item: Unreadable;
  onDiscard: () => void;
}

/** What is ours to name; anything else is why a record could not be read, in its reader's words. */
const isOurs = (reason: string): reason is 'draft' | 'consultations' =>
  reason === 'draft' || reason === 'consultations';

function Item({ item: { at, reason, text, id, latestAt }, onSave, onBringBack, onDiscard }: ItemProps) {
  return (
    <>
      <span className="min-w-0 basis-full break-words text-ink-muted">
        {at === null
          ? t('library.quarantine.versions-only')
          : `${instantText(at)} ${isOurs(reason) ? t(`library.quarantine.${reason}`) : reason}`}
      </span>
      {text !== null && (
        <Button icon="download" onClick={() => onSave(text)}>
          {t('library.quarantine.save')}
        </Button>
      )}
      {id !== null && latestAt !== null && (
        <Button icon="undo" onClick={() => onBringBack(id)}>
          {t('library.quarantine.bring-back', { at: instantText(latestAt) })}
        </Button>
      )}
      <Confirmed
        kind="quiet"
        action={t('library.quarantine.discard')}
        question={t('library.quarantine.discard.question')}
        confirm={t('library.quarantine.discard.do')}
        cancel={t('device.cancel')}
        onConfirm={onDiscard}
      />
    </>
  );
}
