import { t } from '../i18n/translate.ts';
import { Dialog } from '../ui/dialog.tsx';
import { sideRoom } from '../ui/side-room.tsx';
import { currentCase, inspectionOf } from './answer-now.tsx';
import { useSettingsStore } from './stores/settings-store.ts';

/** With the trials it names it is heavy, and nobody needs it for the first answer: it comes when it is opened. */
const RuleBook = sideRoom(async () => (await import('../features/rule-book/rule-book.tsx')).RuleBook);

function applyingNow(): readonly string[] {
  const { result } = inspectionOf(currentCase(), useSettingsStore.getState().lab);
  return [...result.rules.fired, ...result.conflicts];
}

export function RuleBookDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} full title={t('rule-book.title')} closeLabel={t('dialog.close')} onClose={onClose}>
      <RuleBook applying={open ? applyingNow() : []} />
    </Dialog>
  );
}
