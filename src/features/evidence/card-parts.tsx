import type { ReactNode } from 'react';
import type { Trial } from '#territory/types/knowledge.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { t } from '../../i18n/translate.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Quoted } from '../../ui/quoted.tsx';

/** Where it can be looked up. A text and no link: nothing leaves this device. */
export function Reference({ trial: { name, shortCitation, doi, pmid } }: { trial: Trial }) {
  const ids = [doi && t('trial.reference', { doi }), pmid && t('trial.pmid-is', { pmid })].filter(Boolean).join(' · ');
  return (
    <div className="flex items-center justify-between gap-control text-small text-ink-muted">
      <p lang={ORIGINAL} className="min-w-0 wrap-anywhere">
        {shortCitation}
        {ids && <span className="block select-all">{ids}</span>}
      </p>
      {ids && <CopyButton text={`${shortCitation}. ${ids}`} label={t('trial.copy', { name })} />}
    </div>
  );
}

/** One line of a card's list; what the record does not hold has none. */
export function Fact({ term, value }: { term: string; value: ReactNode }) {
  if (value === null || value === '') return null;
  return (
    <>
      <dt>{term}</dt>
      <dd className="wrap-anywhere">{value}</dd>
    </>
  );
}

/** What the lecture says beside what was read, where they differ. */
export function Discrepancy({ trial: { lecture_claim: lecture, discrepancy } }: { trial: Trial }) {
  if (!discrepancy) return null;
  return (
    <div className="border-l-2 border-warn bg-warn-soft px-3 py-2 text-small">
      {lecture && (
        <p>
          <strong>{t('trial.lecture-says')}:</strong> <Quoted>{lecture}</Quoted>
        </p>
      )}
      <p>
        <strong>{t('trial.publication-says')}:</strong> <Quoted>{discrepancy}</Quoted>
      </p>
    </div>
  );
}
