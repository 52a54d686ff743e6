import { FIELDS } from './answers.ts';
import type { FieldPath } from './types/case-data.ts';
import type { ComputedFacts, DecisionFacts, FactName } from './types/facts.ts';
import { TOOLS } from './types/vocabulary.ts';

export const COMPUTED_FACTS: readonly (keyof ComputedFacts)[] = [
  'mehranClass',
  'mehranGroup',
  'crossingDue',
  'occluded',
  'layersCounted',
  'stenosis',
  'expansionBeforePercent',
  'expansionAfterPercent',
  'underexpandedBefore',
  'underexpansionCorrected',
  'residualBelow30',
  'ischaemia',
  'wireIschaemia',
  'highBleedingRisk',
  'calciumScore',
  'phase',
  'gateResidualBelow30',
  'gateTimiFlow',
  'gateFlowStable',
  'gateCorrected',
  'preparationBegun',
];

export const DECISION_FACTS: readonly (keyof DecisionFacts)[] = [
  'desOffered',
  'dcbOffered',
  'desRuledOut',
  'dcbRuledOut',
  'desChosen',
  'dcbChosen',
];

/** All facts, each at its slot: the fields first, so that a field's slot is its place in the case model. */
export const FACTS: readonly FactName[] = [
  ...FIELDS,
  ...COMPUTED_FACTS,
  ...TOOLS.flatMap((tool) => [`tool.${tool}.worked`, `tool.${tool}.failed`] as const),
  ...DECISION_FACTS,
];

const SLOTS: ReadonlyMap<FactName, number> = new Map(FACTS.map((fact, slot) => [fact, slot]));

/**
 * Where a fact's value lies among the values of a case. Fixed, so that conditions compiled at any time fit any case.
 * @throws when there is no such fact: a mistake in the knowledge
 */
export function slotOf(fact: FactName): number {
  const slot = SLOTS.get(fact);
  if (slot === undefined) throw new Error(`There is no fact "${fact}".`);
  return slot;
}

/** The first slot of a tool: whether it worked, and one further whether it failed. */
export const slotOfTool = (index: number): number => FIRST_TOOL + 2 * index;

const FIRST_TOOL = FIELDS.length + COMPUTED_FACTS.length;

/** Where a field lies: its section and key in the case file, and its slot. */
export interface FieldPlace {
  readonly section: string;
  readonly key: string;
  readonly slot: number;
}

const PLACES: ReadonlyMap<FieldPath, FieldPlace> = new Map(
  FIELDS.map((path, slot) => {
    const dot = path.indexOf('.');
    return [path, { section: path.slice(0, dot), key: path.slice(dot + 1), slot }];
  }),
);

/** @throws when there is no such field */
export function placeOf(field: FieldPath): FieldPlace {
  const place = PLACES.get(field);
  if (place === undefined) throw new Error(`There is no field "${field}".`);
  return place;
}
