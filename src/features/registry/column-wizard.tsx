import { useId, useMemo, useState } from 'react';
import { t } from '../../i18n/translate.ts';
import { type ColumnNames, proposed, readableColumns, unknownNames } from '../../interop/bulk/column-map.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  header: readonly string[];
  /** What was said of a file's columns the last time. */
  names: ColumnNames;
  onStart: (names: ColumnNames) => void;
  onCancel: () => void;
}

/** Which column of the file is what. Names of our own need no word; for the others something is proposed where it can be. */
export function ColumnWizard({ header, names, onStart, onCancel }: Props) {
  const columns = useMemo(() => readableColumns(), []);
  const labels = useMemo(() => new Map(columns.map(({ column, label }) => [column, label])), [columns]);
  const asked = useMemo(() => unknownNames(header), [header]);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>(() => {
    const proposal = proposed(header, names);
    return Object.fromEntries(Object.entries(proposal).map(([column, name]) => [name, column]));
  });
  const listId = useId();
  const chosen = asked.map((name) => said[name] ?? '').filter(Boolean);
  const isTwice = (column: string) => chosen.filter((one) => one === column).length > 1;
  const isFit = (column: string) => column === '' || (labels.has(column) && !isTwice(column));
  const ready = chosen.every(isFit);

  function start() {
    const given = asked.flatMap((name) => (said[name] ? [[said[name], name] as const] : []));
    const others = Object.entries(names).filter(
      ([column, name]) => !header.includes(name) && !given.some(([one]) => one === column),
    );
    onStart(Object.fromEntries([...others, ...given]));
  }

  return (
    <section aria-label={t('registry.columns')} className="flex max-w-3xl flex-col gap-row">
      <h3 className="font-semibold">{t('registry.columns')}</h3>
      <p className="text-small text-ink-muted">
        {t('registry.columns-note', { known: header.length - asked.length, count: asked.length })}
      </p>
      <datalist id={listId}>
        {columns.map(({ column, label }) => (
          <option key={column} value={column}>
            {label}
          </option>
        ))}
      </datalist>
      <ul className="max-h-[55dvh] overflow-auto">
        {asked.map((name) => {
          const column = said[name] ?? '';
          const fit = isFit(column);
          return (
            <li key={name} className="flex flex-wrap items-center gap-2 border-t border-line py-tight">
              <span className="w-56 min-w-0 break-words">{name}</span>
              <input
                aria-label={t('registry.column-is', { name })}
                aria-invalid={!fit || undefined}
                list={listId}
                value={column}
                placeholder={t('registry.not-read')}
                autoComplete="off"
                onChange={(event) => setSaid({ ...said, [name]: event.target.value.trim() })}
                className="h-target w-72 rounded-control border border-line-strong bg-raised px-2 text-small text-ink placeholder:text-ink-muted"
              />
              <span className={`text-small ${fit ? 'text-ink-muted' : 'text-stop'}`}>
                {fit ? labels.get(column) : t(isTwice(column) ? 'registry.column-twice' : 'registry.column-unknown')}
              </span>
            </li>
          );
        })}
      </ul>
      <div className="flex gap-1">
        <Button kind="accent" disabled={!ready} onClick={start}>
          {t('registry.start')}
        </Button>
        <Button onClick={onCancel}>{t('registry.cancel')}</Button>
      </div>
    </section>
  );
}
