/** The rules that are the gate's criteria: a rule of this kind is met or failed, and does nothing by itself. */
const CRITERIA = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
export type CriterionId = (typeof CRITERIA)[number];

export const isCriterion = (id: string): id is CriterionId => (CRITERIA as readonly string[]).includes(id);
