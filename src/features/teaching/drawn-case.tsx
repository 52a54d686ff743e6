import { getField } from '#territory/case/edit.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import { textOf } from '../../i18n/translate.ts';
import type { DrawingOf } from '../../wording/drawing-of.ts';
import { factValue } from '../../wording/fact-words.ts';

/** The fields whose answers are looks, in the order in which a lesion is read. */
const LOOKS: readonly FieldPath[] = [
  'lesion.pattern',
  'lesion.timiFlow',
  'stent.layers',
  'imaging.tissue',
  'imaging.fracture',
  'preparation.dissection',
  'preparation.timiFlow',
];

/** What of the case can be drawn; what is not known is not. */
export function DrawnCase({ caseData, drawingOf }: { caseData: CaseData; drawingOf: DrawingOf }) {
  const drawn = LOOKS.flatMap((field) => {
    const value = getField(caseData, field);
    const drawing = value === undefined ? undefined : drawingOf(field, value as string | number);
    return drawing ? [{ field, drawing, words: factValue(field, value) }] : [];
  });
  if (drawn.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-row">
      {drawn.map(({ field, drawing, words }) => (
        <li key={field} className="text-small">
          {drawing}
          <span className="block text-ink-muted">{textOf(`field.${field}.label`)}</span>
          {words}
        </li>
      ))}
    </ul>
  );
}
