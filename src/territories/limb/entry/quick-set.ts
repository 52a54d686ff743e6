import type { CaseData, FieldPath } from '../types/case-data.ts';

/** The gate is filled in one tap where the residual stenosis has been read and the others are next. */
export const QUICK_SET_AT: FieldPath = 'preparation.dissection';

/** One tap for a preparation that went well. The residual stenosis is a figure, and is left to be read. */
export const MET = [
  { path: 'preparation.dissection', value: 'none', says: 'entry.gate.dissection' },
  { path: 'preparation.flowRestored', value: true, says: 'entry.gate.flow' },
  { path: 'preparation.distalEmbolisation', value: false, says: 'entry.gate.embolus' },
] as const satisfies readonly { path: FieldPath; value: unknown; says: string }[];

/** Whether one of the criteria has to be read first, and is left out: the residual stenosis, always. */
export const mustBeRead = (_result: unknown): boolean => true;

/** Whether a tap enters this one. */
export const mayBeSet = (_path: FieldPath, _caseData: CaseData, _result: unknown): boolean => true;
