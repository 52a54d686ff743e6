import type { Result } from './types/result.ts';
import { OPTIONS } from './types/vocabulary.ts';

/** What the reader commits to before the plan is shown. */
export const PARTS = ['class', 'next', 'option'] as const;
type Part = (typeof PARTS)[number];

/** All that can be answered: the same for every case, so that the choices give nothing away. */
export const CHOICES: Readonly<Record<Part, readonly string[]>> = {
  class: ['tosaka-I', 'tosaka-II', 'tosaka-III', 'wifi-1', 'wifi-2', 'wifi-3', 'wifi-4', 'open'],
  next: [
    'ask',
    'perfusion',
    'drain',
    'team',
    'inflow',
    'outflow',
    'cross',
    'thrombus',
    'prepare',
    'restore-flow',
    'bail-out',
    'list',
    'veins',
    'crossing-point',
    'heart',
    'circuit',
    'treat',
    'follow',
    'conservative',
    'outside',
  ],
  option: [...OPTIONS, 'none'],
};

/** What each demand asks for first. */
const NEXT_OF: Readonly<Record<string, string>> = {
  'test-first': 'perfusion',
  LI5: 'team',
  LI12: 'team',
  LI13: 'drain',
  LB3: 'team',
  LP1: 'inflow',
  LP2: 'cross',
  LP3: 'thrombus',
  LP11: 'outflow',
  LG2: 'prepare',
  LG3: 'team',
  LG4: 'restore-flow',
  LV1: 'list',
  LV2: 'list',
  LV4: 'veins',
  LV9: 'crossing-point',
  LV14: 'heart',
  LV15: 'circuit',
};

function nextOf({ scope, device, rules }: Result): readonly string[] {
  if (scope.status === 'out-of-scope') return ['outside'];
  if (device.status === 'blocked') return [...new Set(device.blockedBy.map((id) => NEXT_OF[id] ?? 'team'))];
  if (device.status === 'not-indicated') return ['conservative'];
  if (device.status === 'undetermined') return ['ask'];
  if (rules.fired.includes('LV11')) return ['follow'];
  return [rules.fired.includes('LG3') ? 'bail-out' : 'treat'];
}

/** What the plan says to each question, what leads first: every class that holds is right, and every option that is offered. */
export function rightAnswers(result: Result): Readonly<Record<Part, readonly string[]>> {
  const { tosaka, wifi } = result.classification;
  const classes = [
    ...(tosaka === null || tosaka === 'none' ? [] : [`tosaka-${tosaka}`]),
    ...(wifi.stage === null ? [] : [`wifi-${wifi.stage}`]),
  ];
  const { choice } = result.device;
  return {
    class: classes.length > 0 ? classes : ['open'],
    next: nextOf(result),
    option: choice.length > 0 ? choice : ['none'],
  };
}
