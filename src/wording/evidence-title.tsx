import type { Trial } from '#territory/types/knowledge.ts';
import { t } from '../i18n/translate.ts';
import { Quoting } from '../ui/quoted.tsx';
import { evidenceTitle } from './rule-book.ts';

/** The name of a record and its citation as they are, after what kind of document it is in the reader's words. */
export function EvidenceTitle({ record }: { record: Trial }) {
  const { name, shortCitation: citation } = record;
  return (
    <span>
      <Quoting sentence={evidenceTitle(record)} words={t('rule-book.trial', { name, citation })} />
    </span>
  );
}
