import { useDeferredValue, useMemo, useState } from 'react';
import { type LibraryQuery, type ListedCase, listed, type Shelf } from '../../case-library/query.ts';
import { DEVICE_OPTIONS } from '../../engine/types/vocabulary.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { type CaseActions, CaseRow } from './case-row.tsx';
import { DateInput, Select, TextInput } from './inputs.tsx';
import { dayOf, searchWords } from './words.ts';

/** Rows are drawn by the page: thousands of them at once would take longer than reading them. */
const PAGE = 50;
const SHELVES: readonly Shelf[] = ['current', 'archived', 'deleted'];
const ALL: LibraryQuery = { shelf: 'current', text: '', plan: '', from: '', to: '' };

/** Written out once a case: the search asks for them at every letter. */
const known = new WeakMap<ListedCase, string>();

function wordsOf(one: ListedCase): string {
  const text = known.get(one) ?? searchWords(one);
  known.set(one, text);
  return text;
}

interface Props {
  cases: readonly ListedCase[];
  currentId: string | null;
  actions: CaseActions;
}

export function CaseList({ cases, currentId, actions }: Props) {
  const [query, setQuery] = useState(ALL);
  const [pages, setPages] = useState(1);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => listed(cases, wanted, wordsOf, dayOf), [cases, wanted]);
  const change = (part: Partial<LibraryQuery>) => {
    setQuery((before) => ({ ...before, ...part }));
    setPages(1);
  };
  const shown = found.slice(0, pages * PAGE);
  return (
    <>
      <div className="grid grid-cols-2 gap-x-2 gap-y-1">
        <div className="col-span-2">
          <TextInput
            type="search"
            label={t('library.search')}
            hint={t('library.search-hint')}
            value={query.text}
            onChange={(text) => change({ text })}
          />
        </div>
        <Select
          label={t('library.shelf')}
          value={query.shelf}
          choices={SHELVES.map((shelf) => ({ value: shelf, label: t(`library.shelf.${shelf}`) }))}
          onChange={(shelf) => change({ shelf })}
        />
        <Select
          label={t('library.plan')}
          value={query.plan}
          choices={[
            { value: '', label: t('library.plan.any') },
            ...DEVICE_OPTIONS.map((value) => ({ value, label: textOf(`value.decision.choice.${value}`) })),
            { value: 'none', label: t('library.plan.none') },
          ]}
          onChange={(plan) => change({ plan })}
        />
        <DateInput label={t('library.from')} value={query.from} onChange={(from) => change({ from })} />
        <DateInput label={t('library.to')} value={query.to} onChange={(to) => change({ to })} />
      </div>
      <p role="status" className="pt-2 text-small text-ink-muted">
        {t('library.count', { count: found.length })}
      </p>
      {found.length === 0 && (
        <p className="py-3 text-ink-muted">{t(cases.length === 0 ? 'library.empty' : 'library.nothing-found')}</p>
      )}
      <ul aria-label={t('library.title')}>
        {shown.map((one) => (
          <CaseRow key={one.id} one={one} current={one.id === currentId} actions={actions} />
        ))}
      </ul>
      {shown.length < found.length && (
        <div className="py-2">
          <Button onClick={() => setPages(pages + 1)}>
            {t('library.more-cases', { count: Math.min(PAGE, found.length - shown.length) })}
          </Button>
        </div>
      )}
    </>
  );
}
