import { evaluate } from '../../src/engine/evaluate.ts';
import type { CaseData, Settings } from '../../src/engine/types/case-data.ts';
import type { Result } from '../../src/engine/types/result.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';
import { evaluator } from './assignment.ts';
import { assignmentOf } from './case-files.ts';
import { DEVICES, STATUSES } from './decision.ts';
import type { CaseModel } from './model.ts';
import { optionVerdicts } from './options.ts';
import { MODELLED_STAGES } from './steps.ts';
import type { Term } from './term.ts';
import { KINDS_OF_BALLOON } from './vetoes.ts';

/** What is compared of a case: the outcome of every rule, the decision, and the steps. */
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

function engineAnswers({ knowledge }: CaseModel, caseData: CaseData, settings: Settings): Answers {
  const { rules, indication, device, heartTeam, stages } = evaluate(caseData, knowledge, settings);
  const undetermined = new Set(rules.undetermined.map(({ id }) => id));
  const outcome = (id: string) =>
    rules.fired.includes(id) ? 'fired' : undetermined.has(id) ? 'undetermined' : 'not fired';
  return new Map<string, unknown>([
    ...knowledge.rules.map(({ id }) => [`rule ${id}`, outcome(id)] as const),
    ['treat', indication.status === 'treat'],
    ['status', device.status],
    ['choice', [...device.choice]],
    ['agreement', device.agreement],
    ['vetoed', [...device.vetoed]],
    ['verdicts', device.options.map(({ option, verdict }) => `${option} ${verdict}`)],
    ['heart team', heartTeam],
    ['blocked by', [...device.blockedBy].sort()],
    ...MODELLED_STAGES.map((stage) => [`steps of ${stage}`, stepsOf(stages, stage)] as const),
    ['prepared', stages.some(({ stage, status }) => stage === 'preparation' && status === 'done')],
    ['kinds of balloon', stepsOf(stages, 'device').filter((step) => KINDS_OF_BALLOON.some((k) => step.startsWith(k)))],
  ]);
}

const stepsOf = (stages: Result['stages'], stage: string): string[] =>
  stages
    .filter((each) => each.stage === stage)
    .flatMap(({ steps }) => steps.map(({ action, verdict }) => `${action} ${verdict}`))
    .sort();

function modelAnswers(model: CaseModel, caseData: CaseData, settings: Settings): Answers {
  const { knowledge, truths, decision, steps, prefix, numbersOf } = model;
  const holds = evaluator(assignmentOf(caseData, settings, prefix, numbersOf));
  const { status, choice, agreement, vetoes, heartTeam, blockedBy, treat } = decision;
  const outcome = (id: string) => {
    const { t, f } = truths.rule(id);
    return holds(t) ? 'fired' : holds(f) ? 'not fired' : 'undetermined';
  };
  const held = (terms: Readonly<Record<string, Term>>): string[] =>
    Object.entries(terms)
      .filter(([, term]) => holds(term))
      .map(([name]) => name);
  const verdicts = (of: Readonly<Record<string, Readonly<Record<string, Term>>>>): string[] =>
    Object.entries(of).flatMap(([name, terms]) => held(terms).map((verdict) => `${name} ${verdict}`));
  const onActions = (stage: (typeof MODELLED_STAGES)[number]) =>
    Object.fromEntries(steps.actions(stage).map((action) => [action, steps.on(stage, action)]));
  return new Map<string, unknown>([
    ...knowledge.rules.map(({ id }) => [`rule ${id}`, outcome(id)] as const),
    ['treat', holds(treat)],
    ['status', STATUSES.filter((each) => holds(status[each])).join(' and ')],
    ['choice', (['des', 'dcb', 'no-further-device'] as const).filter((option) => holds(choice[option]))],
    ['agreement', (['clear', 'contested', 'equipoise', 'conflict'] as const).find((a) => holds(agreement[a])) ?? null],
    ['vetoed', DEVICES.filter((device) => holds(vetoes.vetoed[device]))],
    ['verdicts', verdicts(optionVerdicts(decision))],
    ['heart team', holds(heartTeam)],
    ['blocked by', holds(status.blocked) ? held(Object.fromEntries(blockedBy)).sort() : []],
    ...MODELLED_STAGES.map((stage) => [`steps of ${stage}`, verdicts(onActions(stage)).sort()] as const),
    ['prepared', holds(steps.preparationDone)],
    ['kinds of balloon', verdicts(steps.kinds).sort()],
  ]);
}
