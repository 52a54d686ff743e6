import type { CaseData, FieldPath } from '../types/case-data.ts';

/** Asked once another has been answered; until then the way to it leads to that one. */
export const WAITS_FOR: Partial<Record<FieldPath, FieldPath>> = { 'lesion.aortoOstialOverhang': 'lesion.position' };

/** Whether an answer to the question could mean anything beside what is known. */
export function arises(
  path: FieldPath,
  { lesion = {}, stent = {}, history = {}, imaging = {}, preparation = {} }: CaseData,
): boolean {
  switch (path) {
    case 'lesion.leftMainProtected':
      return lesion.vessel === 'left-main';
    case 'lesion.occlusionMonths':
      return lesion.timiFlow === 0 || lesion.pattern === 'occlusive' || lesion.stenosisPercent === 100;
    case 'history.lastTreatment':
      // A first restenosis has had no treatment before.
      return history.priorTreatments !== 0;
    case 'imaging.tissue':
    case 'imaging.neoatherosclerosis':
      return imaging.modalities?.includes('oct') ?? false;
    case 'lesion.aortoOstialOverhang':
      return lesion.position === 'ostial';
    case 'stent.overlap':
      // A second layer that was put into a restenosis is no overlap of one treatment.
      return (stent.layers ?? 1) > (history.lastTreatment === 'des' ? 2 : 1);
    case 'preparation.residualUnder30':
      return preparation.residualStenosisPercent === undefined;
    default:
      return true;
  }
}
