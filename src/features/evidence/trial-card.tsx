import type { Trial } from '../../engine/types/knowledge.ts';
import { numberText, t } from '../../i18n/translate.ts';
import { isShownAsFact } from '../../knowledge/trials.ts';
import { VerificationBadge } from '../../wording/verification-badge.tsx';
import { EndpointTable } from './endpoint-table.tsx';

/** One trial report: whom it studied, what it compared, what it found, how it was verified and where the lecture differs. */
export function TrialCard({ trial }: { trial: Trial }) {
  return (
    <article aria-label={trial.name} className="border-t border-line py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-control gap-y-tight">
        <h4 className="font-semibold">{trial.name}</h4>
        <VerificationBadge level={trial.verification} />
      </div>
      {isShownAsFact(trial) ? (
        <Facts trial={trial} />
      ) : (
        <p className="text-small text-ink-muted">{t('verification.not-found.hint')}</p>
      )}
    </article>
  );
}

function Facts({ trial }: { trial: Trial }) {
  const { name, shortCitation, population, arms, n, followup, conclusion, endpoints } = trial;
  return (
    <div className="grid gap-control">
      <p className="text-small text-ink-muted">{shortCitation}</p>
      {conclusion && <p>{conclusion}</p>}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-row gap-y-tight text-small [&_dt]:text-ink-muted">
        <Fact term={t('trial.population')} value={population} />
        <Fact term={t('trial.arms')} value={arms && armsText(arms)} />
        <Fact term={t('trial.n')} value={n === null ? null : numberText(n)} />
        <Fact term={t('trial.followup')} value={followup} />
      </dl>
      {endpoints.length > 0 && <EndpointTable name={name} endpoints={endpoints} />}
      {trial.discrepancy && <Discrepancy lecture={trial.lecture_claim} publication={trial.discrepancy} />}
    </div>
  );
}

/** The two arms of a comparison carry the numbers of the table's columns. */
function armsText(arms: readonly string[]): string {
  if (arms.length !== 2) return arms.join(' · ');
  return arms.map((arm, index) => `${index + 1} ${arm}`).join(' · ');
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
