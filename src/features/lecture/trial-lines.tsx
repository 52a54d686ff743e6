import { isShownAsFact, trialById } from '#territory/trials.ts';
import { textOf } from '../../i18n/translate.ts';
import { Quoted } from '../../ui/quoted.tsx';
import { EvidenceTitle } from '../../wording/evidence-title.tsx';
import { recordText } from '../../wording/record-text.ts';
import { VerificationBadge } from '../../wording/verification-badge.tsx';

/** Records of the evidence with how far each was read and, where it was, what it concludes. */
export function TrialLines({ ids }: { ids: readonly string[] }) {
  const records = ids.flatMap((id) => trialById(id) ?? []);
  if (records.length === 0) return null;
  return (
    <ul>
      {records.map((record) => (
        <li key={record.id} className="py-0.5">
          <span className="flex flex-wrap items-baseline gap-x-control">
            <EvidenceTitle record={record} />
            <VerificationBadge level={record.verification} />
          </span>
          <span className="block text-ink-muted">
            {isShownAsFact(record)
              ? record.conclusion && <Quoted>{recordText(record.conclusion)}</Quoted>
              : textOf('verification.not-found.hint')}
          </span>
        </li>
      ))}
    </ul>
  );
}
