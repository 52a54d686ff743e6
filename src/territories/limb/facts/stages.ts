import type { GlassGrade, WifiGrade } from '../types/vocabulary.ts';

export type WifiStage = 1 | 2 | 3 | 4;
/** `none`: neither segment is diseased. */
export type GlassStage = 'I' | 'II' | 'III' | 'none';

/**
 * The clinical stage by W, then I, then fI: 1 very low, 2 low, 3 moderate, 4 high. Secondary and concordant: three public
 * transcriptions; the tables of the paper were not seen. Not a function of the sum of the grades.
 */
const WIFI_STAGES: readonly (readonly (readonly WifiStage[])[])[] = [
  [
    [1, 1, 2, 3],
    [1, 2, 3, 4],
    [2, 2, 3, 4],
    [2, 3, 3, 4],
  ],
  [
    [1, 1, 2, 3],
    [1, 2, 3, 4],
    [2, 3, 4, 4],
    [3, 3, 4, 4],
  ],
  [
    [2, 2, 3, 4],
    [3, 3, 4, 4],
    [3, 4, 4, 4],
    [4, 4, 4, 4],
  ],
  [
    [3, 3, 4, 4],
    [4, 4, 4, 4],
    [4, 4, 4, 4],
    [4, 4, 4, 4],
  ],
];

/** The stage of WIfI; undefined while a grade is: a missing grade is never read as 0, and grades are never added. */
export function wifiStage(
  wound: WifiGrade | undefined,
  ischaemia: WifiGrade | undefined,
  infection: WifiGrade | undefined,
): WifiStage | undefined {
  return wound === undefined || ischaemia === undefined || infection === undefined
    ? undefined
    : WIFI_STAGES[wound]?.[ischaemia]?.[infection];
}

/** By the grade of the femoropopliteal, then that of the infrapopliteal segment; 0 with 0 is no disease. Secondary. */
const GLASS_STAGES: readonly (readonly GlassStage[])[] = [
  ['none', 'I', 'I', 'II', 'III'],
  ['I', 'I', 'II', 'II', 'III'],
  ['I', 'II', 'II', 'II', 'III'],
  ['II', 'II', 'II', 'III', 'III'],
  ['III', 'III', 'III', 'III', 'III'],
];

const HIGHEST = 4;

/** Severe calcium adds one grade, up to the highest. */
const withCalcium = (grade: GlassGrade | undefined, severe: boolean | undefined): number | undefined =>
  grade === undefined ? undefined : Math.min(HIGHEST, grade + (severe === true ? 1 : 0));

export interface GlassGrades {
  readonly glassFp?: GlassGrade;
  readonly glassIp?: GlassGrade;
  readonly glassFpCalcium?: boolean;
  readonly glassIpCalcium?: boolean;
}

/**
 * The stage of GLASS from the grades that were entered; undefined while one is.
 * Calcium that was not entered counts as none. The pedal modifier never enters.
 */
export function glassStage({
  glassFp,
  glassIp,
  glassFpCalcium,
  glassIpCalcium,
}: GlassGrades = {}): GlassStage | undefined {
  const fp = withCalcium(glassFp, glassFpCalcium);
  const ip = withCalcium(glassIp, glassIpCalcium);
  return fp === undefined || ip === undefined ? undefined : GLASS_STAGES[fp]?.[ip];
}
