import type { ThresholdValues } from '../thresholds.ts';
import { thresholdValue } from '../thresholds.ts';
import type { CaseData, FieldPath } from '../types/case-data.ts';
import type { ComputedFacts } from '../types/facts.ts';
import type { BleedingLimits } from './bleeding-risk.ts';
import { highBleedingRisk } from './bleeding-risk.ts';
import type { ExpansionLimits } from './expansion.ts';
import { expansionPercent, underexpandedBefore, underexpansionCorrected } from './expansion.ts';
import { gateFacts } from './gate-facts.ts';
import { ischaemia, wireIschaemia } from './ischaemia.ts';
import { layersCounted } from './layers.ts';
import { mehranClass, mehranGroup } from './mehran.ts';
import { crossingDue, occluded, stenosisPercent } from './occlusion.ts';
import { phase, residualBelow30 } from './residual.ts';

/** All numbers that the computed facts need, read from the knowledge once. */
export interface FactLimits {
  readonly expansion: ExpansionLimits;
  readonly bleeding: BleedingLimits;
  readonly focalLengthMm: number;
  /** Residual stenosis, % diameter, at and above which preparation is not enough. */
  readonly residualPercent: number;
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
      smallInLeftMainMm2: of('msa.small-in-left-main'),
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
    residualPercent: of('residual.gate'),
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

const OCCLUSION_FIELDS: readonly FieldPath[] = ['lesion.timiFlow', 'lesion.pattern', 'lesion.stenosisPercent'];
const RESIDUAL_FIELDS: readonly FieldPath[] = ['preparation.residualStenosisPercent', 'preparation.residualUnder30'];
const EXPANSION_FIELDS: readonly FieldPath[] = [
  'imaging.minStentAreaMm2',
  'imaging.referenceLumenAreaMm2',
  'imaging.underexpanded',
  'imaging.modalities',
  'lesion.vessel',
  'history.toolsFailedBefore',
  'preparation.minStentAreaMm2',
  'preparation.tools',
  ...RESIDUAL_FIELDS,
];
const RESULT_FIELDS: readonly FieldPath[] = [
  ...RESIDUAL_FIELDS,
  'preparation.timiFlow',
  'preparation.dissection',
  'preparation.flowStable',
  'preparation.minStentAreaMm2',
];

/**
 * All derivations, each after those whose facts it uses. What a field can change is found here: `reads` must be complete,
 * what the facts it uses are derived from included, and a test holds it to that.
 */
export const DERIVATIONS: readonly Derivation[] = [
  {
    reads: [...OCCLUSION_FIELDS, 'preparation.tools', 'preparation.timiFlow'],
    gives: ['occluded', 'crossingDue', 'stenosis'],
    derive: (caseData, _, into) => {
      const { lesion } = caseData;
      into.occluded = occluded(lesion);
      into.crossingDue = crossingDue(caseData, into.occluded);
      into.stenosis = stenosisPercent(lesion, into.occluded);
    },
  },
  {
    reads: [...OCCLUSION_FIELDS, 'lesion.lengthMm', 'lesion.extendsBeyondStent'],
    gives: ['mehranClass', 'mehranGroup'],
    derive: ({ lesion }, { focalLengthMm }, into) => {
      into.mehranClass = mehranClass(lesion, into.occluded, focalLengthMm);
      into.mehranGroup = mehranGroup(into.mehranClass);
    },
  },
  {
    reads: ['stent.layers', 'stent.overlap', 'history.lastTreatment'],
    gives: ['layersCounted'],
    derive: (caseData, _, into) => {
      into.layersCounted = layersCounted(caseData);
    },
  },
  {
    reads: [...RESULT_FIELDS, 'preparation.tools'],
    gives: ['residualBelow30', 'phase', 'preparationBegun'],
    derive: ({ preparation }, { residualPercent }, into) => {
      into.residualBelow30 = residualBelow30(preparation, residualPercent);
      into.phase = phase(preparation, into.residualBelow30);
      into.preparationBegun = into.phase === 'after-preparation' || (preparation?.tools ?? []).length > 0;
    },
  },
  {
    reads: EXPANSION_FIELDS,
    gives: ['expansionBeforePercent', 'expansionAfterPercent', 'underexpandedBefore', 'underexpansionCorrected'],
    derive: (caseData, { expansion }, into) => {
      const { imaging, preparation } = caseData;
      const before = expansionPercent(imaging?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
      const after = expansionPercent(preparation?.minStentAreaMm2, imaging?.referenceLumenAreaMm2);
      into.expansionBeforePercent = before;
      into.expansionAfterPercent = after;
      into.underexpandedBefore = underexpandedBefore(caseData, expansion, before, after);
      into.underexpansionCorrected = underexpansionCorrected(caseData, expansion, after, into.residualBelow30);
    },
  },
  {
    reads: [...new Set([...OCCLUSION_FIELDS, ...RESULT_FIELDS, ...EXPANSION_FIELDS])],
    gives: ['gateResidualBelow30', 'gateTimiFlow', 'gateFlowStable', 'gateCorrected'],
    derive: ({ preparation }, _, into) => Object.assign(into, gateFacts(preparation, into)),
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
];

/** The facts that arithmetic or a ranking derives from the case; undefined is unknown. */
export function computeFacts(caseData: CaseData, limits: FactLimits): ComputedValues {
  const into: ComputedValues = {
    occluded: undefined,
    crossingDue: undefined,
    layersCounted: undefined,
    residualBelow30: undefined,
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
    preparationBegun: undefined,
    gateResidualBelow30: undefined,
    gateTimiFlow: undefined,
    gateFlowStable: undefined,
    gateCorrected: undefined,
  };
  for (const { derive } of DERIVATIONS) derive(caseData, limits, into);
  return into;
}

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
