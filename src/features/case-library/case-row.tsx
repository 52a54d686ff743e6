import { useState } from 'react';
import type { ListedCase } from '../../case-library/query.ts';
import { shelfOf } from '../../case-library/query.ts';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { caseName, caseWords, doneWords, instantText, planWords } from './words.ts';

export interface CaseActions {
  readonly open: (id: string) => void;
  readonly nextLesion: (id: string) => void;
  readonly save: (id: string) => void;
  readonly versions: (one: ListedCase) => void;
  readonly archive: (id: string, archive: boolean) => void;
  readonly remove: (id: string) => void;
  readonly bringBack: (ids: readonly string[]) => void;
  readonly erase: (id: string) => void;
}

interface Props {
  one: ListedCase;
  current: boolean;
  actions: CaseActions;
}

export function CaseRow({ one, current, actions }: Props) {
  const [more, setMore] = useState(false);
  const name = caseName(one);
  const closed = one.newer || one.deletedAt !== null;
  const lines = (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className={`truncate font-semibold ${one.label ? 'text-ink' : 'text-ink-muted'}`}>{name}</span>
        <span className="shrink-0 text-small text-ink-muted">{instantText(one.updatedAt)}</span>
      </span>
      <span className="block text-small text-ink-muted">{one.newer ? t('library.newer-case') : caseWords(one)}</span>
      <span className="flex flex-wrap gap-x-3 text-small">
        {!one.newer && <span>{planWords(one)}</span>}
        {one.done.length > 0 && <span className="text-ok">{t('library.done', { what: doneWords(one.done) })}</span>}
        {current && <span className="text-accent">{t('library.open-now')}</span>}
      </span>
    </>
  );
  return (
    <li className={`border-b border-line ${current ? 'border-l-2 border-l-accent pl-2' : ''}`}>
      <div className="flex items-start gap-1">
        {closed ? (
          <div className="min-w-0 flex-1 py-2">{lines}</div>
        ) : (
          <button
            type="button"
            onClick={() => actions.open(one.id)}
            className="min-h-target min-w-0 flex-1 rounded-control py-2 text-left hover:bg-raised"
          >
            {lines}
          </button>
        )}
        <button
          type="button"
          aria-expanded={more}
          aria-label={t('library.row-more', { name: `${name}, ${instantText(one.updatedAt)}` })}
          onClick={() => setMore(!more)}
          className="flex size-11 shrink-0 items-center justify-center rounded-control text-ink-muted hover:bg-raised hover:text-ink"
        >
          <Icon name="chevron" className={more ? 'rotate-90' : ''} />
        </button>
      </div>
      {more && <RowActions one={one} actions={actions} />}
    </li>
  );
}

function RowActions({ one, actions }: { one: ListedCase; actions: CaseActions }) {
  const { id } = one;
  const shelf = shelfOf(one);
  return (
    <div className="flex flex-wrap gap-1 pb-2">
      {shelf === 'deleted' ? (
        <>
          <Button icon="undo" onClick={() => actions.bringBack([id])}>
            {t('library.undelete')}
          </Button>
          <Button onClick={() => actions.erase(id)}>{t('library.erase')}</Button>
        </>
      ) : (
        <>
          {!one.newer && <Button onClick={() => actions.nextLesion(id)}>{t('library.next-lesion')}</Button>}
          <Button icon="download" onClick={() => actions.save(id)}>
            {t('library.save-file')}
          </Button>
          {!one.newer && (
            <>
              <Button onClick={() => actions.versions(one)}>{t('library.versions')}</Button>
              <Button onClick={() => actions.archive(id, shelf === 'current')}>
                {t(shelf === 'current' ? 'library.archive' : 'library.unarchive')}
              </Button>
              <Button onClick={() => actions.remove(id)}>{t('library.delete')}</Button>
            </>
          )}
        </>
      )}
    </div>
  );
}
