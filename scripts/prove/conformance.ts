import { evaluate } from '../../src/engine/evaluate.ts';
import type { CaseData, Settings } from '../../src/engine/types/case-data.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';
import { evaluator } from './assignment.ts';
import { assignmentOf } from './case-files.ts';
import { DEVICES, STATUSES } from './decision.ts';
import type { CaseModel } from './model.ts';

/** What is compared of a case: the outcome of every rule, and the decision. */
type Answers = ReadonlyMap<string, unknown>;

/** Where the model and the engine differ in a case; empty when they agree. */
export function disagreements(model: CaseModel, caseData: CaseData, settings: Settings = DEFAULT_SETTINGS): string[] {
  const engine = engineAnswers(model, caseData, settings);
  const modelled = modelAnswers(model, caseData, settings);
  const text = (value: unknown) => JSON.stringify(value);
  return [...engine]
    .filter(([what, value]) => text(value) !== text(modelled.get(what)))
    .map(([what, value]) => `${what}: the engine says ${text(value)}, the model ${text(modelled.get(what))}`);
}

function engineAnswers({ knowledge, decision }: CaseModel, caseData: CaseData, settings: Settings): Answers {
  const { rules, device, heartTeam } = evaluate(caseData, knowledge, settings);
  const undetermined = new Set(rules.undetermined.map(({ id }) => id));
  const outcome = (id: string) =>
    rules.fired.includes(id) ? 'fired' : undetermined.has(id) ? 'undetermined' : 'not fired';
  return new Map<string, unknown>([
    ...knowledge.rules.map(({ id }) => [`rule ${id}`, outcome(id)] as const),
    ['status', device.status],
    ['choice', [...device.choice]],
    ['agreement', device.agreement],
    ['vetoed', [...device.vetoed]],
    ['recommended', device.options.filter(({ verdict }) => verdict === 'recommended').map(({ option }) => option)],
    ['heart team', heartTeam],
    // Of the reasons that block, those that must come first; vetoes are compared as such.
    ...(device.status === 'blocked'
      ? [['blocked by', device.blockedBy.filter((id) => decision.blockers.has(id))] as const]
      : []),
  ]);
}

function modelAnswers(model: CaseModel, caseData: CaseData, settings: Settings): Answers {
  const { knowledge, truths, decision, prefix, numbersOf } = model;
  const holds = evaluator(assignmentOf(caseData, settings, prefix, numbersOf));
  const { status, choice, agreement, vetoes, heartTeam, blockers } = decision;
  const outcome = (id: string) => {
    const { t, f } = truths.rule(id);
    return holds(t) ? 'fired' : holds(f) ? 'not fired' : 'undetermined';
  };
  const chosen = (['des', 'dcb', 'no-further-device'] as const).filter((option) => holds(choice[option]));
  return new Map<string, unknown>([
    ...knowledge.rules.map(({ id }) => [`rule ${id}`, outcome(id)] as const),
    ['status', STATUSES.filter((each) => holds(status[each])).join(' and ')],
    ['choice', chosen],
    ['agreement', (['clear', 'contested', 'equipoise', 'conflict'] as const).find((a) => holds(agreement[a])) ?? null],
    ['vetoed', DEVICES.filter((device) => holds(vetoes.vetoed[device]))],
    ['recommended', chosen],
    ['heart team', holds(heartTeam)],
    ['blocked by', [...blockers].filter(([, open]) => holds(open)).map(([id]) => id)],
  ]);
}
