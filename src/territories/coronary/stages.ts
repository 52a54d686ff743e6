import type { StageSpec, Territory } from '../../engine/types/territory.ts';
import { defined, fired } from './conditions.ts';
import { allOf, effect, gateIs, no } from './signals.ts';
import type { Coronary } from './types/coronary.ts';

/** The six stages of a plan, and where each stands. */
export const stages: readonly StageSpec<Coronary>[] = [
  // Done once the vessel was looked into and nothing more is to be looked at or measured.
  { stage: 'imaging', done: defined('imaged'), bySteps: true },
  { stage: 'preparation', failed: fired('P16'), done: allOf(gateIs('passed'), no(effect('blocks'))) },
  { stage: 'gate', failed: gateIs('failed'), done: gateIs('passed') },
  { stage: 'device', blockedWithPlan: true, done: null },
  { stage: 'beyond', always: true, done: null, bySteps: true },
  { stage: 'aftercare', always: true, done: null, bySteps: true },
];

/** Imaging inside the vessel is lacking only when both of its kinds are; a pressure wire measures FFR and iFR alike. */
export const lackingActions: Territory<Coronary>['lacking'] = {
  fact: 'setting.unavailable',
  actions: { 'intravascular-imaging': ['ivus', 'oct'], 'physiology-test': ['physiology'] },
};

export const sections: Territory<Coronary>['sections'] = {
  scope: 'scope',
  indication: 'indication',
  options: 'device',
  // Without imaging every choice is provisional: what it rests on is asked for too.
  asked: ['gate', 'imaging'],
};

export const places: Territory<Coronary>['places'] = { options: 'device', beyond: 'beyond', team: 'heart-team' };
