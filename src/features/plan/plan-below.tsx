import '../../i18n/with-plan-below.ts';
import { getField } from '#territory/case/edit.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import { fieldValueText } from '../../i18n/field-texts.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import { Overtaken } from '../../ui/overtaken.tsx';
import { RoomFailed } from '../../ui/room-failed.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { GuidelineRow } from './guideline-row.tsx';
import { decidingDevice, MissingList } from './missing-list.tsx';
import { NoticeList } from './notice-list.tsx';
import type { ProcedureProps } from './procedure.tsx';
import { SettingsNote } from './settings-note.tsx';
import { PlanRow } from './stage-section.tsx';
import { unusedFindings } from './unused-findings.ts';

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
      {hasPlan && <UnusedFindings caseData={caseData} settings={settings} />}
      <SettingsNote inspection={inspection} caseData={caseData} settings={settings} />
      {onGuideline && hasPlan && (
        <PlanRow heading={t('plan.guideline')}>
          <GuidelineRow {...{ caseData, settings, result, onGuideline, onPositions }} />
        </PlanRow>
      )}
      {missing.length > 0 && (
        <PlanRow
          heading={t('plan.missing')}
          aside={
            <span className="text-small text-ink-muted">
              {t('plan.missing.deciding', { count: decidingDevice(missing) })}
            </span>
          }
        >
          <MissingList missing={missing} onField={onField} />
        </PlanRow>
      )}
      {/* Before there is a plan nothing can change it. */}
      {whatIf && result.device.status !== 'undetermined' && (
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

/** What was seen and changes nothing here is said so: nobody must look for it in the plan. */
function UnusedFindings({ caseData, settings }: { caseData: CaseData; settings: Settings }) {
  const unused = unusedFindings(caseData, settings);
  if (unused.length === 0) return null;
  const named = unused.map((path) =>
    t('plan.unused-finding', {
      field: textOf(`field.${path}.label`),
      value: fieldValueText(path, getField(caseData, path), null),
    }),
  );
  return (
    <p className="py-2 text-small text-ink-muted">{t('plan.unused-findings', { findings: listText(named, 'and') })}</p>
  );
}
