import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'ok' | 'warn' | 'stop' | 'info' | 'neutral';

const TONES: Record<Tone, { classes: string; icon: IconName }> = {
  ok: { classes: 'border-ok bg-ok-soft text-ok', icon: 'check' },
  warn: { classes: 'border-warn bg-warn-soft text-warn', icon: 'warning' },
  stop: { classes: 'border-stop bg-stop-soft text-stop', icon: 'stop' },
  info: { classes: 'border-info bg-info-soft text-info', icon: 'info' },
  neutral: { classes: 'border-line-strong text-ink-muted', icon: 'circle' },
};

interface Props {
  tone: Tone;
  icon?: IconName;
  /** As large as the text, where it is read from afar. */
  large?: boolean;
  children: ReactNode;
}

/** A verdict in a word, with its sign: never told by colour alone. */
export function Badge({ tone, icon, large = false, children }: Props) {
  return (
    <span
      className={`inline-flex items-baseline gap-1 rounded-control border px-1.5 py-px ${large ? 'text-body' : 'text-small'} font-medium ${TONES[tone].classes}`}
    >
      <Icon name={icon ?? TONES[tone].icon} className="self-center" />
      <span>{children}</span>
    </span>
  );
}
