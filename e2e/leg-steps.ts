import type { Page } from '@playwright/test';

export const tapLeg = (page: Page, field: string, name: string): Promise<void> =>
  page.getByRole('radiogroup', { name: field }).getByRole('radio', { name, exact: true }).click();

/** The fewest answers that lead to a plan for a restenosis: field and answer. */
export const RESTENOSIS = [
  ['Question', 'Restenosis'],
  ['Rutherford category', '3'],
  ['Limits the patient', 'Yes'],
  ['Exercise and drugs', 'Not enough'],
  ['Kind of lesion', 'In the stent'],
  ['Diameter stenosis', '80'],
  ['Occluded', 'No'],
  ['Length of the restenosis', '30'],
] as const;
