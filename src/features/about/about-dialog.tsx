import { t } from '../../i18n/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { sideRoom } from '../../ui/side-room.tsx';

/** The licences of everything that is built in are long, and nobody needs them for the first answer. */
const About = sideRoom(async () => (await import('./about.tsx')).About);

interface Props {
  open: boolean;
  appVersion: string;
  onClose: () => void;
}

export function AboutDialog({ open, appVersion, onClose }: Props) {
  return (
    <Dialog open={open} title={t('about.title')} closeLabel={t('dialog.close')} onClose={onClose}>
      <About appVersion={appVersion} />
    </Dialog>
  );
}
