import '../../i18n/with-update.ts';
import { type ReactNode, useEffect, useId } from 'react';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { APP_VERSION } from '../version.ts';
import type { Keeping } from './hold.ts';
import {
  accept,
  forgetBefore,
  hideOfflineReady,
  refuse,
  reloadNow,
  startUpdates,
  useUpdateStore,
} from './update-session.ts';
import { buildWords, changeWords, holdWords } from './update-words.ts';
import { useHold } from './use-hold.ts';

const READY_SHOWN_MS = 8000;

/** At the foot, where it moves nothing that is being read; it never updates by itself in the middle of a procedure. */
export function UpdatePrompt({ keeping }: { keeping: Keeping }) {
  const { offlineReady, incomplete, waiting, build, replaced, before } = useUpdateStore();
  useEffect(() => void startUpdates(keeping), [keeping]);
  useEffect(() => {
    if (!offlineReady) return;
    const timer = setTimeout(hideOfflineReady, READY_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [offlineReady]);
  return (
    <div role="status" className="text-small empty:hidden">
      {offlineReady && (
        // Over the screen, not in it: what goes by itself must not move what a finger is on its way to.
        <p className="passing-note">{t('update.offline-ready')}</p>
      )}
      {incomplete && <p className="border-t border-line px-4 py-2 text-warn">{t('update.incomplete')}</p>}
      {before && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-1">
          <p className="min-w-0 flex-1 basis-64">{changeWords(before)}</p>
          <Button kind="quiet" onClick={forgetBefore}>
            {t('update.dismiss')}
          </Button>
        </div>
      )}
      {replaced && (
        <Offer
          keeping={keeping}
          text={t('update.replaced', { app: APP_VERSION })}
          yes={t('update.reload')}
          onYes={() => reloadNow(keeping)}
        />
      )}
      {waiting && (
        <Offer keeping={keeping} text={buildWords(build)} yes={t('update.accept')} onYes={() => accept(keeping)}>
          <Button kind="quiet" onClick={refuse}>
            {t('update.later')}
          </Button>
        </Offer>
      )}
    </div>
  );
}

interface OfferProps {
  keeping: Keeping;
  text: string;
  yes: string;
  onYes: () => Promise<void>;
  children?: ReactNode;
}

/** Held back, with the reason, while a reload would lose something. */
function Offer({ keeping, text, yes, onYes, children }: OfferProps) {
  const hold = useHold(keeping);
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-info-soft px-4 py-1">
      <p className="min-w-0 flex-1 basis-64">
        {text} {/* Comes and goes with every answer: read out with the button, not each time. */}
        <span id={id} aria-live="off" className="text-warn">
          {hold && holdWords(hold)}
        </span>
      </p>
      <div className="flex gap-1">
        <Button kind="accent" disabled={hold !== null} describedBy={id} onClick={() => void onYes()}>
          {yes}
        </Button>
        {children}
      </div>
    </div>
  );
}
