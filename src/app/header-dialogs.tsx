import { AboutDialog } from './about-dialog.tsx';
import { FarView } from './far-view.tsx';
import { KeyboardMap } from './keyboard-map.tsx';
import { LabDialog } from './lab-dialog.tsx';
import { RuleBookDialog } from './rule-book-dialog.tsx';

export type HeaderDialog = 'about' | 'lab' | 'rules' | 'keys' | 'far';

/** What opens from the header: a window at a time, fetched when the first is asked for. */
export function HeaderDialogs({ open, onClose }: { open: HeaderDialog | null; onClose: () => void }) {
  return (
    <>
      <AboutDialog open={open === 'about'} onClose={onClose} />
      <LabDialog open={open === 'lab'} onClose={onClose} />
      <KeyboardMap open={open === 'keys'} onClose={onClose} />
      <FarView open={open === 'far'} onClose={onClose} />
      <RuleBookDialog open={open === 'rules'} onClose={onClose} />
    </>
  );
}
