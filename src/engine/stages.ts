import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { isOpen, stands } from './effects.ts';
import { gateState } from './gate.ts';
import type { ReadCase } from './read-case.ts';
import type { Word } from './steps.ts';
import { mergeSteps, wordsOfRules } from './steps.ts';
import { TRUE } from './ternary.ts';
import type { Action, StageName, Verdict } from './types/knowledge.ts';
import type { Argument, OptionVerdict, Stage, StageStatus, WeighedOption } from './types/result.ts';
import { standingVetoes } from './vetoes.ts';

const STAGES: readonly StageName[] = ['imaging', 'preparation', 'gate', 'device', 'beyond', 'aftercare'];

/** The six stages with their steps and where each stands. */
export function stages(
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  options: readonly WeighedOption[],
): Stage[] {
  const words = [
    ...wordsOfRules(compiled, read),
    ...wordsOfOptions(decision, options),
    ...wordsOfKinds(compiled, read),
    ...wordsBeyond(compiled, read, decision),
  ];
  const spoken = STAGES.filter((stage) => isSpokenOf(stage, decision));
  const stepsOf = (stage: StageName) =>
    spoken.includes(stage)
      ? mergeSteps(
          compiled,
          read,
          words.filter((word) => word.stage === stage),
        )
      : [];
  return STAGES.map((stage) => {
    const steps = stepsOf(stage);
    return { stage, status: stageStatus(stage, compiled, read, decision, steps.length), steps };
  });
}

/** Where nothing is to be done to the lesion, only what serves the patient otherwise is said. */
function isSpokenOf(stage: StageName, { scope, status }: Decision): boolean {
  if (scope === 'out-of-scope') return false;
  return status !== 'not-indicated' || stage === 'beyond' || stage === 'aftercare';
}

const STEP_VERDICT: Readonly<Record<OptionVerdict, Verdict>> = {
  recommended: 'recommended',
  acceptable: 'option',
  avoid: 'avoid',
  contraindicated: 'contraindicated',
  unavailable: 'unavailable',
};

/** DES and DCB as steps with the reasons behind their verdict, once something is known of which to choose. */
function wordsOfOptions(decision: Decision, options: readonly WeighedOption[]): Word[] {
  if (decision.status === 'undetermined' || decision.status === 'not-indicated') return [];
  return options
    .filter(({ option, verdict }) => option === 'des' || option === 'dcb' || verdict === 'recommended')
    .flatMap((option): Word[] => {
      const word = {
        stage: 'device' as const,
        action: option.option,
        verdict: STEP_VERDICT[option.verdict],
        evidence: [],
      };
      const reasons = reasonsBehind(option, options);
      return reasons.length > 0
        ? reasons.map(({ rule, strength }) => ({ ...word, strength, rule }))
        : [{ ...word, strength: null, rule: null }];
    });
}

/** An allergy rules out one kind of drug-coated balloon. */
function wordsOfKinds(compiled: CompiledKnowledge, { state }: ReadCase): Word[] {
  return standingVetoes(compiled, state).flatMap(({ effect: { option }, rule }) =>
    option === 'dcb-paclitaxel' || option === 'dcb-limus'
      ? [
          {
            stage: 'device' as const,
            action: option,
            verdict: 'contraindicated' as const,
            strength: 'veto' as const,
            rule: rule.id,
            evidence: rule.evidence,
          },
        ]
      : [],
  );
}

/** What speaks for a device is also what speaks against its rival; what rules it out speaks of itself alone. */
function reasonsBehind(
  { option, verdict, for: own, against }: WeighedOption,
  options: readonly WeighedOption[],
): Argument[] {
  if (verdict === 'avoid' || verdict === 'contraindicated') return against;
  const rival = options.find((other) => other.option === (option === 'des' ? 'dcb' : 'des'));
  return [...own, ...(option === 'no-further-device' ? [] : (rival?.against ?? []))];
}

function wordsBeyond({ effects }: CompiledKnowledge, { state }: ReadCase, { heartTeam, vetoes }: Decision): Word[] {
  const ruledOut = effects['rules-out-alternative'].filter((effect) => stands(effect, state));
  const word = (action: Action, verdict: Verdict, rule: Word['rule'], strength: Word['strength']): Word => ({
    stage: 'beyond',
    action,
    verdict,
    strength,
    rule,
    evidence: [],
  });
  const callers = effects['heart-team'].filter((effect) => stands(effect, state));
  const team = callers.map(({ rule }) => word('heart-team', 'recommended', rule.id, rule.strength));
  const byVeto =
    heartTeam && team.length === 0 ? vetoes.rules.map((id) => word('heart-team', 'recommended', id, null)) : [];
  const ways = effects.alternative
    .filter((effect) => stands(effect, state))
    .map(({ effect, rule }) => ({ ...word(effect.option, 'option', rule.id, rule.strength), evidence: rule.evidence }));
  const closed = ways.flatMap(({ action }) =>
    ruledOut
      .filter(({ effect }) => effect.option === action)
      .map(({ rule }) => word(action, 'unavailable', rule.id, rule.strength)),
  );
  return [...team, ...byVeto, ...ways, ...closed];
}

function stageStatus(
  stage: StageName,
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  stepCount: number,
): StageStatus {
  if (stage === 'beyond' || stage === 'aftercare') return stepCount > 0 ? 'todo' : 'not-needed';
  if (decision.status === 'not-indicated') return 'not-needed';
  const gate = gateState(compiled, read);
  switch (stage) {
    case 'imaging':
      return imagingStatus(compiled, read, decision);
    case 'preparation': {
      if (isFired(compiled, read, 'P16')) return 'failed';
      return gate === 'passed' && openBlockers(compiled, read) === 0 ? 'done' : 'todo';
    }
    case 'gate':
      return gate === 'passed' ? 'done' : gate === 'failed' ? 'failed' : 'todo';
    case 'device':
      return decision.status === 'blocked' ? 'blocked' : 'todo';
  }
}

function imagingStatus(compiled: CompiledKnowledge, read: ReadCase, { indication }: Decision): StageStatus {
  const imaged = read.caseData.imaging?.modalities?.some((modality) => modality !== 'stent-enhancement') ?? false;
  const measuredAgain = read.caseData.preparation?.minStentAreaMm2 !== undefined;
  const again = isFired(compiled, read, 'M6') && !measuredAgain;
  return imaged && !again && indication !== 'test-first' ? 'done' : 'todo';
}

const isFired = (compiled: CompiledKnowledge, { state }: ReadCase, id: string): boolean => {
  const rule = compiled.ruleById.get(id);
  return rule !== undefined && state.truth[rule.index] === TRUE;
};

const openBlockers = ({ effects }: CompiledKnowledge, { state }: ReadCase): number =>
  effects.blocks.filter((effect) => stands(effect, state) && isOpen(effect, state)).length;
