import { type ReactNode, useState } from 'react';
import { trials } from '#territory/trials.ts';
import type { Trial } from '#territory/types/knowledge.ts';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { JournalFilter } from './journal-filter.tsx';
import { JournalPage } from './journal-page.tsx';
import { JournalRow } from './journal-row.tsx';
import { byNearness, type Column, type Filter, filtered, NO_FILTER, type Sort, sorted } from './journal-rows.ts';

const COLUMNS: readonly (readonly [Column, hidden?: string])[] = [
  ['year'],
  ['name'],
  ['kind', 'max-tablet:hidden'],
  ['n', 'text-right'],
  ['read', 'max-tablet:hidden'],
];

const NEWEST: Sort = { by: 'year', descending: true };

export interface JournalProps {
  /** One record in full. */
  recordOf: (record: Trial) => ReactNode;
  onPrint: (content: ReactNode) => void;
}

/** The records that are looked for, in the order that is asked for; the head of a column sorts by it, and again the other way. */
export function JournalTable({ recordOf, onPrint }: JournalProps) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [chosen, setSort] = useState<Sort | null>(null);
  // Until a column is chosen, what was typed decides: the trial of that name, and not the newest that mentions it.
  const byName = chosen === null && filter.query.trim() !== '';
  const sort = byName ? null : (chosen ?? NEWEST);
  const newest = sorted(filtered(trials, filter), sort ?? NEWEST);
  const records = byName ? byNearness(newest, filter.query) : newest;
  return (
    <>
      <h3 className="sr-only">{t('journal.table')}</h3>
      <JournalFilter filter={filter} onFilter={setFilter} />
      <div className="flex flex-wrap items-center gap-x-row">
        <p role="status" className="text-small text-ink-muted">
          {t('journal.found', { count: records.length, all: trials.length })}
          {byName && ` · ${t('journal.by-name')}`}
        </p>
        {filter !== NO_FILTER && (
          <Button kind="quiet" onClick={() => setFilter(NO_FILTER)}>
            {t('journal.clear')}
          </Button>
        )}
        <Button icon="page" onClick={() => onPrint(<JournalPage records={records} />)}>
          {t('journal.print')}
        </Button>
      </div>
      <table aria-label={t('journal.table')} className="w-full border-collapse">
        <thead>
          <tr className="text-left align-bottom">
            {COLUMNS.map(([column, look = '']) => (
              <Heading key={column} column={column} look={look} sort={sort} onSort={setSort} />
            ))}
            <th scope="col" className="text-small font-normal text-ink-muted">
              <span className="inline-flex min-h-target items-center">{t('journal.column.cite')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <JournalRow key={record.id} record={record} recordOf={recordOf} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface HeadingProps {
  column: Column;
  look: string;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

function Heading({ column, look, sort, onSort }: HeadingProps) {
  const sorts = sort?.by === column;
  const order = sort?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorts ? order : 'none'} className={`pr-control font-normal ${look}`}>
      <button
        type="button"
        onClick={() => onSort({ by: column, descending: sorts && !sort?.descending })}
        className={`inline-flex min-h-target min-w-target items-center gap-1 rounded-control text-small ${sorts ? 'font-semibold text-ink' : 'text-ink-muted hover:text-ink'}`}
      >
        {t(`journal.column.${column}`)}
        <span aria-hidden="true">{sorts ? (sort?.descending ? '↓' : '↑') : '↕'}</span>
      </button>
    </th>
  );
}
