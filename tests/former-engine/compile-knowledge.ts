import { type Candidates, candidatesFor } from './candidate-answers.ts';
import type { Scope, State, Test } from './compile-condition.ts';
import { compileCondition } from './compile-condition.ts';
import { type Collect, needsCompiler } from './compile-needs.ts';
import { isCriterion } from './criteria.ts';
import type { BoundEffect, EffectsByKind } from './effects.ts';
import { bindEffects } from './effects.ts';
import { definitionKey, evaluationOrder, ruleKey } from './evaluation-order.ts';
import type { FactLimits } from './facts/compute-facts.ts';
import { factLimits } from './facts/compute-facts.ts';
import type { WaksmanLimits } from './facts/waksman.ts';
import { type JointAnswers, jointAnswersOf } from './joint-answers.ts';
import { preparedTests } from './prepared-conditions.ts';
import { findReaches, type Reaches } from './reach.ts';
import { type SpokenEffect, spokenEffects, type Weighable, weighableEffects } from './ready-words.ts';
import { slotOf } from './slots.ts';
import { type CountedEffect, countedEffects } from './tally.ts';
import type { Ternary } from './ternary.ts';
import { FALSE, TRUE, UNKNOWN } from './ternary.ts';
import { thresholdValue, thresholdValues } from './thresholds.ts';
import type { FieldPath } from './types/case-data.ts';
import type { Caution, Conflict, Definition, Knowledge, Rule, UseRecord } from './types/knowledge.ts';
import { type WatcherTable, watcherTable } from './watchers.ts';
import { newWorkspace, type Workspace } from './workspace.ts';

export interface CompiledNode {
  readonly index: number;
  /** Whether it is a criterion of the gate. */
  readonly isCriterion: boolean;
  readonly test: Test;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly index: number;
  readonly applies: Test | null;
  /** What it adds to the tally that the plan follows from. */
  readonly counted: readonly CountedEffect[];
  /** The fields it waits for while it is undetermined. */
  readonly needs: Collect;
  /** Where its condition says "not known to be" or "unknown": the fields that can make it fall silent. */
  readonly restsOnUnknown: Collect | null;
  /** What would tell that what it demands has been done. */
  readonly untilNeeds: Collect | null;
}

export interface AskedFields {
  readonly test: Test;
  /** Those of the group that are to be entered. */
  readonly fields: (state: State) => readonly FieldPath[];
}

/** The knowledge as closures over slots, made once and used for every case. */
export interface CompiledKnowledge extends Reaches {
  readonly knowledge: Knowledge;
  readonly scope: Scope;
  readonly limits: FactLimits;
  readonly waksmanLimits: WaksmanLimits;
  readonly nodeCount: number;
  /** In the order of evaluation, each at its index. */
  readonly nodes: readonly CompiledNode[];
  readonly beforeDecision: readonly CompiledNode[];
  readonly afterDecision: readonly CompiledNode[];
  /** In the order of the rule book. */
  readonly rules: readonly CompiledRule[];
  readonly ruleById: ReadonlyMap<string, CompiledRule>;
  readonly definitionById: ReadonlyMap<string, Definition>;
  readonly nodeOfDefinition: ReadonlyMap<string, number>;
  readonly effects: EffectsByKind;
  /** What can speak for or against a device, each with its argument as results show it. */
  readonly weighable: readonly Weighable[];
  /** What can be said of actions, each with its words. */
  readonly spoken: readonly SpokenEffect[];
  /** All effects that bear on the plan. */
  readonly counted: readonly CountedEffect[];
  /** The gate's criteria, in order. */
  readonly criteria: readonly CompiledRule[];
  readonly conflicts: readonly { readonly conflict: Conflict; readonly test: Test }[];
  readonly cautions: readonly { readonly caution: Caution; readonly test: Test }[];
  /** How a device is used. */
  readonly use: readonly { readonly record: UseRecord; readonly test: Test | null }[];
  /** What an open question asks for, by its rule. */
  readonly asks: ReadonlyMap<string, readonly AskedFields[]>;
  readonly candidates: Candidates;
  readonly jointAnswers: readonly JointAnswers[];
  /** Who has to be asked again when a fact changes. */
  readonly watchers: WatcherTable;
  /** For evaluations of which nothing but the result is kept. */
  readonly workspace: Workspace;
}

/**
 * Compiles conditions to closures and orders them.
 * @throws on a mistake in the knowledge: an unknown rule, definition or threshold, or a circle
 */
export function compileKnowledge(knowledge: Knowledge): CompiledKnowledge {
  const values = thresholdValues(knowledge.thresholds);
  const order = evaluationOrder(knowledge);
  const nodes = new Map(order.map((node, index) => [node.key, index]));
  const prepared = preparedTests(knowledge);
  const scope: Scope = {
    slotOf,
    nodeOf(kind, id) {
      const index = nodes.get(kind === 'rule' ? ruleKey(id) : definitionKey(id));
      if (index === undefined) throw new Error(`The knowledge has no ${kind} "${id}".`);
      return index;
    },
    threshold: (id) => thresholdValue(values, id),
    prepared: (condition) => prepared.get(condition),
  };
  const compiledNodes = order.map(({ rule, definition, afterDecision }, index) => ({
    index,
    afterDecision,
    isCriterion: rule !== undefined && isCriterion(rule.id),
    test: rule ? ruleTest(rule, scope) : compileCondition(definition?.when ?? { op: 'always' }, scope),
  }));
  const effects = bindEffects(knowledge.rules, scope);
  const counted = countedEffects(effects);
  const needs = needsCompiler(knowledge, scope);
  const rules = knowledge.rules.map((rule) => ({
    rule,
    index: scope.nodeOf('rule', rule.id),
    applies: rule.applies ? compileCondition(rule.applies, scope) : null,
    counted: counted.filter(({ bound }) => bound.rule === rule),
    needs: needs.needsOfRule(rule.id),
    restsOnUnknown: needs.restsOnUnknown(rule.when),
    untilNeeds: rule.until ? needs.needsOf(rule.until) : null,
  }));
  const compiled = {
    knowledge,
    scope,
    limits: factLimits(values),
    waksmanLimits: {
      chronicMonths: thresholdValue(values, 'occlusion.chronic'),
      multipleLayers: thresholdValue(values, 'layers.multiple'),
    },
    nodeCount: order.length,
    nodes: compiledNodes,
    beforeDecision: compiledNodes.filter((node) => !node.afterDecision),
    afterDecision: compiledNodes.filter((node) => node.afterDecision),
    rules,
    ruleById: new Map(rules.map((compiled) => [compiled.rule.id, compiled])),
    nodeOfDefinition: new Map(knowledge.definitions.map(({ id }) => [id, scope.nodeOf('defined', id)])),
    definitionById: new Map(knowledge.definitions.map((definition) => [definition.id, definition])),
    effects,
    weighable: weighableEffects(effects),
    spoken: spokenEffects(effects),
    counted,
    criteria: rules.filter(({ rule }) => isCriterion(rule.id)),
    conflicts: knowledge.conflicts.map((conflict) => ({ conflict, test: compileCondition(conflict.when, scope) })),
    cautions: knowledge.cautions.map((caution) => ({ caution, test: compileCondition(caution.when, scope) })),
    use: knowledge.use.map((record) => ({
      record,
      test: record.when ? compileCondition(record.when, scope) : null,
    })),
    asks: new Map(
      effects.scope.flatMap(({ rule, effect }) => (effect.asks ? [[rule.id, asked(effect.asks, scope)]] : [])),
    ),
    candidates: candidatesFor(knowledge.thresholds),
    jointAnswers: jointAnswersOf(values),
  };
  const watched = { ...compiled, watchers: watcherTable(compiled) };
  return { ...watched, ...findReaches(watched), workspace: newWorkspace(compiled) };
}

/** A field that is known is asked for only where the group says so: one of two answers is wrong then. */
const asked = (groups: NonNullable<BoundEffect<'scope'>['effect']['asks']>, scope: Scope): AskedFields[] =>
  groups.map(({ when, fields, known }) => ({
    test: compileCondition(when, scope),
    fields: ({ values }) => (known ? fields : fields.filter((field) => values[slotOf(field)] === undefined)),
  }));

/** A rule fires where it applies and its condition holds; where it is known not to apply it cannot fire. */
function ruleTest(rule: Rule, scope: Scope): Test {
  const when = compileCondition(rule.when, scope);
  if (!rule.applies) return when;
  const applies = compileCondition(rule.applies, scope);
  return (state: State): Ternary => {
    const applicable = applies(state);
    if (applicable === FALSE) return FALSE;
    const met = when(state);
    // Whether it applies is unknown: what holds either way holds, what would fail only if it applied is unknown.
    return applicable === TRUE || met === TRUE ? met : UNKNOWN;
  };
}

const cache = new WeakMap<Knowledge, CompiledKnowledge>();

/** The compiled form of this knowledge, made at its first use. */
export function compiled(knowledge: Knowledge): CompiledKnowledge {
  const known = cache.get(knowledge);
  if (known) return known;
  const fresh = compileKnowledge(knowledge);
  cache.set(knowledge, fresh);
  return fresh;
}
