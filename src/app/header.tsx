import { type MouseEvent, useRef, useState } from 'react';
import { labSummary } from '#page/lab-summary.ts';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { sideRoom } from '../ui/side-room.tsx';
import { inspectionOf } from './answer-now.tsx';
import { beginAtTop } from './going.ts';
import type { HeaderDialog } from './header-dialogs.tsx';
import { KnowledgeVersionNote } from './knowledge-version-note.tsx';
import { type OpenedFile, OpenFileButton } from './open-file-button.tsx';
import { saveCaseFile } from './save-file.ts';
import { useCaseStore } from './stores/case-store.ts';
import { setLibrary, useLibraryStore } from './stores/library-store.ts';
import { useSettingsStore } from './stores/settings-store.ts';
import { useViewStore } from './stores/view-store.ts';
import { UndoButtons } from './undo-buttons.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const LaterButtons = sideRoom(async () => (await import('./later-buttons.tsx')).LaterButtons);
const HeaderDialogs = sideRoom(async () => (await import('./header-dialogs.tsx')).HeaderDialogs);
const LanguageChoice = sideRoom(async () => (await import('./language-choice.tsx')).LanguageChoice);

export function Header({ onOpened }: { onOpened: (file: OpenedFile) => void }) {
  const [menu, setMenu] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const [dialog, setDialog] = useState<HeaderDialog | null>(null);
  const { theme, setTheme, lab } = useSettingsStore();
  const setting = useCaseStore((state) => state.caseData.setting);
  const say = useViewStore((state) => state.say);
  // Kept once it was there: a dialog that is closed gives the focus back to where it was.
  const [asked, setAsked] = useState(false);
  if (dialog !== null && !asked) setAsked(true);
  const close = () => setDialog(null);
  const save = () => saveCaseFile(useCaseStore.getState().caseData);
  const toggle = (which: 'keys' | 'far') => setDialog(dialog === which ? null : which);
  useShortcuts({ save, map: () => toggle('keys'), 'far-view': () => toggle('far') });

  function newCase() {
    useCaseStore.getState().reset();
    beginAtTop();
    say(t('app.emptied'));
  }

  /** The menu closes over a choice; the window that opens gives the focus back to the menu's button. */
  function chose({ target }: MouseEvent) {
    if (!menu || !(target instanceof Element) || !target.closest('button')) return;
    menuButton.current?.focus();
    setMenu(false);
  }

  return (
    <header className="border-b border-line bg-surface px-4 lab:max-[90rem]:px-3">
      <div className="flex flex-wrap items-center gap-x-1 lab:max-[128rem]:gap-x-0">
        <div className="mr-2 flex min-h-target items-center gap-x-3 max-tablet:flex-1">
          <h1 className="text-title font-semibold">{t('app.name')}</h1>
          <p className="hidden text-small text-ink-muted min-[130rem]:block">{t('app.subject')}</p>
        </div>
        <CasesButton />
        <Button kind="quiet" onClick={newCase}>
          {t('app.new-case')}
        </Button>
        <UndoButtons />
        <Button kind="quiet" onClick={() => setDialog('far')}>
          {t('app.far-view')}
        </Button>
        <button
          ref={menuButton}
          type="button"
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
          className="min-h-target rounded-control px-2.5 text-small text-ink-muted hover:text-ink lab:hidden"
        >
          {t('app.menu')}
        </button>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- hears of the choice, and is no control itself */}
        <div
          onClickCapture={chose}
          className={`${menu ? 'flex' : 'hidden'} flex-wrap items-center gap-x-1 lab:max-[128rem]:gap-x-0 max-lab:order-last max-lab:w-full max-lab:border-t max-lab:border-line lab:flex lab:flex-1`}
        >
          <Button kind="quiet" icon="download" title={t('app.save-file')} onClick={save}>
            <span className="lab:max-[116rem]:sr-only">{t('app.save-file')}</span>
          </Button>
          <OpenFileButton onOpened={onOpened} />
          <LaterButtons inspectionOf={inspectionOf} onOpened={onOpened} />
          {/* The longest words of the row: they take two lines before the row does. */}
          <span className="text-balance lab:ml-auto max-w-max flex-[1_1_min-content]">
            <Button kind="quiet" title={t('lab.title')} onClick={() => setDialog('lab')}>
              {labSummary({ ...lab, ...setting })}
            </Button>
          </span>
          <span className="text-balance max-w-max flex-[1_1_min-content]">
            <Button kind="quiet" onClick={() => setDialog('rules')}>
              {t('rule-book.title')}
            </Button>
          </span>
          <Button kind="quiet" icon="info" title={t('about.title')} onClick={() => setDialog('about')}>
            <span className="lab:max-[140rem]:sr-only">{t('about.title')}</span>
          </Button>
          <Button kind="quiet" icon="keyboard" title={t('keys.open')} onClick={() => setDialog('keys')}>
            <span className="lab:max-[128rem]:sr-only">{t('keys.open')}</span>
          </Button>
          <Button
            kind="quiet"
            icon={theme === 'dark' ? 'sun' : 'moon'}
            onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          >
            <span className="lab:max-[128rem]:sr-only">
              {theme === 'dark' ? t('app.theme.to-light') : t('app.theme.to-dark')}
            </span>
          </Button>
        </div>
        <LanguageChoice />
        <div className="pl-1.5 leading-tight max-tablet:basis-full max-tablet:pb-1 max-tablet:pl-0 max-lab:ml-auto lab:max-w-52 lab:max-[116rem]:max-w-36">
          <KnowledgeVersionNote />
        </div>
      </div>
      {asked && <HeaderDialogs open={dialog} onClose={close} />}
    </header>
  );
}

function CasesButton() {
  const open = useLibraryStore((state) => state.panel);
  return (
    <Button kind="quiet" pressed={open} onClick={() => setLibrary({ panel: !open })}>
      {t('library.title')}
    </Button>
  );
}
