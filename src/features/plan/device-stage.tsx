import '../../i18n/with-plan-below.ts';
import type { ComparedOption } from '#territory/types/knowledge.ts';
import type { Result, Stage, Step, WeighedOption } from '#territory/types/result.ts';
import { t } from '../../i18n/translate.ts';
import { DeviceColumn } from './device-column.tsx';
import { DeviceUse } from './device-use.tsx';
import type { Selecting } from './selecting.ts';
import { StepList } from './step-list.tsx';

interface DeviceStageProps extends Selecting {
  device: Result['device'];
  stage: Stage;
}

type ComparedColumn = WeighedOption & { option: ComparedOption };

const isCompared = (weighed: WeighedOption): weighed is ComparedColumn =>
  weighed.option === 'des' || weighed.option === 'dcb';

/** DES and DCB side by side, under them how the choice is used here, and every other option as a line. */
export function DeviceStage({ device, stage, ...selecting }: DeviceStageProps) {
  const columns = device.options.filter(isCompared);
  const others = stage.steps.filter(({ action }) => !/^(des|dcb)(-|$)/.test(action));
  const unspoken = device.options.filter((option) => !isCompared(option) && !others.some(speaksOf(option)));
  const lines = [...others, ...unspoken.flatMap(lineOf)];
  if (device.status === 'not-indicated') return <p className="py-2.5 text-ink-muted">{t('plan.no-steps')}</p>;
  return (
    <>
      <div className="grid gap-x-row gap-y-control @min-[30rem]:grid-cols-2">
        {columns.map((option) => (
          <DeviceColumn key={option.option} option={option} device={device} steps={stage.steps} {...selecting} />
        ))}
      </div>
      <DeviceUse use={device.use} {...selecting} />
      {lines.length > 0 && <h4 className="pt-control text-small text-ink-muted">{t('plan.device.other')}</h4>}
      <StepList stage="device" steps={lines} {...selecting} />
    </>
  );
}

const speaksOf =
  ({ option }: WeighedOption) =>
  ({ action }: Step) =>
    action === option;

/** An option that no step names, as a line of its own where a rule speaks of it. */
function lineOf({ option, verdict, for: reasonsFor, against }: WeighedOption): Step[] {
  const reasons = [...reasonsFor, ...against];
  const [first] = reasons;
  if (!first) return [];
  const word = verdict === 'acceptable' ? 'option' : verdict;
  return [
    { action: option, verdict: word, strength: first.strength, rules: reasons.map(({ rule }) => rule), evidence: [] },
  ];
}
