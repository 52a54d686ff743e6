import type { Agreement, DeviceStatus } from '../../src/engine/types/outcome.ts';
import type { SignalOf, Territory } from '../../src/engine/types/territory.ts';
import type { ModelledArgument } from './comparison.ts';
import { anyOf, byRule, type Standing, standingEffects } from './effects.ts';
import type { Fact } from './fact.ts';
import { type ModelledGate, modelledGate } from './gate.ts';
import { lackingIn, type ModelledOption, type ModelledOptions, modelledOptions } from './rivals.ts';
import type { RuleTruths } from './rule-truths.ts';
import { inTurn, signalTerm } from './signals.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';
import { weighed } from './weighing.ts';

export const STATUSES = [
  'final',
  'intended',
  'blocked',
  'not-indicated',
  'undetermined',
] as const satisfies DeviceStatus[];
export const AGREEMENTS = ['clear', 'contested', 'equipoise', 'conflict'] as const satisfies Agreement[];

/** A standing argument, with the rule that gives it. */
export interface RuleArgument extends ModelledArgument {
  readonly rule: Standing['rule'];
}

/** The decision on one case as formulas, translated from the territory's own policy. */
export interface ModelledDecision {
  readonly scope: (status: string) => Term;
  readonly indication: (status: string) => Term;
  /** What a plan turns on, as in the policy. */
  readonly signal: (signal: SignalOf) => Term;
  readonly bailOut: Term;
  readonly arguments: readonly RuleArgument[];
  readonly options: ModelledOptions;
  readonly lacks: (name: string) => Term;
  readonly gate: ModelledGate;
  /** What must come first, by the id of its rule or as the indication. */
  readonly blockers: ReadonlyMap<string, Term>;
  /** What keeps an option from being named, by the id of its rule. */
  readonly withheld: ReadonlyMap<string, Term>;
  /** All that a blocked plan names, by its id. */
  readonly blockedBy: ReadonlyMap<string, Term>;
  /** Nothing can be chosen before some answer is there. */
  readonly waiting: Term;
  readonly status: Readonly<Record<DeviceStatus, Term>>;
  /** All that can be chosen. */
  readonly choices: ReadonlyMap<string, Term>;
  readonly chosen: (name: string) => Term;
  readonly agreement: Readonly<Record<Agreement, Term>>;
  /** Options were compared, and none can be chosen. */
  readonly noChoice: Term;
  readonly team: Term;
}

/** Weighs and orders as the territory's policy says. */
export function modelledDecision(
  territory: Territory,
  truths: RuleTruths,
  fact: (name: string) => Fact,
): ModelledDecision {
  const { policy } = territory;
  const effects = standingEffects(territory, truths);
  const gate = modelledGate(territory, truths);
  const lacks = lackingIn(territory, fact);
  const signal = (of: SignalOf): Term =>
    signalTerm(of, {
      truths,
      effects,
      gate,
      option: (name) => options.of(name),
      indication: (is) => indication(is),
      plan: (is) => plan(is),
    });
  const options: ModelledOptions = modelledOptions(territory, effects, lacks, (of) => signal(of));
  /** The first that holds counts. Made when it is asked for: what is decided later turns on what is decided before. */
  const firstOf =
    (list: readonly { readonly when: SignalOf; readonly is: string }[], otherwise: string) =>
    (is: string): Term => {
      const terms = list.map(({ when }) => signal(when));
      const such = inTurn(terms).filter((_, i) => list[i]?.is === is);
      return or(...such, ...(is === otherwise ? [not(or(...terms))] : []));
    };
  const scope = firstOf(policy.scope, 'in-scope');
  const indication = firstOf(policy.indication, 'undetermined');

  const taken = () => inTurn(policy.plan.map(({ when }) => signal(when)));
  const onSteps = (test: (step: Territory['policy']['plan'][number]) => boolean, among = taken()): Term =>
    or(...among.filter((_, i) => policy.plan[i] !== undefined && test(policy.plan[i])));
  const plan = (is: string): Term =>
    onSteps((step) => (is === 'nothing-left' ? step.nothingLeft === true : step.status === is));

  const reasons = effects('argument').map(({ rule, effect: { side, option, strength }, stands }) => ({
    rule,
    side,
    option,
    strength,
    stands,
  }));
  const rivals = new Map(territory.options.map(({ name }): [string, ModelledOption] => [name, options.of(name)]));
  const comparison = weighed(rivals, reasons, {
    stop: signal(policy.stop),
    capped: signal(policy.capped),
    needsSupport: policy.needsSupport ? signal(policy.needsSupport) : FALSE,
    neverClear: policy.neverClear ?? [],
  });
  const steps = taken();
  const isCompared = onSteps(({ choice }) => choice === 'compared', steps);
  const names = new Set([
    ...rivals.keys(),
    ...policy.plan.flatMap(({ choice }) => (choice === 'compared' ? [] : choice)),
  ]);
  const choices = new Map(
    [...names].map((name) => {
      const usable = rivals.get(name)?.usable;
      const naming = (isThere: boolean) =>
        onSteps(
          ({ choice, exists = false }) => choice !== 'compared' && choice.includes(name) && exists === isThere,
          steps,
        );
      const compared = and(isCompared, comparison.chosen.get(name) ?? FALSE);
      // What exists already is chosen whether it could be had today or not.
      return [name, or(naming(true), and(naming(false), usable ?? TRUE), compared)] as const;
    }),
  );
  const noChoice = and(isCompared, not(or(...comparison.chosen.values())));
  const instead = policy.noChoice;
  const outcomes = policy.plan.flatMap((step, i) =>
    outcomesOf(step, { reached: steps[i] ?? FALSE, noChoice, instead, signal, choices }),
  );
  const status = Object.fromEntries(
    STATUSES.map((each) => [
      each,
      or(...outcomes.filter((outcome) => outcome.status === each).map(({ holds }) => holds)),
    ]),
  ) as unknown as ModelledDecision['status'];
  const untold = (id: string): Term =>
    or(...outcomes.filter(({ names: told }) => told !== null && !told.includes(id)).map(({ holds }) => holds));
  const agreement = Object.fromEntries(
    AGREEMENTS.map((each) => [
      each,
      or(
        and(isCompared, comparison.agreement[each]),
        onSteps((step) => step.choice !== 'compared' && step.agreement === each, steps),
      ),
    ]),
  ) as unknown as ModelledDecision['agreement'];

  const demands = new Map([
    ...policy.firstOfAll.map((each) => [each as string, indication(each)] as const),
    ...byRule(effects('blocks').map(({ rule, due }) => ({ rule, stands: due }))),
  ]);
  const withheld = byRule(effects('withholds-device').map(({ rule, due }) => ({ rule, stands: due })));
  const isAnyLacking = or(...[...rivals.values()].map(({ unavailable }) => unavailable));
  const marks = effects('mark-unavailable-tools').map((mark) => ({ ...mark, stands: and(mark.stands, isAnyLacking) }));
  const nothingLeft = plan('nothing-left');
  return {
    scope,
    indication,
    signal,
    bailOut: anyOf(effects('bail-out')),
    arguments: reasons,
    options,
    lacks,
    gate,
    blockers: demands,
    withheld,
    blockedBy: joined(
      told(joined(demands, withheld, conjoined(byRule([...options.vetoes, ...marks]), nothingLeft)), untold),
      new Map(instead ? [[instead.blockedBy, noChoice]] : []),
    ),
    waiting: and(
      not(status['not-indicated']),
      not(or(...choices.values())),
      or(...policy.needed.map(({ when }) => signal(when))),
    ),
    status,
    choices,
    chosen: (name) => {
      const found = choices.get(name);
      if (!found) throw new Error(`Nothing can be chosen under the name "${name}".`);
      return found;
    },
    agreement,
    noChoice,
    team: or(
      signal(policy.team),
      instead?.team ? noChoice : FALSE,
      ...(policy.teamByChoice ?? []).map((name) => choices.get(name) ?? FALSE),
    ),
  };
}

/** What a line of the plan comes to, and of what must come first which is told; all of it where `names` is null. */
interface Outcome {
  readonly status: DeviceStatus;
  readonly names: readonly string[] | null;
  readonly holds: Term;
}

interface Reached {
  readonly reached: Term;
  readonly noChoice: Term;
  readonly instead: Territory['policy']['noChoice'];
  readonly signal: (signal: SignalOf) => Term;
  readonly choices: ReadonlyMap<string, Term>;
}

/** A line that compares has one outcome without a choice, one for each status by the choice, and its own for the rest. */
function outcomesOf(
  { status, choice, names: named, byChoice = [] }: Territory['policy']['plan'][number],
  { reached, noChoice, instead, signal, choices }: Reached,
): Outcome[] {
  const names = named ?? null;
  if (choice !== 'compared') return [{ status, names, holds: reached }];
  const chosen = and(reached, not(noChoice));
  const isAny = (of: readonly string[]) => or(...of.map((name) => choices.get(name) ?? FALSE));
  const later = byChoice.map(({ when, has, lacks }) =>
    and(signal(when), has ? isAny(has) : TRUE, lacks ? not(isAny(lacks)) : TRUE),
  );
  const none: Outcome = {
    status: instead?.status ?? status,
    names: instead ? [] : names,
    holds: and(reached, noChoice),
  };
  return [
    none,
    ...inTurn(later).map((term, i) => ({
      status: byChoice[i]?.status ?? status,
      names: byChoice[i]?.names ?? names,
      holds: and(chosen, term),
    })),
    { status, names, holds: and(chosen, not(or(...later))) },
  ];
}

const told = (map: ReadonlyMap<string, Term>, untold: (id: string) => Term): Map<string, Term> =>
  new Map([...map].map(([id, term]) => [id, and(term, not(untold(id)))]));

function joined(...maps: readonly ReadonlyMap<string, Term>[]): Map<string, Term> {
  const all = new Map<string, Term>();
  for (const map of maps) for (const [id, term] of map) all.set(id, or(all.get(id) ?? FALSE, term));
  return all;
}

const conjoined = (map: ReadonlyMap<string, Term>, condition: Term): Map<string, Term> =>
  new Map([...map].map(([id, term]) => [id, and(term, condition)]));
