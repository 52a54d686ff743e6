import { createContext, useContext } from 'react';
import { t } from '../i18n/translate.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { RetryOnceOnline } from './retry-once-online.tsx';

/** Whether the page may be loaded anew without losing what is on the screen. */
export const MayReload = createContext<() => boolean>(() => true);

/** In place of a part of the screen that did not come or has failed: a new try, by itself once the network is back. */
export function RoomFailed({ onRetry }: { onRetry: () => void }) {
  const mayReload = useContext(MayReload);
  return (
    <Notice level="caution">
      <RetryOnceOnline onRetry={onRetry} />
      <p role="alert">{t('room.failed')}</p>
      <Button onClick={onRetry}>{t('crash.retry')}</Button>{' '}
      {mayReload() && <Button onClick={() => location.reload()}>{t('room.reload')}</Button>}
    </Notice>
  );
}
