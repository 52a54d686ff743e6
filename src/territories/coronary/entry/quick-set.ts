import { getField } from '../case/edit.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import type { Result } from '../types/result.ts';

/** The gate is filled in one tap where its first reading has been taken and the others are next. */
export const QUICK_SET_AT: FieldPath = 'preparation.timiFlow';

/**
 * One tap for a preparation that went well. It only fills in what is still unknown, says beforehand what that is, and
 * takes back no more than it entered. It enters no figure that nobody read: the residual stenosis is below 30 % by eye,
 * and only where no figure stands. Where a stent was underexpanded it leaves the residual stenosis to be read: entered
 * unseen, it would declare the stent expanded. What did not go well is entered answer by answer.
 */
export const MET = [
  { path: 'preparation.residualUnder30', value: true, says: 'entry.gate.residual' },
  { path: 'preparation.timiFlow', value: 3, says: 'entry.gate.timi' },
  { path: 'preparation.dissection', value: 'none', says: 'entry.gate.dissection' },
  { path: 'preparation.flowStable', value: true, says: 'entry.gate.flow' },
] as const satisfies readonly { path: FieldPath; value: unknown; says: string }[];

/** Whether one of these has to be read first, and is left out. */
export function mustBeRead({ classification: { underexpandedBefore } }: Pick<Result, 'classification'>): boolean {
  return underexpandedBefore === 'yes' || underexpandedBefore === 'presumed';
}

/** A criterion failed, or the occlusion has not been crossed: nothing speaks for a preparation that went well. */
const hasGoneBadly = ({ gate, rules: { fired } }: Result): boolean =>
  fired.includes('P14') || [gate.G1, gate.G2, gate.G3, gate.G4, gate.G5].includes('failed');

/** Whether a tap enters this one: not where a figure stands, nor where it has to be read, nor after what did not go well. */
export function mayBeSet(path: FieldPath, caseData: CaseData, result: Result): boolean {
  if (hasGoneBadly(result)) return false;
  if (path !== 'preparation.residualUnder30') return true;
  return getField(caseData, 'preparation.residualStenosisPercent') === undefined && !mustBeRead(result);
}
