import { expect, test } from 'vitest';
import { nextStep } from '../../../../src/territories/limb/rules/procedure.ts';
import { DVA_STEPS } from '../../../../src/territories/limb/types/vocabulary.ts';

test('the next step is the first that is not done, in the order of the list', () => {
  expect(nextStep({})).toBe('V1');
  expect(nextStep({ dvaStepsDone: ['V2', 'V1'] })).toBe('V3');
  expect(nextStep({ dvaStepsDone: ['V2'] })).toBe('V1');
  expect(nextStep({ dvaStepsDone: DVA_STEPS })).toBeNull();
});

test('a step that failed stops the list', () => {
  expect(nextStep({ dvaStepsDone: ['V1'], dvaStepsFailed: ['V4'] })).toBeNull();
  expect(nextStep({ dvaStepsDone: ['V1'], dvaStepsFailed: [] })).toBe('V2');
});
