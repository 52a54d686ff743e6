import '../../i18n/with-library.ts';
import { newerHead } from '../../case-library/newer-record.ts';
import {
  ClockBanner,
  DeletedBanner,
  NewerBanner,
  NoticeBanner,
  OffBanner,
  ProblemBanner,
  ReaderBanner,
  ReopenedBanner,
  UnlockBanner,
} from '../../features/case-library/banners.tsx';
import { t } from '../../i18n/translate.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { setLibrary, useLibraryStore } from '../stores/library-store.ts';
import { useViewStore } from '../stores/view-store.ts';
import { deleteCase, dismissNotice, duplicateCurrent, undelete } from './actions.ts';
import { showProblem } from './context.ts';
import { unlock } from './device.ts';
import { exportCase, exportScreen } from './files.ts';
import { believeClock } from './retention.ts';
import { join } from './start.ts';
import { takeOver } from './windows.ts';

function beginAnother(): void {
  useCaseStore.getState().reset();
  useViewStore.getState().say(t('app.emptied'));
}

/** What has to be said of keeping cases, above the case. */
export function LibraryMessages() {
  const { problem, phase, notice, newer, current, reopened, justDeleted, untouchedDays, clock } = useLibraryStore();
  return (
    <>
      <div role="alert" className="empty:hidden">
        {problem && (
          <ProblemBanner
            problem={problem}
            onDownload={exportScreen}
            onRetry={() => void join()}
            onDismiss={() => setLibrary({ problem: null })}
          />
        )}
      </div>
      <div role="status" className="empty:hidden">
        {phase === 'off' && <OffBanner />}
        {phase === 'locked' && <UnlockBanner onUnlock={unlock} />}
        {phase === 'ready' && current.id !== null && current.role === 'reader' && (
          <ReaderBanner onTakeOver={() => void takeOver().catch(showProblem)} onDuplicate={duplicateCurrent} />
        )}
        {reopened && reopened.id === current.id && (
          <ReopenedBanner
            at={reopened.at}
            label={useCaseStore.getState().caseData.label ?? ''}
            onGoOn={() => setLibrary({ reopened: null })}
            onNew={beginAnother}
          />
        )}
        {clock && <ClockBanner {...clock} onRight={() => void believeClock()} />}
        {notice && <NoticeBanner notice={notice} onDismiss={dismissNotice} />}
        {newer && (
          <NewerBanner
            {...newerHead(newer.text)}
            text={newer.text}
            onSave={() => void exportCase(newer.id)}
            onDelete={() => void deleteCase(newer.id)}
            onDismiss={dismissNotice}
          />
        )}
        {justDeleted.length > 0 && (
          <DeletedBanner
            count={justDeleted.length}
            untouchedDays={untouchedDays}
            onUndo={() => void undelete(justDeleted)}
            onDismiss={() => setLibrary({ justDeleted: [] })}
          />
        )}
      </div>
    </>
  );
}
