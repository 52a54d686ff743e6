import { type AnswersToTry, answersToTry } from './answers-to-try.ts';
import { below, type Circuit, CircuitBuilder, type Literal } from './circuit.ts';
import { conditionsIn } from './circuit-of-conditions.ts';
import { type ReadyDerivation, readyDerivations } from './derive.ts';
import { bindEffects, type EffectsByKind } from './effects.ts';
import { type FactTable, factTable } from './facts.ts';
import type { ReadCase } from './lane.ts';
import { type Machine, machineOf, newWords, type Words } from './lanes.ts';
import { type Needs, needsIn, type Rest, restsOf } from './needs.ts';
import { type PlanCircuit, planCircuit } from './plan-circuit.ts';
import { preparedMachine } from './prepared-machine.ts';
import { type ShownCircuit, shownCircuit } from './shown-circuit.ts';
import type { Signals } from './signals.ts';
import { signalsIn } from './signals.ts';
import { thresholdOf } from './thresholds.ts';
import { type Trials, trialsIn } from './trials.ts';
import type { Asking } from './types/asking.ts';
import type { EffectKind, RuleOf } from './types/book.ts';
import type { ResultOf } from './types/outcome.ts';
import type { Terms } from './types/terms.ts';
import type { Territory } from './types/territory.ts';

export interface CompiledRule {
  readonly rule: RuleOf;
  readonly fired: Literal;
  readonly applies: Literal | null;
  /** What would tell that what it demands has been done. */
  readonly until: Literal | null;
  /** Where it says that something is not known, and has a say in the plan or in what is asked for. */
  readonly rests: readonly Rest[];
}

/** A territory made ready, once, for every case. */
export interface Compiled {
  readonly territory: Territory;
  readonly facts: FactTable;
  readonly derivations: readonly ReadyDerivation[];
  readonly asking: Asking;
  readonly threshold: (id: string) => number;
  readonly circuit: Circuit;
  /** The nodes that the plan rests on. */
  readonly deciding: ReadonlySet<number>;
  readonly machine: Machine;
  /** In the order of the rule book. */
  readonly rules: readonly CompiledRule[];
  readonly ruleById: ReadonlyMap<string, CompiledRule>;
  readonly definitions: ReadonlyMap<string, Literal>;
  readonly effects: EffectsByKind;
  readonly vetoes: Signals['vetoes'];
  readonly plan: PlanCircuit;
  readonly shown: ShownCircuit;
  readonly checklists: ((lane: ReadCase) => Pick<ResultOf, 'checklists'>) | undefined;
  readonly needs: Needs;
  readonly answers: AnswersToTry;
  readonly trials: Trials;
  /** For evaluations of which nothing but the result is kept. */
  readonly words: Words;
}

/** Effects of these kinds have no say in the plan. */
const ASIDE: ReadonlySet<EffectKind> = new Set<EffectKind>([
  ...(['step', 'note', 'alternative', 'rules-out-alternative'] as const),
  ...(['withdraw-failed-tools', 'mark-unavailable-tools'] as const),
]);

/**
 * Builds the circuit of a territory and everything that is read from it, in steps between which a screen may answer.
 * @throws on a mistake in the knowledge: an unknown fact, rule, definition or threshold, or a circle
 */
function* compiling(territory: Territory): Generator<undefined, Compiled> {
  const threshold = thresholdOf(territory.thresholds);
  const given = territory.derivations(threshold);
  const facts = factTable(territory, given);
  const derivations = readyDerivations(given, facts);
  const asking = territory.asking(threshold);
  const builder = new CircuitBuilder(facts.isLate);
  const conditions = conditionsIn(builder, territory, { slotOf: facts.slotOf, threshold });
  const definitions = new Map(territory.definitions.map(({ id }) => [id, conditions.definition(id)]));
  yield;
  const effects = bindEffects(territory.rules, builder, conditions);
  yield;
  const signals = signalsIn(builder, conditions, effects, territory);
  const plan = planCircuit(builder, signals, effects, territory);
  yield;
  const shown = shownCircuit(conditions, signals, effects, territory, asking);
  const checklists = territory.checklists?.(signals);
  const needs = needsIn(builder, facts, conditions, asking);
  const guesses = new Map(Object.entries(asking.guesses).map(([fact, value]) => [facts.slotOf(fact), value]));
  const speaks = ({ section, then }: RuleOf) =>
    territory.sections.asked.includes(section) || then.some(({ kind }) => !ASIDE.has(kind));
  const rules = territory.rules.map((rule) => ({
    rule,
    fired: conditions.rule(rule.id),
    applies: rule.applies ? conditions.of(rule.applies) : null,
    until: rule.until ? conditions.of(rule.until) : null,
    rests: speaks(rule) ? restsOf(builder, guesses, conditions.of(rule.when)) : [],
  }));
  yield;
  const ruling = [...signals.vetoes, ...effects['mark-unavailable-tools']].map(({ stands }) => stands);
  const deciding = below(builder, [...plan.all, ...ruling]);
  const machine = preparedMachine(builder, territory.prepared) ?? machineOf(builder, deciding);
  const trials = trialsIn(builder, machine, facts, derivations, { deciding, plan: plan.all });
  return {
    territory,
    facts,
    derivations,
    asking,
    threshold,
    circuit: builder,
    deciding,
    machine,
    rules,
    ruleById: new Map(rules.map((compiled) => [compiled.rule.id, compiled])),
    definitions,
    effects,
    vetoes: signals.vetoes,
    plan,
    shown,
    checklists,
    needs,
    answers: answersToTry(territory, asking, trials),
    trials,
    words: newWords(machine),
  };
}

/** All steps at once. @throws as the steps do */
export function compileTerritory(territory: Territory): Compiled {
  const steps = compiling(territory);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const cache = new WeakMap<Territory, Compiled>();

/** The compiled form of this territory, made at its first use. */
export function compiled(territory: Territory): Compiled {
  const known = cache.get(territory);
  if (known) return known;
  const fresh = compileTerritory(territory);
  cache.set(territory, fresh);
  return fresh;
}

/** Makes the compiled form ready for its first use, step by step: for a screen, which a tap must not wait for. */
export function* preparing<T extends Terms>(given: Territory<T>): Generator<undefined, void> {
  const territory = given as unknown as Territory;
  if (!cache.has(territory)) cache.set(territory, yield* compiling(territory));
}
