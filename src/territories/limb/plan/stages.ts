import type { ChecklistSpec, StageSpec } from '../../../engine/types/territory.ts';
import { NO_OPTION_ITEMS } from '../facts/no-option.ts';
import { fired, includes, is, not, unknown } from '../rules/conditions.ts';
import type { LimbTerms } from '../terms.ts';
import { DVA_STEPS } from '../types/vocabulary.ts';
import { no } from './signals.ts';

/** The stages of a plan, and where each stands. */
export const stages: readonly StageSpec<LimbTerms>[] = [
  // Staged is assessed, whatever of it stands in no rule.
  { stage: 'assessment', always: true, done: not(unknown('wifiStage')), bySteps: true },
  { stage: 'preparation', done: fired('LG1') },
  { stage: 'gate', failed: { op: 'any', of: [fired('LG2'), fired('LG3'), fired('LG4')] }, done: fired('LG1') },
  { stage: 'device', blockedWithPlan: true, done: null },
  { stage: 'dva', blockedWithPlan: true, done: is('dva.state', 'patent') },
  { stage: 'beyond', always: true, done: null, bySteps: true },
  { stage: 'aftercare', always: true, done: null, bySteps: true },
];

/** The nine points are shown whole, always; the procedure beside the option. */
export const lists: readonly ChecklistSpec<LimbTerms>[] = [
  {
    id: 'no-option',
    items: NO_OPTION_ITEMS.map((item) => ({
      id: item,
      states: [
        { when: is(`noOption.${item}`, true), is: 'met' },
        { when: is(`noOption.${item}`, false), is: 'not-met' },
      ],
      else: 'unknown',
      rules: ['LV1'],
    })),
    status: (['not-applicable', 'excluded', 'established'] as const).map((status) => ({
      when: is('noOptionStatus', status),
      is: status,
    })),
    else: 'incomplete',
  },
  {
    id: 'dva',
    items: DVA_STEPS.map((step) => ({
      id: step,
      states: [
        { when: includes('dvaStepsFailed', step), is: 'failed' },
        { when: includes('dvaStepsDone', step), is: 'done' },
      ],
      else: 'open',
      rules: ['LV12'],
    })),
    status: [
      { when: { op: 'any', of: DVA_STEPS.map((step) => includes('dvaStepsFailed', step)) }, is: 'failed' },
      ...DVA_STEPS.map((step) => ({ when: no(includes('dvaStepsDone', step)), is: step })),
    ],
    else: 'done',
  },
];
