import '../../i18n/with-leaving.ts';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../i18n/translate.ts';
import type { Form } from '../../interop/report/phrase.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { useViewStore } from '../stores/view-store.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { takeArrived } from './address.ts';
import type { InspectionOf } from './case-now.ts';

/** What is written of a case: it comes when it is wanted, the page for the printer right after the first screen. */
const ReportWindow = sideRoom(async () => (await import('./report-window.tsx')).ReportWindow);
const OpinionWindow = sideRoom(async () => (await import('./opinion-window.tsx')).OpinionWindow);
const Paper = sideRoom(async () => (await import('./paper.tsx')).Paper, { now: true });

/** Read where this is loaded, a moment after the first screen, and gone from the address by then. */
const atStart = takeArrived();

/** The buttons may stand in a menu that is closed; what they open does not. */
const windows = (): Element => document.querySelector('.shell') ?? document.body;

/** What leaves the program, always by the user's own hand: the report, the page, a request for a second opinion. */
export function Leaving({ inspectionOf }: { inspectionOf: InspectionOf }) {
  const [arrived, setArrived] = useState(atStart);
  const [open, setOpen] = useState<'report' | 'opinion' | null>(arrived === null ? null : 'opinion');
  const say = useViewStore((state) => state.say);

  useEffect(() => {
    // A link that is opened in a window where the program runs already changes nothing but what stands behind the mark.
    const follow = () => {
      const came = takeArrived();
      if (came === null) return;
      setArrived(came);
      setOpen('opinion');
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  async function copy(form: Form) {
    const writer = await import('./copy-report.ts').catch(() => null);
    say(writer ? await writer.copyReport(form, inspectionOf) : t('room.failed'));
  }

  useShortcuts({ 'copy-report': () => void copy('short'), 'copy-long-report': () => void copy('long') });

  return (
    <>
      <Button kind="quiet" icon="page" title={t('leaving.report')} onClick={() => setOpen('report')}>
        <span className="lab:max-[116rem]:sr-only">{t('leaving.report')}</span>
      </Button>
      <Button kind="quiet" icon="talk" title={t('leaving.opinion')} onClick={() => setOpen('opinion')}>
        <span className="lab:max-[116rem]:sr-only">{t('leaving.opinion')}</span>
      </Button>
      {createPortal(
        <>
          <Dialog
            open={open === 'report'}
            title={t('leaving.report.title')}
            closeLabel={t('dialog.close')}
            onClose={() => setOpen(null)}
          >
            <ReportWindow inspectionOf={inspectionOf} onCopy={(form) => void copy(form)} />
          </Dialog>
          <Dialog
            open={open === 'opinion'}
            full
            title={t('leaving.opinion')}
            closeLabel={t('dialog.close')}
            onClose={() => {
              setOpen(null);
              setArrived(null);
            }}
          >
            <OpinionWindow inspectionOf={inspectionOf} arrived={arrived} onClose={() => setOpen(null)} />
          </Dialog>
        </>,
        windows(),
      )}
      <Paper inspectionOf={inspectionOf} />
    </>
  );
}
