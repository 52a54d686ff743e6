import '../../i18n/with-learning.ts';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../i18n/translate.ts';
import { TEACHING_MARK } from '../../interop/second-opinion/address.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { takeArrived } from '../leaving/address.ts';
import type { InspectionOf } from '../leaving/case-now.ts';

/** Trials, lecture and cases are heavy and for a quiet hour: they come when they are opened. */
const LearnWindow = sideRoom(async () => (await import('./learn-window.tsx')).LearnWindow);

/** Read where this is loaded, a moment after the first screen, and gone from the address by then. */
const atStart = takeArrived(TEACHING_MARK);

/** The button may stand in a menu that is closed; what it opens does not. */
const windows = (): Element => document.querySelector('.shell') ?? document.body;

/** The one door to the rooms to learn in. */
export function Learning({ inspectionOf }: { inspectionOf: InspectionOf }) {
  const [arrived, setArrived] = useState(atStart);
  const [open, setOpen] = useState(arrived !== null);

  useEffect(() => {
    const follow = () => {
      const came = takeArrived(TEACHING_MARK);
      if (came === null) return;
      setArrived(came);
      setOpen(true);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const close = () => {
    setOpen(false);
    setArrived(null);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('learning.open')}
      </Button>
      {createPortal(
        <Dialog open={open} full title={t('learning.title')} closeLabel={t('dialog.close')} onClose={close}>
          <LearnWindow inspectionOf={inspectionOf} arrived={arrived} onClose={close} />
        </Dialog>,
        windows(),
      )}
    </>
  );
}
