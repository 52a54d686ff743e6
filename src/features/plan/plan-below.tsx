import '../../i18n/with-plan-below.ts';
import { t } from '../../i18n/translate.ts';
import type { Settings } from '../../territories/coronary/types/case-data.ts';
import { Overtaken } from '../../ui/overtaken.tsx';
import { RoomFailed } from '../../ui/room-failed.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { GuidelineRow } from './guideline-row.tsx';
import { MissingList } from './missing-list.tsx';
import { NoticeList } from './notice-list.tsx';
import type { ProcedureProps } from './procedure.tsx';
import { SettingsNote } from './settings-note.tsx';
import { PlanRow } from './stage-section.tsx';

/** Worked out after the answer is on the screen, and fetched after it too. */
const WhatWouldChange = sideRoom(async () => (await import('./what-if/what-would-change.tsx')).WhatWouldChange);

type PlanBelowProps = Omit<ProcedureProps, 'onTool'> & { settings: Settings };

/** What stands below the plan: its cautions in whole sentences, the settings that shape it, and what would change it. */
export function PlanBelow(props: PlanBelowProps) {
  const { inspection, caseData, settings, onField, onAnswer, whatIf, onGuideline, onPositions, ...selecting } = props;
  const { result } = inspection;
  const missing = result.missing.filter(({ couldChange }) => couldChange);
  const hasPlan = result.scope.status !== 'out-of-scope' && result.device.status !== 'undetermined';
  return (
    <>
      {hasPlan && <p className="pt-2 text-small text-ink-muted">{t('plan.gate.note')}</p>}
      <NoticeList result={result} {...selecting} />
      <SettingsNote inspection={inspection} caseData={caseData} settings={settings} />
      {onGuideline && hasPlan && (
        <PlanRow heading={t('plan.guideline')}>
          <GuidelineRow {...{ caseData, settings, result, onGuideline, onPositions }} />
        </PlanRow>
      )}
      {missing.length > 0 && (
        <PlanRow heading={t('plan.missing')}>
          <MissingList missing={missing} onField={onField} />
        </PlanRow>
      )}
      {whatIf && (
        <PlanRow heading={t('plan.what-if')}>
          {'retry' in whatIf ? (
            <RoomFailed onRetry={whatIf.retry} />
          ) : (
            <Overtaken when={whatIf.overtaken}>
              <WhatWouldChange whatIf={whatIf.changes} {...{ inspection, caseData, settings, onField, onAnswer }} />
            </Overtaken>
          )}
        </PlanRow>
      )}
    </>
  );
}
