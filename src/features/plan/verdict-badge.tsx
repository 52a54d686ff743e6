import type { Verdict } from '#territory/types/knowledge.ts';
import type { OptionVerdict } from '../../engine/types/outcome.ts';
import { textOf } from '../../i18n/translate.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';

const LOOKS: Readonly<Record<Verdict | OptionVerdict, { tone: Tone; icon: IconName }>> = {
  required: { tone: 'warn', icon: 'arrow' },
  recommended: { tone: 'ok', icon: 'check' },
  option: { tone: 'info', icon: 'circle' },
  acceptable: { tone: 'info', icon: 'circle' },
  avoid: { tone: 'warn', icon: 'warning' },
  contraindicated: { tone: 'stop', icon: 'stop' },
  unavailable: { tone: 'neutral', icon: 'minus' },
  team: { tone: 'neutral', icon: 'info' },
};

const TEXT: Readonly<Record<Tone, string>> = {
  ok: 'text-ok',
  warn: 'text-warn',
  stop: 'text-stop',
  info: 'text-info',
  neutral: 'text-ink-muted',
};

/** The same without a frame, for lists in which every line has one. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  const { tone, icon } = LOOKS[verdict];
  return (
    <span className={`inline-flex items-baseline gap-tight text-small ${TEXT[tone]}`}>
      <Icon name={icon} className="self-center" />
      {textOf(`verdict.${verdict}`)}
    </span>
  );
}

/** A verdict as sign and word; `word` where the verdict holds only under a condition that must be said. */
export function VerdictBadge({ verdict, word }: { verdict: Verdict | OptionVerdict; word?: string | undefined }) {
  return <Badge {...LOOKS[verdict]}>{word ?? textOf(`verdict.${verdict}`)}</Badge>;
}
