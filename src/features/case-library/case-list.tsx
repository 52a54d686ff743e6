import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { CaseData } from '#territory/types/case-data.ts';
import { DEVICE_OPTIONS } from '#territory/types/vocabulary.ts';
import { type LibraryQuery, type ListedCase, listed, type Shelf, shelfOf } from '../../case-library/query.ts';
import { language, t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { type CaseActions, CaseRow } from './case-row.tsx';
import { dayOf } from './day-of.ts';
import { DateInput, Select, TextInput } from './inputs.tsx';
import { latestInstant, searchWords } from './words.ts';

/** Rows are drawn by the page: thousands of them at once would take longer than reading them. */
const PAGE = 50;
const SHELVES: readonly Shelf[] = ['current', 'archived', 'deleted'];
const ALL: LibraryQuery = { shelf: 'current', text: '', plan: '', from: '', to: '' };

/** Written out once a case: the search asks for them at every letter. */
const known = new WeakMap<ListedCase, { text: string; language: string }>();

function wordsOf(one: ListedCase): string {
  const before = known.get(one);
  if (before?.language === language()) return before.text;
  const text = searchWords(one);
  known.set(one, { text, language: language() });
  return text;
}

interface Props {
  cases: readonly ListedCase[];
  currentId: string | null;
  /** What a case is about, drawn small. */
  sketchOf: (caseData: CaseData) => ReactNode;
  actions: CaseActions;
}

export function CaseList({ cases, currentId, sketchOf, actions }: Props) {
  const [query, setQuery] = useState(ALL);
  const [pages, setPages] = useState(1);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => listed(cases, wanted, wordsOf, dayOf, latestInstant()), [cases, wanted]);
  const change = (part: Partial<LibraryQuery>) => {
    setQuery((before) => ({ ...before, ...part }));
    setPages(1);
  };
  const shown = found.slice(0, pages * PAGE);
  const rest = found.length - shown.length;
  if (cases.length === 0) return <EmptyLibrary />;
  return (
    <>
      <Search cases={cases} query={query} onChange={change} />
      <p role="status" className="pt-1 pb-1 text-small text-ink-muted">
        <span>{t('library.count', { count: found.length })}</span>
        {rest > 0 && <span>, {t('library.count.shown', { count: shown.length })}</span>}
      </p>
      {found.length === 0 && <p className="py-3 text-ink-muted">{t('library.nothing-found')}</p>}
      <ul aria-label={t('library.title')} className="border-t border-line">
        {shown.map((one, n) => (
          <CaseRow
            key={one.id}
            one={one}
            sketch={sketchOf(one.sketch)}
            current={one.id === currentId}
            place={n + 1}
            total={found.length}
            actions={actions}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div className="py-2">
          <Button onClick={() => setPages(pages + 1)}>
            {t('library.more-cases', { count: Math.min(PAGE, rest) })}
          </Button>
        </div>
      )}
    </>
  );
}

interface SearchProps {
  cases: readonly ListedCase[];
  query: LibraryQuery;
  onChange: (part: Partial<LibraryQuery>) => void;
}

function Search({ cases, query, onChange }: SearchProps) {
  const count = useMemo(() => {
    const counts = { current: 0, archived: 0, deleted: 0 };
    for (const one of cases) counts[shelfOf(one)]++;
    return counts;
  }, [cases]);
  const { shelf, plan, from, to } = query;
  const filtered = plan !== '' || from !== '' || to !== '';
  return (
    <div className="flex flex-col gap-1.5 pt-2">
      <TextInput
        type="search"
        label={t('library.search')}
        hint={t('library.search-hint')}
        value={query.text}
        onChange={(text) => onChange({ text })}
      />
      <ChoiceGroup
        label={t('library.shelf')}
        value={shelf}
        choices={SHELVES.map((value) => ({ value, label: t(`library.shelf.${value}`, { count: count[value] }) }))}
        onChange={(value = shelf) => onChange({ shelf: value })}
      />
      <Disclosure summary={t('library.filter')} needed={filtered}>
        <div className="grid grid-cols-2 gap-x-2 gap-y-1 pb-2">
          <div className="col-span-2">
            <Select
              label={t('library.plan')}
              value={plan}
              choices={[
                { value: '', label: t('library.plan.any') },
                ...DEVICE_OPTIONS.map((value) => ({ value, label: textOf(`value.decision.choice.${value}`) })),
                { value: 'none', label: t('library.plan.none') },
              ]}
              onChange={(value) => onChange({ plan: value })}
            />
          </div>
          <DateInput label={t('library.from')} value={from} onChange={(day) => onChange({ from: day })} />
          <DateInput label={t('library.to')} value={to} onChange={(day) => onChange({ to: day })} />
          {filtered && (
            <Button kind="quiet" icon="cross" onClick={() => onChange({ plan: '', from: '', to: '' })}>
              {t('library.filter.clear')}
            </Button>
          )}
        </div>
      </Disclosure>
    </div>
  );
}

/** What this place is, for who sees it for the first time. */
const EmptyLibrary = () => (
  <div className="flex max-w-96 flex-col gap-2 py-section">
    <p role="status" className="font-semibold">
      {t('library.empty')}
    </p>
    <p className="text-small text-ink-muted">{t('library.empty.kept')}</p>
    <p className="text-small text-ink-muted">{t('library.empty.import')}</p>
  </div>
);
