import { slotOf } from '../slots.ts';
import type { FieldPath } from '../types/case-data.ts';
import type { ComputedFacts, DecisionFacts, FactName } from '../types/facts.ts';

/** The one fact that can be presumed. */
export const PRESUMABLE = 'underexpandedBefore';

const OCCLUSION: readonly FieldPath[] = ['lesion.timiFlow', 'lesion.pattern', 'lesion.stenosisPercent'];
const CORRECTION: readonly FieldPath[] = ['preparation.residualStenosisPercent', 'preparation.minStentAreaMm2'];
const UNDEREXPANSION: readonly FieldPath[] = [
  'imaging.underexpanded',
  'imaging.minStentAreaMm2',
  'imaging.referenceLumenAreaMm2',
];
const DEVICE: readonly FieldPath[] = ['stent.type', 'stent.layers'];

/** The fields that can make a derived fact known: what an undetermined rule waits for. A residual read by eye is not asked for. */
const INPUTS: Readonly<Record<keyof ComputedFacts | keyof DecisionFacts, readonly FieldPath[]>> = {
  occluded: OCCLUSION,
  // Never unknown.
  crossingDue: [],
  preparationBegun: [],
  layersCounted: ['stent.layers'],
  residualBelow30: ['preparation.residualStenosisPercent'],
  gateResidualBelow30: ['preparation.residualStenosisPercent'],
  gateTimiFlow: ['preparation.timiFlow'],
  gateFlowStable: ['preparation.flowStable'],
  gateCorrected: [...CORRECTION, ...UNDEREXPANSION],
  mehranClass: ['lesion.pattern', 'lesion.lengthMm', 'lesion.extendsBeyondStent'],
  mehranGroup: ['lesion.pattern', 'lesion.lengthMm', 'lesion.extendsBeyondStent'],
  stenosis: ['lesion.stenosisPercent'],
  expansionBeforePercent: ['imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2'],
  expansionAfterPercent: ['preparation.minStentAreaMm2', 'imaging.referenceLumenAreaMm2'],
  underexpandedBefore: UNDEREXPANSION,
  underexpansionCorrected: CORRECTION,
  ischaemia: ['patient.ffr', 'patient.ifr', 'patient.nonInvasiveIschaemia'],
  wireIschaemia: ['patient.ffr', 'patient.ifr'],
  highBleedingRisk: [
    'patient.highBleedingRisk',
    'patient.bleedingCriteria',
    'patient.oralAnticoagulant',
    'patient.egfr',
    'patient.haemoglobinGL',
    'patient.ageYears',
  ],
  calciumScore: ['imaging.calciumArcDeg', 'imaging.calciumThicknessMm', 'imaging.calciumLengthMm'],
  phase: [],
  desOffered: DEVICE,
  dcbOffered: DEVICE,
  desRuledOut: [],
  dcbRuledOut: [],
  desChosen: DEVICE,
  dcbChosen: DEVICE,
};

const isDerived = (fact: string): fact is keyof typeof INPUTS => Object.hasOwn(INPUTS, fact);

/** The fields that can make a fact known, in the order in which they are asked for. */
export function inputsOf(fact: FactName): readonly FieldPath[] {
  if (isDerived(fact)) return INPUTS[fact];
  return fact.startsWith('tool.') ? ['preparation.tools'] : [fact as FieldPath];
}

/** What the gate looks at: while an occlusion is not crossed nothing tells but the crossing itself. */
export const GATE_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  'gateResidualBelow30',
  'gateTimiFlow',
  'gateFlowStable',
  'gateCorrected',
]);
const CROSSING_DUE = slotOf('crossingDue');
export const isCrossingDue = (values: readonly unknown[]): boolean => values[CROSSING_DUE] === true;

const AREA = slotOf('imaging.minStentAreaMm2');
const REFERENCE = slotOf('imaging.referenceLumenAreaMm2');

/** What an area without a reference says depends on how it was measured and in which vessel: then these are asked for too. */
export const AREA_ALONE_INPUTS: readonly FieldPath[] = ['imaging.modalities', 'lesion.vessel'];
export const isAreaAlone = (values: readonly unknown[]): boolean =>
  values[AREA] !== undefined && values[REFERENCE] === undefined;
