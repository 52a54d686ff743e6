import type { CaseData, FieldPath } from '../types/case-data.ts';
import { questionOf } from './asked.ts';

/** Asked once another has been answered; until then the way to it leads to that one. */
export const WAITS_FOR: Partial<Record<FieldPath, FieldPath>> = {
  'foot.boneOnlyDistalPhalanx': 'foot.ulcer',
  'foot.ulcerWeeks': 'foot.ulcer',
};

/** Fields of the limb that only the restenosis of a claudicant turns on. */
const OF_CLAUDICATION: ReadonlySet<string> = new Set(['limb.functionallyLimiting', 'limb.conservativeTrial']);
const OF_A_LESION: ReadonlySet<string> = new Set(['lesion', 'stent', 'history', 'preparation']);
const OF_NO_OPTION: ReadonlySet<string> = new Set(['noOption', 'dva']);
const OF_A_CIRCUIT: ReadonlySet<FieldPath> = new Set<FieldPath>(['anatomy.pedal', 'patient.severeHeartFailure']);

/** Whether the foot is looked at: in a limb in danger, and wherever nobody has said that it is none. */
const isThreatened = ({ limb, foot, question }: CaseData): boolean =>
  question === 'no-option' || foot !== undefined || (limb?.rutherford ?? 0) > 3;

/** Whether an answer to the question could mean anything beside what is known. */
export function arises(path: FieldPath, caseData: CaseData): boolean {
  const question = questionOf(caseData);
  const [section = ''] = path.split('.');
  if (section === 'question' || path === 'limb.rutherford' || path === 'limb.acuteSigns') return true;
  if (question === undefined) return false;
  if (OF_CLAUDICATION.has(path)) return question === 'restenosis' && (caseData.limb?.rutherford ?? 4) < 4;
  if (OF_A_LESION.has(section)) return question === 'restenosis' && inLesion(path, caseData);
  if (OF_NO_OPTION.has(section) || OF_A_CIRCUIT.has(path)) return question === 'no-option' && inCircuit(path, caseData);
  if (section === 'foot' || section === 'haemodynamics') return isThreatened(caseData) && inFoot(path, caseData);
  return true;
}

function inLesion(path: FieldPath, { lesion = {}, history = {} }: CaseData): boolean {
  switch (path) {
    case 'lesion.occlusionDays':
      return lesion.occluded === true || lesion.stenosisPercent === 100;
    case 'lesion.beyondStentMm':
      return lesion.kind === 'in-stent';
    case 'history.lastTreatment':
    case 'history.monthsSinceLastTreatment':
      return history.priorTreatments !== 0;
    default:
      return !(path.startsWith('stent.') && lesion.kind === 'restenosis');
  }
}

function inCircuit(path: FieldPath, { dva = {} }: CaseData): boolean {
  return path !== 'dva.weeksSince' || dva.state === 'patent' || dva.state === 'occluded';
}

function inFoot(path: FieldPath, { foot = {} }: CaseData): boolean {
  switch (path) {
    case 'foot.boneOnlyDistalPhalanx':
      return foot.ulcer === 'deep';
    case 'foot.ulcerWeeks':
      return foot.ulcer !== undefined && foot.ulcer !== 'none';
    case 'foot.wetGangrene':
      return foot.gangrene !== undefined && foot.gangrene !== 'none';
    case 'foot.erythemaCm':
      return foot.infectionSigns?.includes('erythema') ?? false;
    default:
      return true;
  }
}
