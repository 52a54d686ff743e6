import type { Facts } from '../../../../src/territories/limb/facts/facts.ts';
import type { Effect } from '../../../../src/territories/limb/rules/book.ts';
import { cautions } from '../../../../src/territories/limb/rules/cautions.ts';
import { CAPPING, conflicts, OF_THE_FACTS } from '../../../../src/territories/limb/rules/conflicts.ts';
import { radiation } from '../../../../src/territories/limb/rules/preparation.ts';
import { provisional } from '../../../../src/territories/limb/rules/provisional.ts';
import { rules } from '../../../../src/territories/limb/rules/rules.ts';
import type { LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';
import {
  type LimbOption,
  NO_OPTION_OPTIONS,
  OPTIONS,
  RESTENOSIS_OPTIONS,
} from '../../../../src/territories/limb/types/vocabulary.ts';
import { factsOf } from './facts-of.ts';
import { type Conditions, conditionsOf } from './kleene.ts';
import { noOptionStatus, outOfScopeStatus, restenosisStatus, type Situation } from './status.ts';
import { type Argument, Scales } from './weigh.ts';

type Standing = { readonly rule: string } & Effect;

/** The effects of the rules that have fired, each where its own condition holds. */
function standing({ rule, truth }: Conditions): Standing[] {
  return rules
    .filter(({ id }) => rule(id) === true)
    .flatMap(({ id, then, until }) =>
      then
        .filter(({ when }) => when === undefined || truth(when) === true)
        .filter((effect) => {
          const lasts = effect.kind === 'blocks' || (effect.kind === 'step' && effect.whileOpen === true);
          return !lasts || until === undefined || truth(until) !== true;
        })
        .map((effect) => ({ rule: id, ...effect })),
    );
}

/** The answer to one case, worked out from the records in the plainest way: what the engine must come to as well. */
export function planOf(limbCase: LimbCase) {
  const facts = factsOf(limbCase);
  const early = conditionsOf(facts);
  const effects = standing(early);
  const fired = (id: string): boolean => early.rule(id as never) === true;
  const of = <K extends Effect['kind']>(kind: K) =>
    effects.filter((effect): effect is Standing & { kind: K } => effect.kind === kind);

  const scopes = of('scope');
  const outside = scopes.filter(({ status }) => status === 'out-of-scope').map(({ rule }) => rule);
  const scope =
    outside.length > 0 ? 'out-of-scope' : scopes.some(({ status }) => status === 'caution') ? 'caution' : 'in-scope';
  const indication = indicationOf(outside.length > 0, new Set(of('indication').map(({ status }) => status)));

  const listed: readonly LimbOption[] =
    facts.questionAsked === 'restenosis'
      ? RESTENOSIS_OPTIONS
      : facts.questionAsked === 'no-option'
        ? NO_OPTION_OPTIONS
        : [];
  const lacking: readonly string[] = limbCase.setting?.unavailable ?? [];
  const barred = new Set<string>(of('veto').map(({ option }) => option));
  const ruledOut = listed.filter((option) => barred.has(option) || lacking.includes(option));
  const open = listed.filter((option) => !ruledOut.includes(option));
  const args: Argument[] = of('argument')
    .filter(({ option }) => listed.includes(option))
    .map(({ rule, option, side, strength }) => ({ rule, option, side, strength }));
  const scales = new Scales(args);
  const floor = listed.length >= 3 && !fired('LG2');
  const weighed = scales.weigh(open, floor);

  const situation: Situation = {
    facts,
    fired,
    indication,
    outside,
    listed,
    open,
    vetoedBy: of('veto').map(({ rule }) => rule),
    blockers: of('blocks').map(({ rule }) => rule),
    weighed,
  };
  const settled =
    outside.length > 0
      ? outOfScopeStatus(situation)
      : facts.questionAsked === 'no-option'
        ? noOptionStatus(situation)
        : restenosisStatus(situation);

  const decided: Facts = {
    ...facts,
    noChoice: settled.blockedBy.includes('LB3'),
    ...Object.fromEntries(
      OPTIONS.flatMap((option) => [
        [`chosen.${option}`, settled.choice.includes(option)],
        [`ruledOut.${option}`, !open.includes(option)],
      ]),
    ),
  };
  const late = conditionsOf(decided);
  const shown = conflicts
    .filter(({ when }) => late.truth(when) === true)
    .map(({ id }) => id)
    .filter((id) => settled.status !== 'not-indicated' || OF_THE_FACTS.includes(id));
  const capped = shown.some((id) => CAPPING.includes(id));
  const withoutVetoes = scales.weigh(listed, floor);
  const wonAnyway =
    ruledOut.length === 0 || (withoutVetoes.agreement === 'clear' && withoutVetoes.choice[0] === settled.choice[0]);
  const agreement =
    settled.agreement === 'clear' && settled.status !== 'not-indicated' && (capped || !wonAnyway)
      ? 'contested'
      : settled.agreement;

  const inScope = outside.length === 0;
  const team =
    settled.status !== 'not-indicated' &&
    (!inScope ||
      facts.questionAsked === 'no-option' ||
      settled.team ||
      standing(late).some(({ kind }) => kind === 'heart-team') ||
      shown.includes('LK4'));

  return {
    facts,
    scope,
    indication,
    status: settled.status,
    choice: settled.choice.toSorted(),
    agreement,
    vetoed: ruledOut.toSorted(),
    blockedBy: settled.blockedBy,
    team,
    conflicts: shown,
    fired: rules.map(({ id }) => id).filter((id) => late.rule(id) === true),
    undetermined: rules.map(({ id }) => id).filter((id) => late.rule(id) === null),
    cautions: cautions.filter(({ when }) => late.truth(when) === true).map(({ fields }) => fields),
    provisional: provisional.filter(({ when }) => late.truth(when) === true).map(({ id }) => id),
    arguments: args,
    options: verdicts(listed, ruledOut, settled.choice, scales, facts),
    steps: stepsOf(standing(late), late, facts, lacking, inScope),
  };
}

function indicationOf(outside: boolean, said: ReadonlySet<string>): Situation['indication'] {
  if (outside) return 'not-applicable';
  const order = ['team-first', 'do-not-treat', 'conservative-first', 'treat', 'test-first'] as const;
  return order.find((status) => said.has(status)) ?? 'undetermined';
}

function verdicts(
  listed: readonly LimbOption[],
  ruledOut: readonly LimbOption[],
  choice: readonly LimbOption[],
  scales: Scales,
  facts: Facts,
): Record<string, string> {
  const verdict = (option: LimbOption): string => {
    if (ruledOut.includes(option)) return 'contraindicated';
    if (choice.includes(option)) return 'recommended';
    const barred = scales.count(option, 'against', 'require') + scales.count(option, 'against', 'strong') > 0;
    return barred ? 'avoid' : 'acceptable';
  };
  const team = facts.questionAsked === 'no-option' ? { 'amputation-team': 'team' } : {};
  return { ...Object.fromEntries(listed.map((option) => [option, verdict(option)])), ...team };
}

/** Out of scope nothing is done but to drain an infection. A tool that failed here is not named again. */
function stepsOf(
  effects: readonly Standing[],
  { truth }: Conditions,
  facts: Facts,
  lacking: readonly string[],
  inScope: boolean,
): { action: string; verdict: string }[] {
  const withdrawn = effects.some(({ kind }) => kind === 'withdraw-failed-tools');
  const steps = effects.flatMap((effect) =>
    effect.kind === 'step'
      ? effect.actions.map((action) => ({ action: action as string, verdict: effect.verdict as string }))
      : [],
  );
  if (truth(radiation.when) === true) steps.push({ action: radiation.step.action, verdict: radiation.step.verdict });
  return steps
    .filter(({ action }) => inScope || action === 'infection-drainage')
    .filter(({ action }) => !(withdrawn && facts[`tool.${action}.failed` as 'tool.laser.failed'] === true))
    .map((step) => (lacking.includes(step.action) ? { ...step, verdict: 'unavailable' } : step));
}
