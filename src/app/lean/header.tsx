import { useState } from 'react';
import { OTHER_PAGE } from '#territory/page.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { remember } from '../doors.ts';
import { beginAtTop } from '../going.ts';
import { saveCaseFile } from '../save-file.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { useViewStore } from '../stores/view-store.ts';
import { UndoButtons } from '../undo-buttons.tsx';
import { useShortcuts } from '../use-shortcuts.ts';
import type { HeaderDialog } from './header-dialogs.tsx';
import { OpenFile } from './open-file.tsx';

/** Nobody needs these for an answer. */
const HeaderDialogs = sideRoom(async () => (await import('./header-dialogs.tsx')).HeaderDialogs);
const LanguageChoice = sideRoom(async () => (await import('../language-choice.tsx')).LanguageChoice);

export function Header({ refusedAtStart }: { refusedAtStart: readonly string[] }) {
  const { theme, setTheme } = useSettingsStore();
  const say = useViewStore((state) => state.say);
  const [refused, setRefused] = useState(refusedAtStart);
  const [dialog, setDialog] = useState<HeaderDialog | null>(null);
  // Kept once it was there: a dialog that is closed gives the focus back to where it was.
  const [asked, setAsked] = useState(false);
  if (dialog !== null && !asked) setAsked(true);
  const save = () => saveCaseFile(useCaseStore.getState().caseData);
  useShortcuts({ save, map: () => setDialog(dialog === 'keys' ? null : 'keys') });

  function newCase() {
    useCaseStore.getState().reset();
    beginAtTop();
    say(t('app.emptied'));
  }

  return (
    <header className="border-b border-line bg-surface px-4">
      <div className="flex flex-wrap items-center gap-x-1">
        <div className="mr-2 flex min-h-target items-center gap-x-3">
          <h1 className="text-title font-semibold">{t('app.name')}</h1>
          <p className="hidden text-small text-ink-muted min-[130rem]:block">{t('app.subject')}</p>
        </div>
        <a
          href={OTHER_PAGE}
          title={textOf('page.to-other.title')}
          onClick={() => remember('other')}
          className="inline-flex min-h-target items-center rounded-control px-2.5 text-small text-accent underline"
        >
          {textOf('page.to-other')}
        </a>
        <Button kind="quiet" onClick={newCase}>
          {t('app.new-case')}
        </Button>
        <UndoButtons />
        <Button kind="quiet" icon="download" onClick={save}>
          <span className="max-tablet:sr-only">{t('app.save-file')}</span>
        </Button>
        <OpenFile onRefused={setRefused} />
        <Button kind="quiet" onClick={() => setDialog('book')}>
          {textOf('book.title')}
        </Button>
        <Button kind="quiet" onClick={() => setDialog('rooms')}>
          {textOf('rooms.open')}
        </Button>
        <Button kind="quiet" onClick={() => setDialog('lab')}>
          {t('lab.title')}
        </Button>
        {/* Where there is no room for it there is seldom a keyboard; its own key opens it there too. */}
        <span className="max-tablet:hidden">
          <Button kind="quiet" icon="keyboard" title={t('keys.open')} onClick={() => setDialog('keys')}>
            <span className="sr-only">{t('keys.open')}</span>
          </Button>
        </span>
        <Button
          kind="quiet"
          icon={theme === 'dark' ? 'sun' : 'moon'}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          <span className="max-tablet:sr-only">
            {theme === 'dark' ? t('app.theme.to-light') : t('app.theme.to-dark')}
          </span>
        </Button>
        <span className="ml-auto max-tablet:ml-0">
          <LanguageChoice />
        </span>
      </div>
      {asked && <HeaderDialogs open={dialog} onClose={() => setDialog(null)} />}
      {refused.length > 0 && (
        <div role="alert" className="pb-2">
          <Notice level="stop">
            <ul>
              {refused.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </header>
  );
}
