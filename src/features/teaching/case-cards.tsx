import { useState } from 'react';
import { teachingCases } from '#territory/teaching-cases.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import type { Tried } from './tried.ts';

const FILTERS = ['all', 'tried', 'not-tried'] as const;

interface Props {
  tried: readonly Tried[];
  /** What a case is told by before it is opened. */
  told: (caseData: CaseData) => readonly string[];
  onOpen: (id: string) => void;
}

/** The cases by number: their titles would give the answers away. */
export function CaseCards({ tried, told, onOpen }: Props) {
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const cards = teachingCases
    .map(({ id, case: caseData }, index) => ({
      id,
      caseData,
      number: index + 1,
      kept: tried.find((one) => one.id === id),
    }))
    .filter(({ kept }) => filter === 'all' || (filter === 'tried') === (kept !== undefined));
  return (
    <>
      <div role="group" aria-label={t('teaching.filter')} className="flex flex-wrap gap-1">
        {FILTERS.map((each) => (
          <Button
            key={each}
            pressed={filter === each}
            kind={filter === each ? 'accent' : 'plain'}
            onClick={() => setFilter(each)}
          >
            {t(`teaching.filter.${each}`)}
          </Button>
        ))}
      </div>
      {cards.length === 0 && <p className="text-small text-ink-muted">{t('teaching.filter.none')}</p>}
      <ul
        aria-label={t('teaching.list')}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-control"
      >
        {cards.map(({ id, caseData, number, kept }) => (
          <li key={id} className="grid">
            <button
              type="button"
              onClick={() => onOpen(id)}
              className="min-h-target rounded-control border border-line-strong bg-raised p-2 text-left hover:border-accent"
            >
              <span className="block font-semibold">{t('teaching.case', { number })}</span>
              {told(caseData).map((line) => (
                <span key={line} className="block text-small">
                  {line}
                </span>
              ))}
              <span className="block text-small text-ink-muted">
                {kept ? t('teaching.case.score', { right: kept.first.length }) : t('teaching.case.open')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
