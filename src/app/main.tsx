import './trusted-types.ts';
import './styles.css';
import '#page/texts.ts';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { knowledge } from '#territory/knowledge.ts';
import { preparing } from '../engine/compile.ts';
import { bearRewriting } from '../ui/rewritten-page.ts';
import { currentCase, inspectionOf } from './answer-now.tsx';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { InLanguage } from './in-language.tsx';
import { keepPaneHistory } from './pane-history.ts';
import { restoreDraft } from './stores/case-store.ts';
import { followLanguage } from './stores/language-store.ts';
import { followSettings, useSettingsStore } from './stores/settings-store.ts';
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

const nextTask = () => new Promise<void>((go) => setTimeout(go));

/** The knowledge and the first evaluation are made ready in tasks of their own, between which the page answers. */
async function prepareFirstAnswer() {
  for (const _step of preparing(knowledge)) await nextTask();
  const inspect = () => inspectionOf(currentCase(), useSettingsStore.getState().lab);
  inspect();
  await nextTask();
  // What is missing is worked out when it is asked for, which the first drawing does.
  inspect().result.missing.at(0);
  await nextTask();
}

/** Nothing is drawn before the draft is back, for an answer given meanwhile would be lost to it; nor in a language not chosen. */
async function start(at: HTMLElement) {
  await Promise.all([restoreDraft(), followLanguage()]);
  await prepareFirstAnswer();
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
