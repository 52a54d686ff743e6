/** The register of rule ids: permanent, never used again for something else. */
export const RULE_IDS = [
  ...(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'] as const),
  ...(['S11', 'S12', 'S13', 'S14', 'S15'] as const),
  ...(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7'] as const),
  ...(['M1', 'M2', 'M3', 'M4', 'M5', 'M6'] as const),
  ...(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const),
  ...(['P11', 'P12', 'P13', 'P14', 'P15', 'P16', 'P17', 'P18', 'P19', 'P20', 'P21'] as const),
  ...(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'G11'] as const),
  ...(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'] as const),
  ...(['D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17', 'D18', 'D19', 'D20'] as const),
  ...(['D21', 'D22', 'D23', 'D24', 'D25', 'D26', 'D27', 'D28', 'D29', 'D30'] as const),
  ...(['D31', 'D32', 'D33', 'D34'] as const),
  ...(['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const),
  ...(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'] as const),
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Named conditions of `definitions.ts`. */
export type DefinitionId =
  | 'acute'
  | 'mechanical'
  | 'biological'
  | 'calciumNeedsModification'
  | 'recurrent'
  | 'late'
  | 'largeVessel'
  | 'desRestenosis'
  | 'bmsRestenosis'
  | 'fractured'
  | 'graft'
  | 'anticoagulated'
  | 'unprotectedLeftMain'
  | 'neoatherosclerosisPresent'
  | 'underexpanded'
  | 'imaged'
  | 'outOfScope'
  | 'notIndicated'
  | 'crossed'
  | 'crossable'
  | 'reachable'
  | 'prepared'
  | 'flowLost'
  | 'emergency'
  | 'expansionToMeasure'
  | 'appositionToMeasure'
  | 'noStopGap'
  | 'desClassOne'
  | 'crossingExhausted'
  | 'openQuestion'
  | 'testFirst'
  | 'treatIndicated'
  | 'fracturedOrDeformed'
  | 'firstStepExhausted'
  | 'ladderExhausted';
