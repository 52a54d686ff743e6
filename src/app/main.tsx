import './trusted-types.ts';
import './styles.css';
import '#page/texts.ts';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { bearRewriting } from '../ui/rewritten-page.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { InLanguage } from './in-language.tsx';
import { keepPaneHistory } from './pane-history.ts';
import { restoreDraft } from './stores/case-store.ts';
import { followLanguage } from './stores/language-store.ts';
import { followSettings } from './stores/settings-store.ts';
import { writeBeforeLeaving } from './stores/write-behind.ts';
import { refuseStrayFiles } from './stray-files.ts';
import { ignoreBounces } from './taps.ts';
import { applyTheme } from './theme.ts';

applyTheme();
followSettings();
refuseStrayFiles();
ignoreBounces();
keepPaneHistory();
writeBeforeLeaving();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
// Kept from translators, which know neither the terms nor the figures; extensions ask nobody.
bearRewriting(root);

/** Nothing is drawn before the draft is back, for an answer given meanwhile would be lost to it; nor in a language not chosen. */
async function start(at: HTMLElement) {
  await Promise.all([restoreDraft(), followLanguage()]);
  const screen = (
    <StrictMode>
      <ErrorBoundary>
        <InLanguage>
          <App />
        </InLanguage>
      </ErrorBoundary>
    </StrictMode>
  );
  // In slices: what is served is on the screen meanwhile, and the machine stays free for whoever taps on it.
  startTransition(() => createRoot(at).render(screen));
}
void start(root);
