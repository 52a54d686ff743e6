import type { Trace, Truth } from '../../engine/types/inspection.ts';
import { t } from '../../i18n/translate.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { conditionLine } from './condition-line.ts';

const MARKS: Readonly<Record<'true' | 'false' | 'null', { icon: IconName; colour: string }>> = {
  true: { icon: 'check', colour: 'text-ok' },
  false: { icon: 'cross', colour: 'text-stop' },
  null: { icon: 'circle', colour: 'text-ink-muted' },
};

/** A rule's condition as a tree that can be read aloud, with what this case makes of each part. */
export function ConditionTree({ trace }: { trace: Trace }) {
  return (
    <ul className="text-small">
      <Node trace={trace} />
    </ul>
  );
}

function Node({ trace }: { trace: Trace }) {
  const { words, here, parts, folded } = conditionLine(trace);
  const line = <Line truth={trace.truth} words={words} here={here} />;
  const inner = (
    <ul className="ml-2 border-l border-line pl-3">
      {parts.map((part, index) => (
        <Node key={index} trace={part} />
      ))}
    </ul>
  );
  if (parts.length === 0) return <li>{line}</li>;
  return (
    <li>
      {folded ? (
        <details className="group">
          <summary className="flex list-none items-start gap-tight">
            <Icon name="chevron" className="mt-2 shrink-0 text-ink-muted group-open:rotate-90" />
            {line}
          </summary>
          {inner}
        </details>
      ) : (
        <>
          {line}
          {inner}
        </>
      )}
    </li>
  );
}

function Line({ truth, words, here }: { truth: Truth; words: string; here: string | undefined }) {
  const { icon, colour } = MARKS[`${truth}`];
  return (
    <span className="inline-flex min-h-6 items-start gap-control py-0.5">
      <Icon name={icon} className={`mt-[0.15em] ${colour}`} />
      <span>
        <span className="sr-only">{t(`why.truth.${truth}`)} </span>
        {words}
        {here && <span className="text-ink-muted"> · {t('why.here', { value: here })}</span>}
      </span>
    </span>
  );
}
