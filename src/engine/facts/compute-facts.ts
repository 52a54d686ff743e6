import type { ThresholdValues } from '../thresholds.ts';
import { thresholdValue } from '../thresholds.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
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

/** One step of derivation: the fields it reads, the facts it gives, in this order. */
interface Derivation {
  readonly reads: readonly FieldPath[];
  readonly gives: readonly (keyof ComputedFacts)[];
  readonly derive: (caseData: CaseData, limits: FactLimits, into: ComputedValues) => void;
}

/** All derivations. What a field can change is found here: `reads` must be complete, and a test holds it to that. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    reads: ['lesion.pattern', 'lesion.timiFlow', 'lesion.lengthMm', 'lesion.extendsBeyondStent'],
    gives: ['mehranClass', 'mehranGroup'],
    derive: ({ lesion }, { focalLengthMm }, into) => {
      into.mehranClass = mehranClass(lesion, focalLengthMm);
      into.mehranGroup = mehranGroup(into.mehranClass);
    },
  },
  {
    reads: ['lesion.timiFlow', 'lesion.stenosisPercent'],
    gives: ['stenosis'],
    derive: ({ lesion }, _, into) => {
      into.stenosis = lesion?.timiFlow === 0 ? 100 : lesion?.stenosisPercent;
    },
  },
  {
    reads: [
      'imaging.minStentAreaMm2',
      'imaging.referenceLumenAreaMm2',
      'imaging.underexpanded',
      'imaging.modalities',
      'lesion.vessel',
      'preparation.minStentAreaMm2',
      'preparation.residualStenosisPercent',
      'preparation.tools',
    ],
    gives: ['expansionBeforePercent', 'expansionAfterPercent', 'underexpandedBefore', 'underexpansionCorrected'],
    derive: (caseData, { expansion }, into) => {
      const { imaging, preparation } = caseData;
      const before = expansionPercent(imaging?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
      const after = expansionPercent(preparation?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
      into.expansionBeforePercent = before;
      into.expansionAfterPercent = after;
      into.underexpandedBefore = underexpandedBefore(caseData, expansion, before, after);
      into.underexpansionCorrected = underexpansionCorrected(caseData, expansion, after);
    },
  },
  {
    reads: ['patient.ffr', 'patient.ifr', 'patient.nonInvasiveIschaemia'],
    gives: ['wireIschaemia', 'ischaemia'],
    derive: ({ patient }, { ffr, ifr }, into) => {
      into.wireIschaemia = wireIschaemia(patient, ffr, ifr);
      into.ischaemia = ischaemia(into.wireIschaemia, patient);
    },
  },
  {
    reads: [
      'patient.highBleedingRisk',
      'patient.bleedingCriteria',
      'patient.oralAnticoagulant',
      'patient.egfr',
      'patient.haemoglobinGL',
      'patient.sex',
      'patient.ageYears',
    ],
    gives: ['highBleedingRisk'],
    derive: ({ patient }, { bleeding }, into) => {
      into.highBleedingRisk = highBleedingRisk(patient, bleeding);
    },
  },
  {
    reads: ['imaging.calciumArcDeg', 'imaging.calciumThicknessMm', 'imaging.calciumLengthMm'],
    gives: ['calciumScore'],
    derive: (caseData, limits, into) => {
      into.calciumScore = calciumScore(caseData, limits);
    },
  },
  {
    reads: ['preparation.residualStenosisPercent', 'preparation.timiFlow', 'preparation.dissection'],
    gives: ['phase'],
    derive: ({ preparation }, _, into) => {
      into.phase = hasResult(preparation) ? 'after-preparation' : 'before-preparation';
    },
  },
];

/** The facts that arithmetic or a ranking derives from the case; undefined is unknown. */
export function computeFacts(caseData: CaseData, limits: FactLimits): ComputedValues {
  const into: ComputedValues = {
    mehranClass: undefined,
    mehranGroup: undefined,
    stenosis: undefined,
    expansionBeforePercent: undefined,
    expansionAfterPercent: undefined,
    underexpandedBefore: undefined,
    underexpansionCorrected: undefined,
    ischaemia: undefined,
    wireIschaemia: undefined,
    highBleedingRisk: undefined,
    calciumScore: undefined,
    phase: undefined,
  };
  for (const { derive } of DERIVATIONS) derive(caseData, limits, into);
  return into;
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
