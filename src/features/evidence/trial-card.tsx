import type { Inspection } from '../../engine/inspect.ts';
import type { CaseData, Settings } from '../../engine/types/case-data.ts';
import type { Trial } from '../../engine/types/knowledge.ts';
import { numberText, t } from '../../i18n/translate.ts';
import { isShownAsFact } from '../../knowledge/trials.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { recordText } from '../../wording/record-text.ts';
import { VerificationBadge } from '../../wording/verification-badge.tsx';
import { EndpointTable } from './endpoint-table.tsx';
import { PatientInTrial } from './patient-in-trial.tsx';

/** The case that the evidence is read for. */
export interface ReadFor {
  caseData: CaseData;
  settings: Settings;
  inspection: Inspection;
}

interface TrialCardProps extends ReadFor {
  trial: Trial;
  /** Where the card stands under a line that names it already. */
  headed?: boolean;
}

/** One trial report: whom it studied, what it compared, what it found, how it was verified and where the lecture differs. */
export function TrialCard({ trial, headed = true, ...readFor }: TrialCardProps) {
  return (
    <article aria-label={trial.name} className={headed ? 'border-t border-line py-3' : 'pb-3'}>
      <div className="flex flex-wrap items-center justify-between gap-x-control gap-y-tight">
        {headed && <h4 className="font-semibold">{trial.name}</h4>}
        <VerificationBadge level={trial.verification} />
      </div>
      {isShownAsFact(trial) ? (
        <Facts trial={trial} {...readFor} />
      ) : (
        <p className="text-small text-ink-muted">{t('verification.not-found.hint')}</p>
      )}
    </article>
  );
}

function Facts({ trial, ...readFor }: ReadFor & { trial: Trial }) {
  const { conclusion, endpoints, followup, n } = trial;
  return (
    <div className="grid grid-cols-1 gap-control">
      <Reference trial={trial} />
      {conclusion && <p>{recordText(conclusion)}</p>}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-row gap-y-tight text-small [&_dt]:text-ink-muted">
        <Fact term={t('trial.population')} value={populationText(trial)} />
        {armFacts(trial).map(([term, value]) => (
          <Fact key={term} term={term} value={value} />
        ))}
        <Fact term={t('trial.n')} value={n === null ? null : numberText(n)} />
        <Fact term={t('trial.followup')} value={followup && recordText(followup)} />
      </dl>
      <div>
        <h5 className="text-small text-ink-muted">{t('trial.outcome')}</h5>
        {endpoints.length > 0 ? <EndpointTable trial={trial} /> : <p className="text-small">{t('trial.no-figures')}</p>}
      </div>
      {trial.discrepancy && <Discrepancy lecture={trial.lecture_claim} publication={trial.discrepancy} />}
      <PatientInTrial trial={trial} {...readFor} />
    </div>
  );
}

/** Where it can be looked up. A text and no link: nothing leaves this device. */
function Reference({ trial: { name, shortCitation, doi, pmid } }: { trial: Trial }) {
  const ids = [doi && t('trial.reference', { doi }), pmid && t('trial.pmid-is', { pmid })].filter(Boolean).join(' · ');
  return (
    <div className="flex items-center justify-between gap-control text-small text-ink-muted">
      <p className="min-w-0 wrap-anywhere">
        {shortCitation}
        {ids && <span className="block select-all">{ids}</span>}
      </p>
      {ids && <CopyButton text={`${shortCitation}. ${ids}`} label={t('trial.copy', { name })} />}
    </div>
  );
}

/** The words of the record and, where they do not say it, the stent that had failed. */
function populationText({ population, isr_type: type }: Trial): string | null {
  if (!type || population?.includes(`${type}-ISR`)) return population && recordText(population);
  const stent = t('trial.failed-stent', { type: type === 'both' ? t('trial.isr-type.both') : recordText(type) });
  return population ? `${recordText(population)} (${stent})` : stent;
}

/** The record lists arms. Two are an intervention and what it was held against; of more it does not say which is which. */
function armFacts({ arms }: Trial): readonly (readonly [term: string, value: string])[] {
  const [first, second] = (arms ?? []).map(recordText);
  if (!arms || first === undefined) return [];
  if (second === undefined) return [[t('trial.single-arm'), first]];
  if (arms.length > 2) return [[t('trial.arms-compared'), arms.map(recordText).join(' · ')]];
  return [
    [t('trial.intervention'), first],
    [t('trial.comparator'), second],
  ];
}

function Fact({ term, value }: { term: string; value: string | null }) {
  if (value === null) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Discrepancy({ lecture, publication }: { lecture: string | null; publication: string }) {
  return (
    <div className="border-l-2 border-warn bg-warn-soft px-3 py-2 text-small">
      {lecture && (
        <p>
          <strong>{t('trial.lecture-says')}:</strong> {lecture}
        </p>
      )}
      <p>
        <strong>{t('trial.publication-says')}:</strong> {publication}
      </p>
    </div>
  );
}
