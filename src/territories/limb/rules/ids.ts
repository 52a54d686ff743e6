/** The register of rule ids: permanent, never used again for something else. L is the limb, the second letter the stage. */
export const RULE_IDS = [
  ...(['LS1', 'LS2', 'LS3', 'LS4', 'LS5', 'LS6', 'LS7', 'LS8', 'LS9', 'LS10', 'LS11'] as const),
  ...(['LI1', 'LI2', 'LI3', 'LI4', 'LI5', 'LI6', 'LI7', 'LI8', 'LI9', 'LI10', 'LI11', 'LI12', 'LI13'] as const),
  ...(['LA1', 'LA2', 'LA3', 'LA4', 'LA5', 'LA6', 'LA7'] as const),
  ...(['LP1', 'LP2', 'LP3', 'LP4', 'LP5', 'LP6', 'LP7', 'LP8', 'LP9', 'LP10', 'LP11'] as const),
  ...(['LG1', 'LG2', 'LG3', 'LG4'] as const),
  ...(['LD1', 'LD2', 'LD3', 'LD4', 'LD5', 'LD6', 'LD7', 'LD8', 'LD9', 'LD10'] as const),
  ...(['LD11', 'LD12', 'LD13', 'LD14', 'LD15', 'LD16', 'LD17', 'LD18', 'LD19', 'LD20'] as const),
  ...(['LD21', 'LD22', 'LD23', 'LD24', 'LD25', 'LD26', 'LD27', 'LD28', 'LD29', 'LD30'] as const),
  ...(['LV1', 'LV2', 'LV3', 'LV4', 'LV5', 'LV6', 'LV7', 'LV8', 'LV9', 'LV10'] as const),
  ...(['LV11', 'LV12', 'LV13', 'LV14', 'LV15', 'LV16'] as const),
  ...(['LB1', 'LB2', 'LB3', 'LB4'] as const),
  ...(['LC1', 'LC2', 'LC3', 'LC4', 'LC5', 'LC6', 'LC7', 'LC8'] as const),
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Conflicts that the tool never resolves silently. */
export const CONFLICT_IDS = ['LK1', 'LK2', 'LK3', 'LK4', 'LK5', 'LK6', 'LK7', 'LK8', 'LK9', 'LK10'] as const;
export type ConflictId = (typeof CONFLICT_IDS)[number];

/** Named conditions of `definitions.ts`. */
export type DefinitionId =
  | 'restenosisQuestion'
  | 'noOptionQuestion'
  | 'inStent'
  | 'unstented'
  | 'unstentedFocal'
  | 'shown'
  | 'focalOrDiffuse'
  | 'diffuseOrOccluded'
  | 'recurrent'
  | 'third'
  | 'woundShrinks'
  | 'woundFails'
  | 'failingDeepWound'
  | 'outOfScope'
  | 'limbInDanger'
  | 'treatmentGoesOn'
  | 'debulked'
  | 'lastNotDcb'
  | 'bypassDisputed'
  | 'established'
  | 'dvaRuledOut'
  | 'deepVeinsLacking'
  | 'anticoagulated'
  | 'antithromboticImpossible'
  | 'antiplateletPossible'
  | 'endovascularChosen'
  | 'revascularisationChosen';
