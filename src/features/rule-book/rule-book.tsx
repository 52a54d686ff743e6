import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { knowledge } from '#territory/knowledge.ts';
import { t } from '../../i18n/translate.ts';
import { JumpList } from '../../ui/jump-list.tsx';
import { type BookSection, ruleBook } from '../../wording/rule-book.ts';
import { Entry } from './book-entry.tsx';
import { bookSearch } from './search.ts';

interface RuleBookProps {
  /** What of it applies to the case on the screen: rules that hold, and conflicts that are named. */
  applying?: readonly string[];
}

/** The whole rule book, generated from the knowledge: by section, searched by id or word, or what applies to this case. */
export function RuleBook({ applying = [] }: RuleBookProps) {
  const [query, setQuery] = useState('');
  const [here, setHere] = useState(false);
  const search = useMemo(() => bookSearch(ruleBook()), []);
  const found = search(useDeferredValue(query));
  const sections = here ? onlyOf(found, applying) : found;
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const { version, reviewedOn, reviewBy, rules } = knowledge;
  return (
    <>
      <p className="max-w-[72ch] pt-2 text-ink-muted">
        {t('rule-book.version', { version, reviewedOn, reviewBy, count: rules.length })}
      </p>
      <div className="-mx-pane border-b border-line bg-surface px-pane py-3 tablet:tall:sticky tablet:tall:top-0">
        <Search query={query} onQuery={setQuery} count={count}>
          {applying.length > 0 && (
            <label className="flex min-h-target items-center gap-2 text-small">
              <input
                type="checkbox"
                checked={here}
                onChange={(event) => setHere(event.target.checked)}
                className="size-5 accent-accent"
              />
              {t('rule-book.only-here')}
            </label>
          )}
        </Search>
        <JumpList
          label={t('rule-book.sections')}
          places={sections.map(({ id, title }) => ({ id: `book-section-${id}`, title }))}
        />
      </div>
      {sections.map(({ id, title, entries }) => (
        <section key={id} aria-labelledby={`book-section-${id}`} className="pt-section">
          <h3 id={`book-section-${id}`} tabIndex={-1} className="text-title tablet:tall:scroll-mt-32 font-semibold">
            {title}
          </h3>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} applies={applying.includes(entry.id)} />
          ))}
        </section>
      ))}
    </>
  );
}

const onlyOf = (sections: readonly BookSection[], ids: readonly string[]): readonly BookSection[] =>
  sections
    .map((section) => ({ ...section, entries: section.entries.filter(({ id }) => ids.includes(id)) }))
    .filter(({ entries }) => entries.length > 0);

interface SearchProps {
  query: string;
  onQuery: (query: string) => void;
  count: number;
  children?: ReactNode;
}

function Search({ query, onQuery, count, children }: SearchProps) {
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor={id} className="text-small text-ink-muted">
        {t('rule-book.search')}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        autoComplete="off"
        onChange={(event) => onQuery(event.target.value)}
        className="h-target w-64 max-w-full rounded-control border border-line-strong bg-raised px-2.5 text-body text-ink"
      />
      <p role="status" className="text-small text-ink-muted">
        {t('rule-book.found', { count })}
      </p>
      {children}
    </div>
  );
}
