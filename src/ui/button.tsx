import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  onClick: () => void;
  icon?: IconName;
  kind?: 'plain' | 'quiet' | 'accent';
  disabled?: boolean;
  pressed?: boolean;
  title?: string;
  /** Where the visible words are not enough, such as a row of equal controls. */
  label?: string;
  /** Id of what says more of it, such as why it is disabled. */
  describedBy?: string;
  children?: ReactNode;
}

const KINDS = {
  plain: 'border-line-strong bg-raised px-2 text-ink enabled:hover:border-accent',
  quiet: 'border-transparent px-1.5 text-ink-muted enabled:hover:text-ink enabled:hover:bg-raised',
  accent: 'border-accent bg-accent px-2 text-accent-ink font-semibold',
} as const;

export function Button({
  onClick,
  icon,
  kind = 'plain',
  disabled = false,
  pressed,
  title,
  label,
  describedBy,
  children,
}: Props) {
  return (
    <button
      type="button"
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      aria-describedby={describedBy}
      title={title}
      className={`inline-flex min-h-target min-w-target items-center justify-center gap-1.5 rounded-control border text-small disabled:opacity-45 ${KINDS[kind]}`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
