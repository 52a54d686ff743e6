import type { ThresholdValues } from '../thresholds.ts';
import { thresholdValue } from '../thresholds.ts';
import type { CaseData } from '../types/case-data.ts';
import type { ComputedFacts } from '../types/facts.ts';
import type { BleedingLimits } from './bleeding-risk.ts';
import { highBleedingRisk } from './bleeding-risk.ts';
import type { ExpansionLimits } from './expansion.ts';
import { expansionPercent, underexpandedBefore, underexpansionCorrected } from './expansion.ts';
import { ischaemia, wireIschaemia } from './ischaemia.ts';
import { mehranClass, mehranGroup } from './mehran.ts';

/** All numbers that the computed facts need, read from the knowledge once. */
export interface FactLimits {
  readonly expansion: ExpansionLimits;
  readonly bleeding: BleedingLimits;
  readonly focalLengthMm: number;
  readonly ffr: number;
  readonly ifr: number;
  readonly scoreArcDeg: number;
  readonly scoreThicknessMm: number;
  readonly scoreLengthMm: number;
}

export type ComputedValues = { [F in keyof ComputedFacts]: ComputedFacts[F] | undefined };

/** @throws when the knowledge lacks one of the thresholds */
export function factLimits(values: ThresholdValues): FactLimits {
  const of = (id: string) => thresholdValue(values, id);
  return {
    expansion: {
      adequatePercent: of('expansion.adequate'),
      smallByOctMm2: of('msa.small-by-oct'),
      residualPercent: of('residual.gate'),
    },
    bleeding: {
      egfrSevere: of('egfr.severe'),
      egfrModerate: of('egfr.moderate'),
      ageYears: of('age.bleeding'),
      haemoglobinSevereGL: of('haemoglobin.severe'),
      haemoglobinMildMaleGL: of('haemoglobin.mild-male'),
      haemoglobinMildFemaleGL: of('haemoglobin.mild-female'),
    },
    focalLengthMm: of('length.focal'),
    ffr: of('ffr.significant'),
    ifr: of('ifr.significant'),
    scoreArcDeg: of('calcium-score.arc'),
    scoreThicknessMm: of('calcium.thickness'),
    scoreLengthMm: of('calcium-score.length'),
  };
}

/** The facts that arithmetic or a ranking derives from the case; undefined is unknown. */
export function computeFacts(caseData: CaseData, limits: FactLimits): ComputedValues {
  const { lesion, imaging, patient, preparation } = caseData;
  const before = expansionPercent(imaging?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
  const after = expansionPercent(preparation?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
  const mehran = mehranClass(lesion, limits.focalLengthMm);
  const byWire = wireIschaemia(patient, limits.ffr, limits.ifr);
  return {
    mehranClass: mehran,
    mehranGroup: mehranGroup(mehran),
    stenosis: lesion?.timiFlow === 0 ? 100 : lesion?.stenosisPercent,
    expansionBeforePercent: before,
    expansionAfterPercent: after,
    underexpandedBefore: underexpandedBefore(caseData, limits.expansion, before, after),
    underexpansionCorrected: underexpansionCorrected(caseData, limits.expansion, after),
    ischaemia: ischaemia(byWire, patient),
    wireIschaemia: byWire,
    highBleedingRisk: highBleedingRisk(patient, limits.bleeding),
    calciumScore: calciumScore(caseData, limits),
    phase: hasResult(preparation) ? 'after-preparation' : 'before-preparation',
  };
}

const hasResult = (preparation: CaseData['preparation']): boolean =>
  preparation?.residualStenosisPercent !== undefined ||
  preparation?.timiFlow !== undefined ||
  preparation?.dissection !== undefined;

/** OCT calcium score, 0-4 points; undefined until arc, thickness and length are all known. */
function calciumScore({ imaging }: CaseData, limits: FactLimits): number | undefined {
  const { calciumArcDeg: arc, calciumThicknessMm: thickness, calciumLengthMm: length } = imaging ?? {};
  if (arc === undefined || thickness === undefined || length === undefined) return undefined;
  return (
    (arc > limits.scoreArcDeg ? 2 : 0) +
    (thickness > limits.scoreThicknessMm ? 1 : 0) +
    (length > limits.scoreLengthMm ? 1 : 0)
  );
}
