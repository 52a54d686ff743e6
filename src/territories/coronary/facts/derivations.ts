import type { Derivation } from '../../../engine/types/territory.ts';
import type { Imaging, Seen } from '../types/case-data.ts';
import type { Coronary } from '../types/coronary.ts';
import type { ComputedFacts, FactName, FactValues } from '../types/facts.ts';
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
import { toolFacts } from './tools.ts';

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

/** @throws when the knowledge lacks one of the thresholds */
export function factLimits(of: (id: string) => number): FactLimits {
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

/** Values of facts, in the order of their names; undefined is unknown. */
type ValuesOf<F extends readonly FactName[]> = { readonly [I in keyof F]: FactValues[F[I]] | undefined };

/** A derivation whose values have the types of its facts. */
const derivation = <const U extends readonly FactName[], const G extends readonly (keyof ComputedFacts)[]>(
  uses: U,
  gives: G,
  derive: (used: ValuesOf<U>) => ValuesOf<G>,
): Derivation<Coronary> => ({ uses, gives, derive: (used) => derive(used as ValuesOf<U>) });

/** All derivations of this territory. @throws when the knowledge lacks one of the thresholds */
export function derivations(threshold: (id: string) => number): readonly Derivation<Coronary>[] {
  const limits = factLimits(threshold);
  return [
    ...ofTheLesion(limits),
    ...ofThePreparation(limits),
    ...ofTheExpansion(limits),
    ...ofThePatient(limits),
    toolFacts,
  ];
}

const ofTheLesion = ({ focalLengthMm }: FactLimits) => [
  derivation(
    ['lesion.timiFlow', 'lesion.pattern', 'lesion.stenosisPercent', 'preparation.tools', 'preparation.timiFlow'],
    ['occluded', 'crossingDue', 'stenosis'],
    ([timiFlow, pattern, stenosis, tools, flowAfter]) => {
      const lesion = { timiFlow, pattern, stenosisPercent: stenosis };
      const isOccluded = occluded(lesion);
      const isDue = crossingDue({ tools, timiFlow: flowAfter }, isOccluded);
      return [isOccluded, isDue, stenosisPercent(lesion, isOccluded)];
    },
  ),
  derivation(
    ['lesion.pattern', 'lesion.lengthMm', 'lesion.extendsBeyondStent', 'occluded'],
    ['mehranClass', 'mehranGroup'],
    ([pattern, lengthMm, extendsBeyondStent, isOccluded]) => {
      const found = mehranClass({ pattern, lengthMm, extendsBeyondStent }, isOccluded, focalLengthMm);
      return [found, mehranGroup(found)];
    },
  ),
  derivation(
    ['stent.layers', 'stent.overlap', 'history.lastTreatment'],
    ['layersCounted'],
    ([layers, overlap, lastTreatment]) => [layersCounted({ layers, overlap }, lastTreatment)],
  ),
];

const ofThePreparation = ({ residualPercent }: FactLimits) => [
  derivation(
    [
      'preparation.residualStenosisPercent',
      'preparation.residualUnder30',
      'preparation.timiFlow',
      'preparation.dissection',
      'preparation.flowStable',
      'preparation.minStentAreaMm2',
      'preparation.tools',
    ],
    ['residualBelow30', 'phase', 'preparationBegun'],
    ([residualStenosisPercent, residualUnder30, timiFlow, dissection, flowStable, minStentAreaMm2, tools]) => {
      const isBelow = residualBelow30({ residualStenosisPercent, residualUnder30 }, residualPercent);
      const now = phase({ timiFlow, dissection, flowStable, minStentAreaMm2 }, isBelow);
      return [isBelow, now, now === 'after-preparation' || (tools ?? []).length > 0];
    },
  ),
];

const ofTheExpansion = ({ expansion }: FactLimits) => [
  derivation(
    ['imaging.minStentAreaMm2', 'preparation.minStentAreaMm2', 'imaging.referenceLumenAreaMm2'],
    ['expansionBeforePercent', 'expansionAfterPercent'],
    ([before, after, reference]) => [expansionPercent(before, reference), expansionPercent(after, reference)],
  ),
  derivation(
    [
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
      'imaging.referenceLumenAreaMm2',
      'imaging.modalities',
      'lesion.vessel',
      'history.toolsFailedBefore',
      'preparation.minStentAreaMm2',
      'preparation.tools',
      'expansionBeforePercent',
      'expansionAfterPercent',
      'residualBelow30',
    ],
    ['underexpandedBefore', 'underexpansionCorrected'],
    ([
      underexpanded,
      area,
      reference,
      modalities,
      vessel,
      toolsFailedBefore,
      areaAfter,
      tools,
      before,
      after,
      residual,
    ]) => {
      const seen = {
        imaging: { underexpanded, minStentAreaMm2: area, referenceLumenAreaMm2: reference, modalities },
        lesion: { vessel },
        history: { toolsFailedBefore },
        preparation: { minStentAreaMm2: areaAfter, tools },
      };
      return [
        underexpandedBefore(seen, expansion, before, after),
        underexpansionCorrected(seen, expansion, after, residual),
      ];
    },
  ),
  derivation(
    [
      'preparation.timiFlow',
      'preparation.flowStable',
      'phase',
      'crossingDue',
      'residualBelow30',
      'underexpandedBefore',
      'underexpansionCorrected',
    ],
    ['gateResidualBelow30', 'gateTimiFlow', 'gateFlowStable', 'gateCorrected'],
    ([timiFlow, flowStable, phase, crossingDue, residualBelow30, underexpandedBefore, underexpansionCorrected]) => {
      const prepared = { phase, crossingDue, residualBelow30, underexpandedBefore, underexpansionCorrected };
      const seen = gateFacts({ timiFlow, flowStable }, prepared);
      return [seen.gateResidualBelow30, seen.gateTimiFlow, seen.gateFlowStable, seen.gateCorrected];
    },
  ),
];

const ofThePatient = (limits: FactLimits) => [
  derivation(
    ['patient.ffr', 'patient.ifr', 'patient.nonInvasiveIschaemia'],
    ['wireIschaemia', 'ischaemia'],
    ([ffr, ifr, nonInvasiveIschaemia]) => {
      const byWire = wireIschaemia({ ffr, ifr }, limits.ffr, limits.ifr);
      return [byWire, ischaemia(byWire, { nonInvasiveIschaemia })];
    },
  ),
  derivation(
    [
      'patient.highBleedingRisk',
      'patient.bleedingCriteria',
      'patient.oralAnticoagulant',
      'patient.egfr',
      'patient.haemoglobinGL',
      'patient.sex',
      'patient.ageYears',
    ],
    ['highBleedingRisk'],
    ([operatorsWord, bleedingCriteria, oralAnticoagulant, egfr, haemoglobinGL, sex, ageYears]) => {
      const patient = { bleedingCriteria, oralAnticoagulant, egfr, haemoglobinGL, sex, ageYears };
      return [highBleedingRisk({ highBleedingRisk: operatorsWord, ...patient }, limits.bleeding)];
    },
  ),
  derivation(
    ['imaging.calciumArcDeg', 'imaging.calciumThicknessMm', 'imaging.calciumLengthMm'],
    ['calciumScore'],
    ([calciumArcDeg, calciumThicknessMm, calciumLengthMm]) => [
      calciumScore({ calciumArcDeg, calciumThicknessMm, calciumLengthMm }, limits),
    ],
  ),
];

/** OCT calcium score, 0-4 points; undefined until arc, thickness and length are all known. */
function calciumScore(imaging: Seen<Imaging>, limits: FactLimits): number | undefined {
  const { calciumArcDeg: arc, calciumThicknessMm: thickness, calciumLengthMm: length } = imaging;
  if (arc === undefined || thickness === undefined || length === undefined) return undefined;
  return (
    (arc > limits.scoreArcDeg ? 2 : 0) +
    (thickness > limits.scoreThicknessMm ? 1 : 0) +
    (length > limits.scoreLengthMm ? 1 : 0)
  );
}
