import type { Compiled } from './compile.ts';
import type { Decision } from './decide.ts';
import { isTrue, type ReadCase } from './lane.ts';
import type { Word } from './ready-words.ts';
import type { ShownStage } from './shown-circuit.ts';
import { addWordsOfRules, mergeSteps } from './steps.ts';
import type { StageOf, StageStatus, StepOf, WeighedOptionOf } from './types/outcome.ts';
import { addWordsBeyond, addWordsOfKinds, addWordsOfOptions } from './words.ts';

/** The stages with their steps and where each stands. */
export function stages(
  compiled: Compiled,
  lane: ReadCase,
  decision: Decision,
  options: readonly WeighedOptionOf[],
): StageOf[] {
  const words: Word[] = [];
  if (decision.scope !== 'out-of-scope') {
    addWordsOfRules(compiled, lane, words);
    addWordsOfOptions(compiled, decision, options, words);
    addWordsOfKinds(compiled, decision, options, words);
    addWordsBeyond(compiled, lane, decision, words);
  }
  const { evenOutOfScope = [] } = compiled.territory.policy;
  if (decision.scope === 'out-of-scope' && evenOutOfScope.length > 0) {
    const said: Word[] = [];
    addWordsOfRules(compiled, lane, said);
    words.push(...said.filter(({ action }) => evenOutOfScope.includes(action)));
  }
  return compiled.shown.stages.map((shown) => {
    const { stage } = shown.spec;
    const steps = isSpokenOf(shown, decision) ? mergeSteps(compiled, lane, words, stage) : [];
    return { stage, status: stageStatus(shown, lane, decision, steps), steps };
  });
}

/** Where nothing is to be done, only what is said always is. */
function isSpokenOf({ spec }: ShownStage, { status }: Decision): boolean {
  return status !== 'not-indicated' || spec.always === true;
}

function stageStatus(
  { spec, failed, done }: ShownStage,
  lane: ReadCase,
  { status }: Decision,
  steps: readonly StepOf[],
): StageStatus {
  if (status === 'not-indicated' && !spec.always) return 'not-needed';
  if (failed !== null && isTrue(lane, failed)) return 'failed';
  if (spec.blockedWithPlan && status === 'blocked') return 'blocked';
  const isDone = done !== null && isTrue(lane, done);
  if (!spec.bySteps) return isDone ? 'done' : 'todo';
  // What is done may still have to be done again.
  if (isDone) return steps.some(isDue) ? 'todo' : 'done';
  return steps.length > 0 ? 'todo' : 'not-needed';
}

const isDue = ({ verdict }: StepOf): boolean => verdict === 'required' || verdict === 'recommended';
