import { evaluate } from '../../src/engine/evaluate.ts';
import type { ResultOf } from '../../src/engine/types/outcome.ts';
import { evaluator } from './assignment.ts';
import { AGREEMENTS, STATUSES } from './decision.ts';
import type { CaseModel } from './model.ts';
import { optionVerdicts } from './options.ts';
import type { Term } from './term.ts';

/** What is compared of a case: the outcome of every rule, the decision, and the steps. */
type Answers = ReadonlyMap<string, unknown>;

/** Where the model and the engine differ in a case; empty when they agree. */
export function disagreements(model: CaseModel, caseData: object, settings: object = model.subject.settings): string[] {
  const engine = engineAnswers(model, caseData, settings);
  const modelled = modelAnswers(model, caseData, settings);
  const text = (value: unknown) => JSON.stringify(value);
  return [...engine]
    .filter(([what, value]) => text(value) !== text(modelled.get(what)))
    .map(([what, value]) => `${what}: the engine says ${text(value)}, the model ${text(modelled.get(what))}`);
}

function engineAnswers(model: CaseModel, caseData: object, settings: object): Answers {
  const { territory, steps } = model;
  const { rules, scope, indication, device, heartTeam, stages } = evaluate(caseData, territory, settings);
  const undetermined = new Set(rules.undetermined.map(({ id }) => id));
  const outcome = (id: string) =>
    rules.fired.includes(id) ? 'fired' : undetermined.has(id) ? 'undetermined' : 'not fired';
  const kinds = [...steps.kinds.keys()];
  return new Map<string, unknown>([
    ...territory.rules.map(({ id }) => [`rule ${id}`, outcome(id)] as const),
    ['scope', scope.status],
    ['indication', indication.status],
    ['status', device.status],
    ['choice', [...device.choice].sort()],
    ['agreement', device.agreement],
    ['vetoed', [...device.vetoed]],
    ['verdicts', device.options.map(({ option, verdict }) => `${option} ${verdict}`)],
    ['team', heartTeam],
    ['blocked by', [...device.blockedBy].sort()],
    ...steps.stages.map((stage) => [`steps of ${stage}`, stepsOf(stages, stage)] as const),
    ['done', stagesByTheirWord(model).filter((stage) => stages.some((s) => s.stage === stage && s.status === 'done'))],
    ['kinds', stepsOf(stages, territory.places.options).filter((step) => kinds.some((k) => step.startsWith(`${k} `)))],
  ]);
}

const stepsOf = (stages: ResultOf['stages'], stage: string): string[] =>
  stages
    .filter((each) => each.stage === stage)
    .flatMap(({ steps }) => steps.map(({ action, verdict }) => `${action} ${verdict}`))
    .sort();

const stagesByTheirWord = ({ territory }: CaseModel): string[] =>
  territory.stages.filter(({ bySteps, done }) => !bySteps && done !== null).map(({ stage }) => stage);

function modelAnswers(model: CaseModel, caseData: object, settings: object): Answers {
  const { subject, territory, truths, decision, steps, prefix, numbersOf } = model;
  const holds = evaluator(subject.assignmentOf(caseData, settings, prefix, numbersOf));
  const { status, choices, agreement, options, team, blockedBy } = decision;
  const outcome = (id: string) => {
    const { t, f } = truths.rule(id);
    return holds(t) ? 'fired' : holds(f) ? 'not fired' : 'undetermined';
  };
  const held = (terms: Iterable<readonly [string, Term]>): string[] =>
    [...terms].filter(([, term]) => holds(term)).map(([name]) => name);
  const among = (names: readonly string[], term: (name: string) => Term): string =>
    names.filter((name) => holds(term(name))).join(' and ');
  const verdicts = (of: Iterable<readonly [string, Readonly<Record<string, Term>>]>): string[] =>
    [...of].flatMap(([name, terms]) => held(Object.entries(terms)).map((verdict) => `${name} ${verdict}`));
  const onActions = (stage: string) => steps.actions(stage).map((action) => [action, steps.on(stage, action)] as const);
  const ways = (list: readonly { readonly is: string }[], otherwise: string) => [
    ...new Set([...list.map(({ is }) => is), otherwise]),
  ];
  return new Map<string, unknown>([
    ...territory.rules.map(({ id }) => [`rule ${id}`, outcome(id)] as const),
    ['scope', among(ways(territory.policy.scope, 'in-scope'), decision.scope)],
    ['indication', among(ways(territory.policy.indication, 'undetermined'), decision.indication)],
    ['status', among(STATUSES, (each) => status[each as (typeof STATUSES)[number]])],
    ['choice', held(choices).sort()],
    ['agreement', AGREEMENTS.find((each) => holds(agreement[each])) ?? null],
    ['vetoed', territory.options.map(({ name }) => name).filter((name) => holds(options.of(name).vetoed))],
    ['verdicts', verdicts(optionVerdicts(territory, decision))],
    ['team', holds(team)],
    ['blocked by', holds(status.blocked) ? held(blockedBy).sort() : []],
    ...steps.stages.map((stage) => [`steps of ${stage}`, verdicts(onActions(stage)).sort()] as const),
    ['done', stagesByTheirWord(model).filter((stage) => holds(steps.isDone(stage)))],
    ['kinds', verdicts(steps.kinds).sort()],
  ]);
}
