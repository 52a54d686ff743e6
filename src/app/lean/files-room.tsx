import '../../i18n/with-fhir.ts';
import { knowledge } from '#territory/knowledge.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { textOf } from '../../i18n/translate.ts';
import { type ProfileName } from '../../interop/csv/profile.ts';
import { rowOf } from '../../interop/csv/row.ts';
import { csvText } from '../../interop/csv/write-csv.ts';
import { fhirDocument } from '../../interop/fhir/document.ts';
import { Button } from '../../ui/button.tsx';
import { saveTextFile } from '../save-file.ts';
import { APP_VERSION } from '../version.ts';
import { caseNow } from './case-now.ts';

/** A random address for one document: says nothing of a patient. */
const newId = (): string => crypto.randomUUID();

function saveRow(profile: ProfileName) {
  const { caseData, settings } = caseNow();
  const context = {
    evaluate: (of: typeof caseData, under: typeof settings) => evaluate(of, knowledge, under),
    settings,
    appVersion: APP_VERSION,
    freeText: false,
  };
  saveTextFile('relumen-leg.csv', csvText([rowOf({ id: newId(), case: caseData }, context)], profile), 'text/csv');
}

function saveDocument() {
  const { caseData, inspection, settings } = caseNow();
  const document = fhirDocument({
    id: newId(),
    case: caseData,
    result: inspection.result,
    settings,
    exportedAt: new Date().toISOString(),
    appVersion: APP_VERSION,
  });
  saveTextFile('relumen-leg.fhir.json', JSON.stringify(document, null, 2));
}

/** The case on the screen for other programs: a row of a table, or a document. */
export function FilesRoom() {
  return (
    <div className="grid gap-row">
      <p className="max-w-[72ch] text-ink-muted">{textOf('rooms.files.intro')}</p>
      <div className="flex flex-wrap gap-2">
        <Button icon="download" onClick={() => saveRow('registry')}>
          {textOf('rooms.files.csv')}
        </Button>
        <Button icon="download" onClick={() => saveRow('decimal-comma')}>
          {textOf('rooms.files.csv-comma')}
        </Button>
        <Button icon="download" onClick={saveDocument}>
          {textOf('rooms.files.fhir')}
        </Button>
      </div>
    </div>
  );
}
