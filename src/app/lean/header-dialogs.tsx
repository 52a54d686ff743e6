import { RuleBook } from '../../features/rule-book/rule-book.tsx';
import { textOf } from '../../i18n/translate.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyboardMap } from '../keyboard-map.tsx';
import { LabDialog } from '../lab-dialog.tsx';
import { currentCase, inspectionOf } from './answered.ts';
import { RoomsWindow } from './rooms-window.tsx';

export type HeaderDialog = 'book' | 'rooms' | 'lab' | 'keys';

/** What has no key here, for the room is not there. */
const WITHOUT = ['copy-report', 'copy-long-report', 'far-view', 'print'] as const;

function applyingNow(): readonly string[] {
  const { result } = inspectionOf(currentCase());
  return [...result.rules.fired, ...result.conflicts];
}

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
        <RuleBook applying={open === 'book' ? applyingNow() : []} />
      </Dialog>
      <Dialog
        open={open === 'rooms'}
        title={textOf('rooms.title')}
        closeLabel={textOf('book.close')}
        full
        onClose={onClose}
      >
        <RoomsWindow />
      </Dialog>
      <LabDialog open={open === 'lab'} onClose={onClose} />
      <KeyboardMap open={open === 'keys'} onClose={onClose} without={WITHOUT} />
    </>
  );
}
