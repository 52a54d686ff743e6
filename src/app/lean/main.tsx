import '../trusted-types.ts';
import '../styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../i18n/with-file-errors.ts';
import { parseCaseText } from '#territory/case/parse-case.ts';
import { issueText } from '../../features/case-entry/issue-text.ts';
import { bearRewriting } from '../../ui/rewritten-page.ts';
import { remember, takeHandedOver } from '../doors.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { InLanguage } from '../in-language.tsx';
import { keepPaneHistory } from '../pane-history.ts';
import { restoreDraft, useCaseStore } from '../stores/case-store.ts';
import { followLanguage } from '../stores/language-store.ts';
import { followSettings } from '../stores/settings-store.ts';
import { writeBeforeLeaving } from '../stores/write-behind.ts';
import { refuseStrayFiles } from '../stray-files.ts';
import { ignoreBounces } from '../taps.ts';
import { applyTheme } from '../theme.ts';
import { App } from './app.tsx';
import '../../i18n/with-territory.ts';

applyTheme();
followSettings();
refuseStrayFiles();
ignoreBounces();
keepPaneHistory();
writeBeforeLeaving();
remember('this');
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
bearRewriting(root);

/** Nothing is drawn before the draft is back, nor in a language not chosen; what was handed over comes after it, so that undo brings the draft back. */
async function start(at: HTMLElement) {
  await Promise.all([restoreDraft(), followLanguage()]);
  const text = takeHandedOver();
  const parsed = text === null ? null : parseCaseText(text);
  if (parsed?.ok) useCaseStore.getState().load(parsed.case);
  const refused = parsed === null || parsed.ok ? [] : parsed.issues.map(issueText);
  createRoot(at).render(
    <StrictMode>
      <ErrorBoundary>
        <InLanguage>
          <App refused={refused} />
        </InLanguage>
      </ErrorBoundary>
    </StrictMode>,
  );
}
void start(root);
