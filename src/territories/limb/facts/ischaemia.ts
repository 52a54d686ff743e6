import type { LimbCase } from '../types/limb-case.ts';
import type { WifiGrade } from '../types/vocabulary.ts';
import { type Truth, worst } from './three-valued.ts';

/** The lower limits of grades 0, 1 and 2; below the last it is grade 3. */
export interface GradeLimits {
  readonly grade0: number;
  readonly grade1: number;
  readonly grade2: number;
}

export interface IschaemiaLimits {
  readonly abi: GradeLimits;
  /** mmHg. Of the ankle the first two are exceeded, not reached: 70, printed in two grades, is 2. */
  readonly ankle: GradeLimits;
  /** mmHg, toe pressure or TcPO2. */
  readonly toe: GradeLimits;
  /** Above it an ABI says nothing: the artery cannot be compressed. */
  readonly abiCeiling: number;
}

/** Which measurement the grade rests on; `contradiction`: measure again; `none`: nothing usable is known. */
export type IschaemiaBasis =
  | 'toe'
  | 'tcpo2'
  | 'tcpo2-and-ankle'
  | 'ankle'
  | 'pvr'
  | 'stated'
  | 'contradiction'
  | 'none';

export interface IschaemiaFacts {
  readonly ischaemiaGrade: WifiGrade | undefined;
  readonly ischaemiaBasis: IschaemiaBasis;
  /** Of ABI and ankle pressure the worse, where they can be used. */
  readonly ankleGrade: WifiGrade | undefined;
  /** From a measurement or a flat recording, whatever a report says. */
  readonly measuredIschaemiaGrade: WifiGrade | undefined;
  /** Toe and ankle, or toe and TcPO2, give different grades. */
  readonly gradesDiffer: Truth;
}

/** A value belongs to the worse grade until it reaches the better one: the printed bands have holes, these have none. */
const reached = (value: number | undefined, { grade0, grade1, grade2 }: GradeLimits): WifiGrade | undefined => {
  if (value === undefined) return undefined;
  if (value >= grade0) return 0;
  if (value >= grade1) return 1;
  return value >= grade2 ? 2 : 3;
};

const ankleReached = (mmHg: number | undefined, { grade0, grade1, grade2 }: GradeLimits): WifiGrade | undefined => {
  if (mmHg === undefined) return undefined;
  if (mmHg > grade0) return 0;
  if (mmHg > grade1) return 1;
  return mmHg >= grade2 ? 2 : 3;
};

/**
 * The ischaemia grade of WIfI and what it rests on, in the order of the case model: toe pressure; TcPO2 with the ankle
 * beside it; the ankle; a flat forefoot recording; the grade of a report.
 * @param stiff tissue loss, diabetes or dialysis: there an ankle that reads normal is not accepted
 */
export function ischaemiaFacts(
  { haemodynamics = {} }: LimbCase,
  stiff: Truth,
  limits: IschaemiaLimits,
): IschaemiaFacts {
  const toe = reached(haemodynamics.toePressureMmHg, limits.toe);
  const tcpo2 = reached(haemodynamics.tcpo2MmHg, limits.toe);
  const ankle = ankleGrade(haemodynamics, limits);
  const measured = measuredGrade(haemodynamics, { toe, tcpo2, ankle }, stiff === true);
  const stated = measured.basis === 'none' ? haemodynamics.ischaemiaGrade : undefined;
  return {
    ischaemiaGrade: measured.grade ?? stated,
    ischaemiaBasis: stated === undefined ? measured.basis : 'stated',
    ankleGrade: ankle,
    measuredIschaemiaGrade: measured.grade,
    gradesDiffer: differ(toe, ankle, tcpo2),
  };
}

/** An artery that cannot be compressed reads anything: then neither ABI nor ankle pressure is known. */
function ankleGrade(
  { abi, anklePressureMmHg, incompressible }: NonNullable<LimbCase['haemodynamics']>,
  limits: IschaemiaLimits,
): WifiGrade | undefined {
  if (incompressible === true || (abi !== undefined && abi > limits.abiCeiling)) return undefined;
  return worst(reached(abi, limits.abi), ankleReached(anklePressureMmHg, limits.ankle));
}

interface Grades {
  readonly toe: WifiGrade | undefined;
  readonly tcpo2: WifiGrade | undefined;
  readonly ankle: WifiGrade | undefined;
}

interface Measured {
  readonly grade: WifiGrade | undefined;
  readonly basis: Exclude<IschaemiaBasis, 'stated'>;
}

function measuredGrade(
  { pvr }: NonNullable<LimbCase['haemodynamics']>,
  { toe, tcpo2, ankle }: Grades,
  stiff: boolean,
): Measured {
  if (toe !== undefined) {
    // Nobody is sent home on a toe that reads normal beside an ankle or skin oxygen that does not.
    const contradicted = toe === 0 && (worst(ankle, tcpo2) ?? 0) >= 2;
    return contradicted ? { grade: undefined, basis: 'contradiction' } : { grade: toe, basis: 'toe' };
  }
  if (tcpo2 !== undefined)
    return { grade: worst(tcpo2, ankle), basis: ankle === undefined ? 'tcpo2' : 'tcpo2-and-ankle' };
  // Stiff arteries read too high, never too low.
  if (ankle !== undefined && !(ankle === 0 && stiff)) return { grade: ankle, basis: 'ankle' };
  return pvr === 'flat' ? { grade: 3, basis: 'pvr' } : { grade: undefined, basis: 'none' };
}

function differ(toe: WifiGrade | undefined, ...others: readonly (WifiGrade | undefined)[]): Truth {
  if (toe === undefined) return undefined;
  const told = others.filter((grade) => grade !== undefined);
  return told.length === 0 ? undefined : told.some((grade) => grade !== toe);
}
