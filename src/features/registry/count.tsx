import { t } from '../../i18n/translate.ts';

interface Props {
  /** What is counted, for whoever does not see the row. */
  of: string;
  count: number;
  onClick: () => void;
}

/** A number that opens the rows behind it. */
export function Count({ of, count, onClick }: Props) {
  if (count === 0) return <span className="px-2">0</span>;
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={t('registry.rows-of', { count, of })}
      className="min-h-target min-w-target rounded-control px-2 text-accent underline tabular-nums hover:bg-raised"
    >
      {count}
    </button>
  );
}
