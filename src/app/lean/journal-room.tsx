import { EvidenceCard } from '../../features/evidence/evidence-card.tsx';
import { Journal } from '../../features/journal/journal.tsx';
import { caseNow } from './case-now.ts';
import { print } from './printed.ts';

/** The journal, each record read for the case on the screen as beside the plan. */
export function JournalRoom() {
  const now = caseNow();
  return <Journal recordOf={(record) => <EvidenceCard record={record} {...now} />} onPrint={print} />;
}
