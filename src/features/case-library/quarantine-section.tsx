import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { instantText } from './words.ts';

interface Props {
  items: readonly { key: number; at: string; reason: string; text: string }[];
  onSave: (text: string) => void;
  onDiscard: (key: number) => void;
}

/** What was stored and can no longer be read: kept as it is until somebody has looked at it. */
export function QuarantineSection({ items, onSave, onDiscard }: Props) {
  if (items.length === 0) return null;
  return (
    <div className="border-b border-line py-2">
      <Notice level="stop">{t('library.quarantine', { count: items.length })}</Notice>
      <ul>
        {items.map(({ key, at, reason, text }) => (
          <li key={key} className="flex flex-wrap items-center gap-1 pt-1 text-small">
            <span className="min-w-0 basis-full break-words text-ink-muted">
              {instantText(at)} {reason}
            </span>
            <Button icon="download" onClick={() => onSave(text)}>
              {t('library.quarantine.save')}
            </Button>
            <Button kind="quiet" onClick={() => onDiscard(key)}>
              {t('library.quarantine.discard')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
