import { textOf } from '../../../i18n/translate.ts';
import type { IschaemiaBasis } from '../facts/ischaemia.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import type { Result } from '../types/result.ts';

interface Answered {
  readonly caseData: CaseData;
  readonly result: Pick<Result, 'classification'>;
}

/** Beside which field the ischaemia grade is said, by what it rests on. */
const PLACE_OF_BASIS: Readonly<Record<Exclude<IschaemiaBasis, 'none'>, FieldPath>> = {
  toe: 'haemodynamics.toePressureMmHg',
  contradiction: 'haemodynamics.toePressureMmHg',
  tcpo2: 'haemodynamics.tcpo2MmHg',
  'tcpo2-and-ankle': 'haemodynamics.tcpo2MmHg',
  ankle: 'haemodynamics.abi',
  pvr: 'haemodynamics.pvr',
  stated: 'haemodynamics.ischaemiaGrade',
};

/** What the engine makes of an answer, where that stands in no field: said beside the answer it comes from. */
export function derivedText(path: FieldPath, { result: { classification } }: Answered): string | undefined {
  const { wifi } = classification;
  if (wifi.basis === null || wifi.basis === 'none' || PLACE_OF_BASIS[wifi.basis] !== path) return undefined;
  if (wifi.i === null) return textOf(`basis.${wifi.basis}`);
  return textOf('entry.ischaemia-grade', { grade: wifi.i, basis: textOf(`basis.${wifi.basis}`) });
}

/** Whether what follows from an answer cannot be: a grade that would have to be measured again is told by its caution. */
export const isDoubtful = (_path: FieldPath, _answered: unknown): boolean => false;
