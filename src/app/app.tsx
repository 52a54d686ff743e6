import { useState } from 'react';
import { ORIGINAL } from '../i18n/languages.ts';
import { t } from '../i18n/translate.ts';
import { MayReload } from '../ui/room-failed.tsx';
import { sideRoom } from '../ui/side-room.tsx';
import { Header } from './header.tsx';
import { Library } from './library/library-entry.tsx';
import type { OpenedFile } from './open-file-button.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { Said } from './said.tsx';
import { keepsDrafts } from './stores/draft-storage.ts';
import { useLanguageStore } from './stores/language-store.ts';
import { useViewStore } from './stores/view-store.ts';
import { Workspace } from './workspace.tsx';

/** What became of a file or a draft: there is none to speak of in the first moment. */
const FileMessages = sideRoom(async () => (await import('./file-messages.tsx')).FileMessages, { now: true });

/**
 * The service worker fetches the whole product: it is not registered before the first screen has been drawn. A page
 * that was opened from a file cannot have one; it is updated by another file.
 */
const UpdatePrompt = import.meta.env.ONE_FILE
  ? null
  : sideRoom(async () => (await import('./update/update-beside-library.tsx')).UpdateBesideLibrary);

/** The original is no translation: nothing is said of it. */
const LanguageNote = sideRoom(async () => (await import('./language-note.tsx')).LanguageNote);

export function App() {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const show = useViewStore((state) => state.show);
  const spoken = useLanguageStore((state) => state.spoken);
  return (
    <MayReload value={keepsDrafts}>
      <div className="shell">
        <a href="#case" className="skip-link" onClick={() => show('case')}>
          {t('app.skip-to-case')}
        </a>
        <a href="#plan" className="skip-link" onClick={() => show('plan')}>
          {t('app.skip-to-plan')}
        </a>
        <Header onOpened={setOpened} />
        {spoken !== ORIGINAL && <LanguageNote />}
        <FileMessages opened={opened} onDismiss={() => setOpened(null)} />
        <Library />
        <PaneSwitch />
        <Workspace />
        {UpdatePrompt && <UpdatePrompt />}
        <Said />
      </div>
    </MayReload>
  );
}
