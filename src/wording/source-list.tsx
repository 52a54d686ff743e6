import { sourceById } from '#territory/sources.ts';
import type { Citation } from '#territory/types/knowledge.ts';
import { hasText, t, textOf } from '../i18n/translate.ts';
import { Quoted } from '../ui/quoted.tsx';
import { VerificationBadge } from './verification-badge.tsx';

interface Props {
  citations: readonly Citation[];
  /** One level below what it stands under. */
  heading?: 'h4' | 'h5';
}

/**
 * Where a rule comes from: the document, the place in it, the class it gives, and how far it was read. A document has its
 * own title; what is none is named in the reader's words.
 */
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
  const name = `source.${id}.name`;
  const note = `source.${id}.note`;
  const place = [at, grade].filter(Boolean).join(' · ');
  return (
    <li className="flex flex-wrap items-baseline gap-x-control py-1">
      <span className="basis-full">
        {hasText(name) ? textOf(name) : <Quoted>{source.citation}</Quoted>}
        {place && <Quoted> · {place}</Quoted>}
      </span>
      <VerificationBadge level={source.verification} />
      {source.doi && <span className="wrap-anywhere select-all">{t('trial.reference', { doi: source.doi })}</span>}
      {hasText(note) && <span className="text-ink-muted">{textOf(note)}</span>}
    </li>
  );
}
