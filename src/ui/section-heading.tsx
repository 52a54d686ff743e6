import { Icon } from './icon.tsx';

interface Props {
  id: string;
  title: string;
  progress: string;
  /** 0 to 1. */
  share: number;
  /** That something in the section matters next. */
  mark?: string | undefined;
}

export function SectionHeading({ id, title, progress, share, mark }: Props) {
  return (
    <div className="flex items-baseline justify-between gap-2 pb-1">
      <h3 id={id} className="text-small font-semibold tracking-wider text-ink uppercase">
        {title}
      </h3>
      <div className="flex items-baseline gap-2">
        {mark && (
          <span title={mark} className="text-[0.75rem] text-accent">
            <Icon name="diamond" filled />
            <span className="sr-only">{mark}</span>
          </span>
        )}
        <span aria-hidden="true" className="h-0.5 w-12 self-center bg-line">
          {/* The page as it is served holds no style of its own: its policy allows none. */}
          {share > 0 && <span className="block h-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />}
        </span>
        <span className="text-small text-ink-muted">{progress}</span>
      </div>
    </div>
  );
}
