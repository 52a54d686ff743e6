import { ORIGINAL } from '../../i18n/languages.ts';
import { t } from '../../i18n/translate.ts';
import { readMirror } from '../../storage/device.ts';
import { MayReload } from '../../ui/room-failed.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { PaneSwitch } from '../pane-switch.tsx';
import { Said } from '../said.tsx';
import { keepsDrafts } from '../stores/draft-storage.ts';
import { useLanguageStore } from '../stores/language-store.ts';
import { useViewStore } from '../stores/view-store.ts';
import { Header } from './header.tsx';
import { Workspace } from './workspace.tsx';

/** After the first screen: the service worker fetches both pages. */
const UpdatePrompt = sideRoom(async () => (await import('../update/update-beside-draft.tsx')).UpdateBesideDraft);

/** What became of a draft: there is none to speak of in the first moment. */
const UnreadableDrafts = sideRoom(async () => (await import('../unreadable-drafts-note.tsx')).UnreadableDrafts, {
  now: true,
});
const LanguageNote = sideRoom(async () => (await import('../language-note.tsx')).LanguageNote);
/** What is printed; nobody needs it for an answer. */
const Paper = sideRoom(async () => (await import('./paper.tsx')).Paper, { now: true });

/** The page of a territory that has an entry, a plan and reasons, and not yet the other rooms: what is not there is not shown. */
/** @param refused why a file that the other page has handed over cannot be read */
export function App({ refused }: { refused: readonly string[] }) {
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
        <Header refusedAtStart={refused} />
        {spoken !== ORIGINAL && <LanguageNote />}
        <UnreadableDrafts epoch={readMirror().epoch} />
        <PaneSwitch />
        <Workspace />
        <UpdatePrompt />
        <Said />
      </div>
      <Paper />
    </MayReload>
  );
}
