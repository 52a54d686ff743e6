import { isShownAsFact } from '#territory/trials.ts';
import type { Trial } from '#territory/types/knowledge.ts';
import { t } from '../../i18n/translate.ts';

/** A record as it is cited, with all it has; what was read of somebody else's page alone says so, and what was not found. */
export function citationOf(record: Trial): string {
  const { name, shortCitation, journal, year, doi, pmid, verification } = record;
  const has = (part: string) => shortCitation.includes(part);
  const parts = [
    t('journal.citation', { name, citation: shortCitation }),
    journal && !isRemark(journal) && !has(bare(journal)) && journal,
    year && !has(String(year)) && String(year),
    doi && !has(doi) && t('trial.reference', { doi }),
    pmid && !has(pmid) && t('trial.pmid-is', { pmid }),
  ];
  const citation = parts.filter(Boolean).join('. ');
  if (!isShownAsFact(record)) return t('journal.citation.not-found', { citation });
  return verification === 'secondary-page-seen' ? t('journal.citation.secondary', { citation }) : citation;
}

/** The journal's name without what the record adds to it. */
const bare = (journal: string): string => journal.replace(/ \(.*/, '');

/** What one record says in place of a name. */
const isRemark = (journal: string): boolean => journal.includes('not shown');
