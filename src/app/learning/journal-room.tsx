import { EvidenceCard } from '../../features/evidence/evidence-card.tsx';
import { Journal } from '../../features/journal/journal.tsx';
import { caseNow, type InspectionOf } from '../leaving/case-now.ts';
import { print } from '../leaving/printed.ts';

/** The journal, each record read for the case on the screen as beside the plan. */
export function JournalRoom({ inspectionOf }: { inspectionOf: InspectionOf }) {
  const { caseData, inspection, settings } = caseNow(inspectionOf);
  return (
    <Journal
      recordOf={(record) => (
        <EvidenceCard record={record} caseData={caseData} inspection={inspection} settings={settings} />
      )}
      onPrint={(content) => print({ what: 'given', content })}
    />
  );
}
