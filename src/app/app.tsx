import { useState } from 'react';
import { t } from '../i18n/translate.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { FileMessages } from './file-messages.tsx';
import { Header } from './header.tsx';
import type { OpenedFile } from './open-file-button.tsx';
import { PaneSwitch } from './pane-switch.tsx';
import { useViewStore } from './stores/view-store.ts';
import { UpdatePrompt } from './update-prompt.tsx';
import { Workspace } from './workspace.tsx';

export function App() {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const show = useViewStore((state) => state.show);
  const said = useViewStore((state) => state.said);
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
      <PaneSwitch />
      <Workspace />
      <UpdatePrompt />
      <LiveRegion text={said} />
    </div>
  );
}
