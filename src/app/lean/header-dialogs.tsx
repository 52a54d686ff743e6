import { PlainBook } from '../../features/rule-book/plain-book.tsx';
import { textOf } from '../../i18n/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyboardMap } from '../keyboard-map.tsx';
import { LabDialog } from '../lab-dialog.tsx';

export type HeaderDialog = 'book' | 'lab' | 'keys';

/** What has no key here, for the room is not there. */
const WITHOUT = ['copy-report', 'copy-long-report', 'far-view', 'print'] as const;

/** What opens from the header: a window at a time, fetched when the first is asked for. */
export function HeaderDialogs({ open, onClose }: { open: HeaderDialog | null; onClose: () => void }) {
  return (
    <>
      <Dialog
        open={open === 'book'}
        title={textOf('book.title')}
        closeLabel={textOf('book.close')}
        full
        onClose={onClose}
      >
        {<PlainBook />}
      </Dialog>
      <LabDialog open={open === 'lab'} onClose={onClose} />
      <KeyboardMap open={open === 'keys'} onClose={onClose} without={WITHOUT} />
    </>
  );
}
