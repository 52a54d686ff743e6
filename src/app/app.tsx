import { useEffect, useState } from 'react';
import { t } from '../i18n/translate.ts';
import { FileMessages } from './file-messages.tsx';
import { Header } from './header.tsx';
import { Library } from './library/library-entry.tsx';
import type { OpenedFile } from './open-file-button.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { useCaseStore } from './stores/case-store.ts';
import { useViewStore } from './stores/view-store.ts';
import { UpdatePrompt } from './update-prompt.tsx';
import { Workspace } from './workspace.tsx';

export function App() {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const show = useViewStore((state) => state.show);
  useEffect(() => {
    document.addEventListener('keydown', undoByKey);
    return () => document.removeEventListener('keydown', undoByKey);
  }, []);
  return (
    <div className="shell">
      <a href="#case" className="skip-link" onClick={() => show('case')}>
        {t('app.skip-to-case')}
      </a>
      <a href="#plan" className="skip-link" onClick={() => show('plan')}>
        {t('app.skip-to-plan')}
      </a>
      <Header onOpened={setOpened} />
      <FileMessages opened={opened} onDismiss={() => setOpened(null)} />
      <Library />
      <PaneSwitch />
      <Workspace />
      <UpdatePrompt />
    </div>
  );
}

/** Ctrl+Z takes back an answer; in a text field it stays the field's own. */
function undoByKey(event: KeyboardEvent) {
  const inText = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || inText) return;
  event.preventDefault();
  useCaseStore.getState().undo();
}
