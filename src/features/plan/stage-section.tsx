import { type ReactNode, useId } from 'react';
import type { StageName } from '#territory/types/knowledge.ts';
import type { StageStatus } from '#territory/types/result.ts';
import { textOf } from '../../i18n/translate.ts';
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
  /** One line that says what is inside: the stage then unfolds, and stands as that line until it does. */
  line?: string | undefined;
  children?: ReactNode;
}

/** One stage of the procedure: its number, name and status, and what is in it. */
export function StageSection({ stage, number, status, line, children }: StageSectionProps) {
  const { icon, colour } = STATUS[status];
  return (
    <PlanRow
      heading={`${number} ${textOf(`stage.${stage}`)}`}
      line={line}
      aside={
        <span className={`inline-flex items-baseline gap-tight text-small ${colour}`}>
          <Icon name={icon} className="self-center" />
          {textOf(`stage-status.${status}`)}
        </span>
      }
    >
      {children}
    </PlanRow>
  );
}

interface PlanRowProps {
  heading: string;
  aside?: ReactNode;
  line?: string | undefined;
  children?: ReactNode;
}

/** A row of the plan between hairlines; with a line of its own it is folded. */
export function PlanRow({ heading, aside, line, children }: PlanRowProps) {
  const id = useId();
  const title = (
    <h3 id={id} className="text-small font-semibold tracking-wider whitespace-nowrap text-ink-muted uppercase">
      {heading}
    </h3>
  );
  if (line === undefined)
    return (
      <section aria-labelledby={id} className="grid gap-y-tight border-t border-line py-1">
        <div className="flex flex-wrap items-baseline gap-x-control">
          {title}
          {aside}
        </div>
        <div className="min-w-0 empty:hidden">{children}</div>
      </section>
    );
  return (
    <section aria-labelledby={id} className="border-t border-line">
      <details className="group">
        <summary className="relative flex min-h-target list-none flex-wrap items-baseline gap-x-control rounded-control py-1 pr-6 text-small hover:text-ink">
          {title}
          {aside}
          <span className="line-clamp-2 min-w-0 flex-1 basis-56 text-option text-ink group-open:line-clamp-none">
            {line}
          </span>
          <Icon name="chevron" className="absolute inset-y-0 right-0 my-auto text-ink-muted group-open:rotate-90" />
        </summary>
        {children}
      </details>
    </section>
  );
}
