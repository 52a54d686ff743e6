import { all, any, defined, failed, includes, notKnown, worked } from '../conditions.ts';
import type { Condition } from '../types/condition.ts';
import type { Effect } from '../types/knowledge.ts';
import type { Tool } from '../types/vocabulary.ts';

/** In an earlier procedure: it may be tried again. */
export const failedEarlier = (tool: Tool): Condition => includes('history.toolsFailedBefore', tool);
export const failedEver = (tool: Tool): Condition => any(failed(tool), failedEarlier(tool));

const toMeasure = any(defined('expansionToMeasure'), defined('appositionToMeasure'));
/** A tool has opened the stent and nothing was measured since: the measurement comes next, not another tool. */
export const notToMeasure = notKnown(defined('expansionToMeasure'));
/** Nor the tool that worked once more. */
export const notOnceMore = (tool: Tool): Condition => notKnown(all(toMeasure, worked(tool)));

/** Preparation goes on: it has not come to its end, and what the procedure did does not come first. */
export const preparing = all(notKnown(defined('prepared')), notKnown(defined('emergency')));

type StepEffect = Extract<Effect, { kind: 'step' }>;

/** A word on tools, at the stage of preparation. */
export const advise = (
  verdict: 'required' | 'recommended' | 'option' | 'avoid',
  actions: StepEffect['actions'],
  when?: Condition,
): Effect => ({ kind: 'step', stage: 'preparation', actions, verdict, ...(when ? { when } : {}) });

/** "Measure again": imaging inside the vessel before anything else. */
export const measure = (when: Condition): Effect => ({
  kind: 'step',
  stage: 'imaging',
  actions: ['intravascular-imaging'],
  verdict: 'required',
  when,
});
