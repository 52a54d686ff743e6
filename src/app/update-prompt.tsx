import { useRegisterSW } from 'virtual:pwa-register/react';
import { useEffect } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';

const READY_SHOWN_MS = 8000;

/** At the foot, where it moves nothing that is being read; it never updates by itself in the middle of a procedure. */
export function UpdatePrompt() {
  const {
    needRefresh: [needRefresh, setNeedRefresh],
    offlineReady: [offlineReady, setOfflineReady],
    updateServiceWorker,
  } = useRegisterSW();
  useEffect(() => {
    if (!offlineReady) return;
    const timer = setTimeout(() => setOfflineReady(false), READY_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [offlineReady, setOfflineReady]);
  return (
    <div role="status" className="text-small empty:hidden">
      {offlineReady && <p className="border-t border-line px-4 py-1.5 text-ink-muted">{t('update.offline-ready')}</p>}
      {needRefresh && (
        <div className="flex flex-wrap items-center gap-2 border-t border-line bg-info-soft px-4 py-1">
          <p className="flex-1">{t('update.available')}</p>
          <Button onClick={() => void updateServiceWorker(true)}>{t('update.reload')}</Button>
          <Button kind="quiet" onClick={() => setNeedRefresh(false)}>
            {t('update.later')}
          </Button>
        </div>
      )}
    </div>
  );
}
