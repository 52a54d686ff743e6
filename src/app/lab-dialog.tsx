import { t } from '../i18n/translate.ts';
import { Dialog } from '../ui/dialog.tsx';
import { sideRoom } from '../ui/side-room.tsx';

/** Set once for a lab, and seldom looked at again. */
const LabSettings = sideRoom(async () => (await import('./lab-settings.tsx')).LabSettings);

export function LabDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={t('lab.title')} closeLabel={t('dialog.close')} onClose={onClose}>
      <LabSettings />
    </Dialog>
  );
}
