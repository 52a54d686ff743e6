import type { Trace, Truth } from '#territory/types/inspection.ts';
import { t } from '../../i18n/translate.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { ConditionTree } from '../../wording/condition-tree.tsx';
import { valueHere } from './value-here.ts';

const MARKS: Readonly<Record<'true' | 'false' | 'null', { icon: IconName; colour: string }>> = {
  true: { icon: 'check', colour: 'text-ok' },
  false: { icon: 'cross', colour: 'text-stop' },
  null: { icon: 'circle', colour: 'text-ink-muted' },
};

/** A rule's condition with what this case makes of each part. */
export function ConditionInCase({ trace }: { trace: Trace }) {
  return (
    <ConditionTree
      node={trace}
      line={({ words, leaf }, { truth }) => <Line truth={truth} words={words} here={leaf && valueHere(leaf)} />}
    />
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
