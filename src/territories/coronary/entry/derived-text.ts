import { expansionFigure } from '../../../i18n/field-texts.ts';
import { numberText, t } from '../../../i18n/translate.ts';
import { expansionPercent } from '../facts/expansion.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import type { Result } from '../types/result.ts';

interface Answered {
  readonly caseData: CaseData;
  readonly result: Pick<Result, 'classification'>;
}

/** What the engine makes of an answer, where that stands in no field: said beside the answer it comes from. */
export function derivedText(path: FieldPath, { caseData, result }: Answered): string | undefined {
  const { imaging, preparation, patient } = caseData;
  switch (path) {
    case 'imaging.referenceLumenAreaMm2':
      return expansionText(imaging?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
    case 'preparation.minStentAreaMm2':
      return expansionText(preparation?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
    case 'patient.highBleedingRisk':
      if (!result.classification.highBleedingRisk || patient?.highBleedingRisk) return undefined;
      return patient?.highBleedingRisk === false
        ? t('entry.bleeding-risk-by-criteria')
        : t('entry.bleeding-risk-told', { anticoagulant: patient?.oralAnticoagulant ? 'yes' : 'no' });
    default:
      return undefined;
  }
}

/** Whether what follows from an answer cannot be: a stent is not larger than the vessel that it stands in. */
export function isDoubtful(
  path: FieldPath,
  { caseData: { imaging, preparation } }: Pick<Answered, 'caseData'>,
): boolean {
  const over = (areaMm2: number | undefined) => (expansionPercent(areaMm2, imaging?.referenceLumenAreaMm2) ?? 0) > 100;
  if (path === 'imaging.referenceLumenAreaMm2') return over(imaging?.minStentAreaMm2);
  return path === 'preparation.minStentAreaMm2' && over(preparation?.minStentAreaMm2);
}

function expansionText(areaMm2: number | undefined, referenceMm2: number | undefined): string | undefined {
  const percent = expansionPercent(areaMm2, referenceMm2);
  if (percent === undefined) return undefined;
  const words = { percent: numberText(expansionFigure(percent)) };
  return t(percent > 100 ? 'entry.expansion-over' : 'entry.expansion', words);
}
