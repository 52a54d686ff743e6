import { isShownAsFact, trialById } from '#territory/trials.ts';
import { textOf } from '../../i18n/translate.ts';
import { recordText } from '../../wording/record-text.ts';
import { evidenceTitle } from '../../wording/rule-book.ts';
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
            <span>{evidenceTitle(record)}</span>
            <VerificationBadge level={record.verification} />
          </span>
          <span className="block text-ink-muted">
            {isShownAsFact(record)
              ? record.conclusion && recordText(record.conclusion)
              : textOf('verification.not-found.hint')}
          </span>
        </li>
      ))}
    </ul>
  );
}
