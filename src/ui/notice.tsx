import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type NoticeLevel = 'info' | 'caution' | 'stop';

const LEVELS = {
  info: { icon: 'info', classes: 'border-info text-info' },
  caution: { icon: 'warning', classes: 'border-warn text-warn' },
  stop: { icon: 'stop', classes: 'border-stop text-stop' },
} as const;

/** The three levels at which something is said beside what it concerns; nothing is ever modal. */
export function Notice({ level, children }: { level: NoticeLevel; children: ReactNode }) {
  return (
    <div className={`flex gap-control border-l-2 pl-2 text-small ${LEVELS[level].classes}`}>
      <Icon name={LEVELS[level].icon} className="mt-[0.15em]" />
      <div className="min-w-0 text-ink">{children}</div>
    </div>
  );
}
