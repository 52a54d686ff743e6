import { type ReactNode, useId } from 'react';
import { textOf } from '../../i18n/translate.ts';
import type { StageName } from '../../territories/coronary/types/knowledge.ts';
import type { StageStatus } from '../../territories/coronary/types/result.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

const STATUS: Readonly<Record<StageStatus, { icon: IconName; colour: string }>> = {
  todo: { icon: 'arrow', colour: 'text-ink-muted' },
  done: { icon: 'check', colour: 'text-ok' },
  failed: { icon: 'cross', colour: 'text-stop' },
  blocked: { icon: 'lock', colour: 'text-warn' },
  'not-needed': { icon: 'minus', colour: 'text-ink-muted' },
};

interface StageSectionProps {
  stage: StageName;
  number: number;
  status: StageStatus;
  children: ReactNode;
}

/** One stage of the procedure: its number, name and status at the left, or above where there is no room. */
export function StageSection({ stage, number, status, children }: StageSectionProps) {
  const { icon, colour } = STATUS[status];
  return (
    <PlanRow
      heading={`${number} ${textOf(`stage.${stage}`)}`}
      aside={
        <span className={`inline-flex items-center gap-tight text-small ${colour}`}>
          <Icon name={icon} />
          {textOf(`stage-status.${status}`)}
        </span>
      }
    >
      {children}
    </PlanRow>
  );
}

/** A row of the plan between hairlines. */
export function PlanRow({ heading, aside, children }: { heading: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-row gap-y-tight border-t border-line py-2 @min-[36rem]:grid-cols-[7.5rem_minmax(0,1fr)]"
    >
      <div className="flex items-baseline gap-x-control @min-[36rem]:block @min-[36rem]:pt-2.5">
        <h3 id={id} className="text-body font-semibold">
          {heading}
        </h3>
        {aside}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
