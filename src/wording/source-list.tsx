import { sourceById } from '#territory/sources.ts';
import type { Citation } from '#territory/types/knowledge.ts';
import { hasText, t, textOf } from '../i18n/translate.ts';
import { VerificationBadge } from './verification-badge.tsx';

interface Props {
  citations: readonly Citation[];
  /** One level below what it stands under. */
  heading?: 'h4' | 'h5';
}

/** Where a rule comes from: the document, the place in it, the class it gives, and how far it was read. */
export function SourceList({ citations, heading: Heading = 'h4' }: Props) {
  if (citations.length === 0) return null;
  return (
    <div>
      <Heading className="text-small font-semibold text-ink-muted">{t('evidence.sources')}</Heading>
      <ul className="text-small">
        {citations.map((citation) => (
          <SourceLine key={`${citation.source} ${citation.at ?? ''}`} citation={citation} />
        ))}
      </ul>
    </div>
  );
}

function SourceLine({ citation: { source: id, at, grade } }: { citation: Citation }) {
  const source = sourceById(id);
  if (!source) return null;
  const note = `source.${id}.note`;
  return (
    <li className="flex flex-wrap items-baseline gap-x-control py-1">
      <span className="basis-full">{[source.citation, at, grade].filter(Boolean).join(' · ')}</span>
      <VerificationBadge level={source.verification} />
      {source.doi && <span className="wrap-anywhere select-all">{t('trial.reference', { doi: source.doi })}</span>}
      {hasText(note) && <span className="text-ink-muted">{textOf(note)}</span>}
    </li>
  );
}
