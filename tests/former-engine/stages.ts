import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { isOpen, stands } from './effects.ts';
import { gateState } from './gate.ts';
import type { ReadCase } from './read-case.ts';
import type { Word } from './ready-words.ts';
import { addWordsOfRules, mergeSteps } from './steps.ts';
import { TRUE } from './ternary.ts';
import type { StageName } from './types/knowledge.ts';
import type { Stage, StageStatus, Step, WeighedOption } from './types/result.ts';
import { addWordsBeyond, addWordsOfKinds, addWordsOfOptions } from './words.ts';

const STAGES: readonly StageName[] = ['imaging', 'preparation', 'gate', 'device', 'beyond', 'aftercare'];

/** The six stages with their steps and where each stands. */
export function stages(
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  options: readonly WeighedOption[],
): Stage[] {
  const words: Word[] = [];
  if (decision.scope !== 'out-of-scope') {
    addWordsOfRules(compiled, read, words);
    addWordsOfOptions(decision, options, words);
    addWordsOfKinds(decision, options, words);
    addWordsBeyond(compiled, read, decision, words);
  }
  const gate = gateState(compiled, read);
  return STAGES.map((stage) => {
    const steps = isSpokenOf(stage, decision) ? mergeSteps(compiled, read, words, stage) : [];
    return { stage, status: stageStatus(stage, compiled, read, decision, { gate, steps }), steps };
  });
}

/** Where nothing is to be done to the lesion, only what serves the patient otherwise is said. */
function isSpokenOf(stage: StageName, { scope, status }: Decision): boolean {
  if (scope === 'out-of-scope') return false;
  return status !== 'not-indicated' || stage === 'beyond' || stage === 'aftercare';
}

function stageStatus(
  stage: StageName,
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  { gate, steps }: { gate: ReturnType<typeof gateState>; steps: readonly Step[] },
): StageStatus {
  if (stage === 'beyond' || stage === 'aftercare') return steps.length > 0 ? 'todo' : 'not-needed';
  if (decision.status === 'not-indicated') return 'not-needed';
  switch (stage) {
    case 'imaging':
      return imagingStatus(read, steps);
    case 'preparation': {
      if (isFired(compiled, read, 'P16')) return 'failed';
      return gate === 'passed' && !isAnyBlockerOpen(compiled, read) ? 'done' : 'todo';
    }
    case 'gate':
      return gate === 'passed' ? 'done' : gate === 'failed' ? 'failed' : 'todo';
    case 'device':
      return decision.status === 'blocked' ? 'blocked' : 'todo';
  }
}

/** Done once the vessel was looked into and nothing more is to be looked at or measured; not needed where nothing asks for it. */
function imagingStatus({ caseData }: ReadCase, steps: readonly Step[]): StageStatus {
  const imaged = caseData.imaging?.modalities?.some((modality) => modality !== 'stent-enhancement') ?? false;
  const isDue = steps.some(({ verdict }) => verdict === 'required' || verdict === 'recommended');
  if (imaged) return isDue ? 'todo' : 'done';
  return steps.length > 0 ? 'todo' : 'not-needed';
}

const isFired = (compiled: CompiledKnowledge, { state }: ReadCase, id: string): boolean => {
  const rule = compiled.ruleById.get(id);
  return rule !== undefined && state.truth[rule.index] === TRUE;
};

const isAnyBlockerOpen = ({ effects }: CompiledKnowledge, { state }: ReadCase): boolean =>
  effects.blocks.some((effect) => stands(effect, state) && isOpen(effect, state));
