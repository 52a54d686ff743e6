import { t } from '../i18n/translate.ts';
import { Dialog } from '../ui/dialog.tsx';
import { sideRoom } from '../ui/side-room.tsx';
import { APP_VERSION } from './version.ts';

/** The licences of everything that is built in are long, and nobody needs them for the first answer. */
const About = sideRoom(async () => (await import('#page/about.tsx')).About);

export function AboutDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={t('about.title')} closeLabel={t('dialog.close')} onClose={onClose}>
      <About appVersion={APP_VERSION} />
    </Dialog>
  );
}
