import { isShownAsFact, isStudy } from '#territory/trials.ts';
import type { Trial } from '#territory/types/knowledge.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { VerificationBadge } from '../../wording/verification-badge.tsx';
import { DocumentFacts } from './document-facts.tsx';
import type { ReadFor } from './read-for.ts';
import { TrialFacts } from './trial-facts.tsx';

interface EvidenceCardProps extends ReadFor {
  record: Trial;
  /** Where the card stands under a line that names it already. */
  headed?: boolean;
}

/** One record of the evidence: how far it was verified, and what it is, a trial's report or a label or a document. */
export function EvidenceCard({ record, headed = true, ...readFor }: EvidenceCardProps) {
  const { name, kind, verification } = record;
  return (
    <article aria-label={name} className={headed ? 'border-t border-line py-3' : 'pb-3'}>
      <div className="flex flex-wrap items-center justify-between gap-x-control gap-y-tight">
        {headed && (
          <h4 lang={ORIGINAL} className="font-semibold">
            {name}
          </h4>
        )}
        <span className="flex flex-wrap gap-tight">
          {!isStudy(record) && (
            <Badge tone="neutral" icon="info">
              {textOf(`record-kind.${kind}`)}
            </Badge>
          )}
          <VerificationBadge level={verification} />
        </span>
      </div>
      <Facts record={record} {...readFor} />
    </article>
  );
}

function Facts({ record, ...readFor }: ReadFor & { record: Trial }) {
  if (!isShownAsFact(record)) return <p className="text-small text-ink-muted">{t('verification.not-found.hint')}</p>;
  return isStudy(record) ? <TrialFacts trial={record} {...readFor} /> : <DocumentFacts record={record} />;
}
