import { t } from '../../i18n/translate.ts';
import { isShownAsFact } from '../../territories/coronary/trials.ts';
import type { Trial } from '../../territories/coronary/types/knowledge.ts';

/** A record as it is cited; of one that was not found that is said in the citation itself. */
export function citationOf(record: Trial): string {
  const { name, shortCitation, doi, pmid } = record;
  const ids = [doi && t('trial.reference', { doi }), pmid && t('trial.pmid-is', { pmid })].filter(Boolean).join('. ');
  const citation = [t('journal.citation', { name, citation: shortCitation }), ids].filter(Boolean).join('. ');
  return isShownAsFact(record) ? citation : t('journal.citation.not-found', { citation });
}
