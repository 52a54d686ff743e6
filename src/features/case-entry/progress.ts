import { getField } from '#territory/case/edit.ts';
import type { EntrySection } from '#territory/entry/layout.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';

/** How far a section has come, and which of its questions arise in this case. */
export interface SectionProgress {
  readonly known: number;
  readonly total: number;
  /** Whether an unknown field of the section could change the plan. */
  readonly couldChange: boolean;
  /** The questions that arise, in their order. */
  readonly asked: readonly FieldPath[];
}

export function sectionProgress(
  section: EntrySection,
  caseData: CaseData,
  couldChange: ReadonlySet<FieldPath>,
): SectionProgress {
  // What is said to matter next must be there to be gone to.
  const isAsked = (path: FieldPath) =>
    getField(caseData, path) !== undefined ||
    arises(path, caseData) ||
    (couldChange.has(path) && !isWaiting(path, caseData));
  const asked = [...section.first, ...section.more].filter(isAsked);
  const known = asked.filter((path) => getField(caseData, path) !== undefined).length;
  return { known, total: asked.length, couldChange: asked.some((path) => couldChange.has(path)), asked };
}

/** Asked once another has been answered; until then the way to it leads to that one. */
export const WAITS_FOR: Partial<Record<FieldPath, FieldPath>> = { 'lesion.aortoOstialOverhang': 'lesion.position' };

function isWaiting(path: FieldPath, caseData: CaseData): boolean {
  const before = WAITS_FOR[path];
  return before !== undefined && getField(caseData, before) === undefined;
}

/** Whether an answer to the question could mean anything beside what is known. */
function arises(
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
