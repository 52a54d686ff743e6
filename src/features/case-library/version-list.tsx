import type { CaseRecord } from '../../case-library/record.ts';
import { instantText } from '../../i18n/instant-text.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';

/** A kept state of a case; without a record it can no longer be read. */
export interface Version {
  readonly revision: number;
  readonly updatedAt: string;
  readonly record: CaseRecord | null;
}

interface Props {
  name: string;
  versions: readonly Version[];
  /** The answer in one sentence. */
  sentenceOf: (record: CaseRecord) => string;
  onRestore: (record: CaseRecord) => void;
  onClose: () => void;
}

export function VersionList({ name, versions, sentenceOf, onRestore, onClose }: Props) {
  return (
    <section aria-label={t('library.versions.title', { name })} className="my-2 border-l-2 border-accent bg-raised p-3">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-semibold">{t('library.versions.title', { name })}</h3>
        <Button kind="quiet" icon="cross" onClick={onClose}>
          {textOf('dialog.close')}
        </Button>
      </div>
      <p className="text-small text-ink-muted">{t('library.versions.note')}</p>
      {versions.length === 0 && <p className="pt-2 text-small">{t('library.versions.none')}</p>}
      <ol>
        {versions.map(({ revision, updatedAt, record }) => (
          <li key={revision} className="flex items-center gap-2 border-t border-line py-1 first:border-t-0">
            <span className="min-w-0 flex-1 text-small">
              <span className="block">{instantText(updatedAt)}</span>
              <span className="block text-ink-muted">
                {record ? sentenceOf(record) : t('library.versions.unreadable')}
              </span>
            </span>
            {record && (
              <Button
                icon="undo"
                label={t('library.versions.restore-of', { at: instantText(updatedAt) })}
                onClick={() => onRestore(record)}
              >
                {t('library.versions.restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
