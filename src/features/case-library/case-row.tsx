import { type ReactNode, useState } from 'react';
import { knowledgeVersion } from '#territory/version.ts';
import type { ListedCase } from '../../case-library/query.ts';
import { shelfOf } from '../../case-library/query.ts';
import { instantText } from '../../i18n/instant-text.ts';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Confirmed } from '../../ui/confirmed.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { caseName, caseWords, doneWords, planWords } from './words.ts';

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

/** The sign of how firm the answer is, as the answer itself bears it; the words stand beside it. */
const SIGNS: Readonly<Record<string, { icon: IconName; tone: string }>> = {
  final: { icon: 'check', tone: 'text-ok' },
  intended: { icon: 'arrow', tone: 'text-info' },
  blocked: { icon: 'lock', tone: 'text-warn' },
  'not-indicated': { icon: 'minus', tone: 'text-ink-muted' },
};
const NO_SIGN = { icon: 'circle', tone: 'text-ink-muted' } as const;

interface Props {
  one: ListedCase;
  /** What it is about, drawn. */
  sketch: ReactNode;
  current: boolean;
  /** Where it stands among all that match, for who hears the list: only part of it is drawn. */
  place: number;
  total: number;
  actions: CaseActions;
}

export function CaseRow({ one, sketch, current, place, total, actions }: Props) {
  const [more, setMore] = useState(false);
  const name = caseName(one);
  const sign = one.newer ? { icon: 'lock' as const, tone: 'text-ink-muted' } : (SIGNS[one.status ?? ''] ?? NO_SIGN);
  const older = !one.newer && one.status !== null && one.knowledgeVersion !== knowledgeVersion.version;
  const lines = (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className={`truncate font-semibold ${one.label ? 'text-ink' : 'text-ink-muted'}`}>
          <bdi>{name}</bdi>
        </span>
        <span className="shrink-0 text-small text-ink-muted">{instantText(one.updatedAt)}</span>
      </span>
      <span className="flex items-start gap-1.5 text-small">
        <Icon name={sign.icon} className={`mt-[0.2em] ${sign.tone}`} />
        <span>{one.newer ? t('library.newer-case') : planWords(one)}</span>
      </span>
      <span className="flex flex-wrap gap-x-3 pl-[1.27rem] text-small text-ink-muted">
        <span>{caseWords(one)}</span>
        {one.done.length > 0 && <span className="text-ok">{t('library.done', { what: doneWords(one.done) })}</span>}
        {older && <span className="text-warn">{t('library.answered-with', { version: one.knowledgeVersion })}</span>}
        {current && <span className="text-accent">{t('library.open-now')}</span>}
      </span>
      <span className="block w-40 pt-1 pl-[1.27rem] empty:hidden">{sketch}</span>
    </>
  );
  return (
    <li
      aria-setsize={total}
      aria-posinset={place}
      className={`-mx-4 border-b border-l-2 border-b-line pr-2 pl-3.5 ${current ? 'border-l-accent bg-accent-soft' : 'border-l-transparent'}`}
    >
      <div className="flex items-stretch gap-1">
        {one.deletedAt === null ? (
          <button
            type="button"
            onClick={() => actions.open(one.id)}
            className="min-h-target min-w-0 flex-1 rounded-control py-1.5 text-left hover:bg-raised"
          >
            {lines}
          </button>
        ) : (
          <div className="min-w-0 flex-1 py-1.5">{lines}</div>
        )}
        <button
          type="button"
          aria-expanded={more}
          aria-label={t('library.row-more', { name, at: instantText(one.updatedAt) })}
          onClick={() => setMore(!more)}
          className="flex min-h-target w-target shrink-0 items-center justify-center rounded-control text-ink-muted hover:bg-raised hover:text-ink"
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
          <Confirmed
            action={t('library.erase')}
            question={t('library.erase.question')}
            confirm={t('device.confirm')}
            cancel={t('device.cancel')}
            onConfirm={() => actions.erase(id)}
          />
        </>
      ) : (
        <>
          {!one.newer && (
            <Button icon="plus" onClick={() => actions.nextLesion(id)}>
              {t('library.next-lesion')}
            </Button>
          )}
          <Button icon="download" onClick={() => actions.save(id)}>
            {t('library.save-file')}
          </Button>
          {!one.newer && (
            <>
              <Button onClick={() => actions.versions(one)}>{t('library.versions')}</Button>
              <Button onClick={() => actions.archive(id, shelf === 'current')}>
                {t(shelf === 'current' ? 'library.archive' : 'library.unarchive')}
              </Button>
            </>
          )}
          <Button onClick={() => actions.remove(id)}>{t('library.delete')}</Button>
        </>
      )}
    </div>
  );
}
