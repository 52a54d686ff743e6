import type { CaseData } from '#territory/types/case-data.ts';
import { t } from '../../i18n/translate.ts';
import { factValue } from '../../wording/fact-words.ts';

/** What a case is told by before it is opened: nothing that was seen inside the stent, which is what it asks about. */
export function told({ patient, lesion, stent, history }: CaseData): readonly string[] {
  const before = history?.priorTreatments;
  return [
    factValue('patient.presentation', patient?.presentation),
    t('teaching.case.lesion', {
      vessel: factValue('lesion.vessel', lesion?.vessel),
      position: factValue('lesion.position', lesion?.position),
      stenosis: factValue('lesion.stenosisPercent', lesion?.stenosisPercent),
    }),
    [
      factValue('stent.type', stent?.type),
      typeof stent?.layers === 'number' && t('teaching.case.layers', { count: stent.layers }),
      typeof before === 'number' && t('teaching.case.before', { count: before }),
    ]
      .filter(Boolean)
      .join(' · '),
  ];
}
