interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Names and values under one another; in columns where there are many. */
export function PairList({ pairs, columns = false }: { pairs: readonly Pair[]; columns?: boolean }) {
  return (
    <dl className={columns ? 'gap-x-6 tablet:columns-2 min-[100rem]:columns-3' : ''}>
      {pairs.map(({ name, value }) => (
        <div key={name} className="break-inside-avoid border-t border-line py-1">
          <dt className="text-small text-ink-muted">{name}</dt>
          <dd dir="auto" className="break-words">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
