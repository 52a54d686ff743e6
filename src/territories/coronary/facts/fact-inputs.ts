import type { Inputs } from '../../../engine/types/asking.ts';
import { all, is, known, unknown } from '../conditions.ts';
import type { FieldPath } from '../types/case-data.ts';
import type { Coronary } from '../types/coronary.ts';
import type { ComputedFacts, DecisionFacts, FactName } from '../types/facts.ts';

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

const fieldsOf = (fact: FactName): readonly FieldPath[] =>
  isDerived(fact) ? INPUTS[fact] : fact.startsWith('tool.') ? ['preparation.tools'] : [fact as FieldPath];

/** While an occlusion is not crossed nothing tells of the gate but the crossing itself, or flow that is back. */
const UNTIL_CROSSED: Inputs<Coronary>[number] = {
  when: is('crossingDue', true),
  fields: ['preparation.tools', 'preparation.timiFlow'],
};
const GATE_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  'gateResidualBelow30',
  'gateTimiFlow',
  'gateFlowStable',
  'gateCorrected',
]);

/** What an area without a reference says depends on how it was measured and in which vessel: then these are asked for too. */
const AREA_ALONE: Inputs<Coronary>[number] = {
  when: all(known('imaging.minStentAreaMm2'), unknown('imaging.referenceLumenAreaMm2')),
  fields: [...UNDEREXPANSION, 'imaging.modalities', 'lesion.vessel'],
};

/** The fields that can make a fact known, in the order in which they are asked for: those of the first group that holds. */
export function inputsOf(fact: FactName): Inputs<Coronary> {
  const always = { fields: fieldsOf(fact) };
  if (GATE_FACTS.has(fact)) return [UNTIL_CROSSED, always];
  return fact === 'underexpandedBefore' ? [AREA_ALONE, always] : [always];
}
