interface Props {
  id: string;
  title: string;
  progress: string;
  /** 0 to 1. */
  share: number;
}

export function SectionHeading({ id, title, progress, share }: Props) {
  return (
    <div className="flex items-baseline justify-between gap-2 pb-1">
      <h3 id={id} className="text-small font-semibold tracking-wider text-ink uppercase">
        {title}
      </h3>
      <div className="flex items-baseline gap-2">
        <span aria-hidden="true" className="h-0.5 w-12 self-center bg-line">
          <span className="block h-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />
        </span>
        <span className="text-small text-ink-muted">{progress}</span>
      </div>
    </div>
  );
}
