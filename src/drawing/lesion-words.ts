import '../i18n/with-drawing.ts';
import { getField } from '#territory/case/edit.ts';
import { FIELDS } from '#territory/case/fields.ts';
import { expansionPercent } from '#territory/facts/expansion.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import { expansionFigure, fieldValueText, withUnit } from '../i18n/field-texts.ts';
import { diameterText, listText, t, textOf } from '../i18n/translate.ts';

/** Everything that the drawing shows, in the order in which it would be told. */
const DRAWN: readonly FieldPath[] = [
  'lesion.vessel',
  'lesion.position',
  'stent.type',
  'stent.layers',
  'lesion.pattern',
  'lesion.stenosisPercent',
  'lesion.lengthMm',
  'lesion.timiFlow',
  'lesion.sideBranch',
  'lesion.calcification',
  'imaging.fracture',
  'imaging.deformed',
  'imaging.malapposition',
  'imaging.thrombus',
  'imaging.edgeHaematoma',
  'imaging.aneurysm',
  'imaging.minStentAreaMm2',
  'imaging.referenceLumenAreaMm2',
  'imaging.calciumArcDeg',
  'preparation.tools',
  'preparation.residualStenosisPercent',
  'preparation.minStentAreaMm2',
];

/** The drawing for those who do not see it. */
export function lesionWords(caseData: CaseData): string {
  const parts = DRAWN.flatMap((path) => {
    const value = getField(caseData, path);
    if (value === undefined) return [];
    const { kind } = FIELDS[path];
    const unit = kind === 'number' ? (FIELDS[path] as { unit: string | null }).unit : null;
    return t('drawing.part', { field: textOf(`field.${path}.label`), value: fieldValueText(path, value, unit) });
  });
  return t('drawing.lesion', { parts: listText(parts, 'and') });
}

/** What is read along the vessel: the stenosis and what was left of it, the length, the diameter. */
export function stretchWords({ lesion = {}, preparation = {} }: CaseData): readonly string[] {
  const stenosis = fromTo(lesion.stenosisPercent, preparation.residualStenosisPercent, (each) => withUnit(each, '%'));
  const { lengthMm, referenceDiameterMm } = lesion;
  return [
    stenosis,
    lengthMm !== undefined && t('drawing.long', { length: withUnit(lengthMm, 'mm') }),
    referenceDiameterMm !== undefined && t('drawing.wide', { diameter: diameterText(referenceDiameterMm) }),
  ].filter((line) => typeof line === 'string');
}

/** The areas across, and how far the stent has opened: each a line of its own. */
export function areaWords({ imaging, preparation }: CaseData): readonly string[] {
  const reference = imaging?.referenceLumenAreaMm2;
  const [before, after] = [imaging?.minStentAreaMm2, preparation?.minStentAreaMm2];
  const lines: string[] = [];
  const area = fromTo(before, after, (each) => withUnit(each, 'mm2'));
  if (area) lines.push(t('drawing.msa', { area }));
  if (reference !== undefined) lines.push(t('drawing.reference', { reference: withUnit(reference, 'mm2') }));
  const percent = fromTo(expansionPercent(before, reference), expansionPercent(after, reference), (each) =>
    withUnit(expansionFigure(each), '%'),
  );
  if (percent) lines.push(t('drawing.expansion', { percent }));
  return lines;
}

function fromTo(before: number | undefined, after: number | undefined, words: (value: number) => string) {
  if (before !== undefined && after !== undefined)
    return t('drawing.from-to', { before: words(before), after: words(after) });
  const only = after ?? before;
  return only === undefined ? undefined : words(only);
}
