import type { Scope, State, Test } from './compile-condition.ts';
import { compileCondition } from './compile-condition.ts';
import {
  AREA_ALONE_INPUTS,
  GATE_FACTS,
  inputsOf,
  isAreaAlone,
  isCrossingDue,
  PRESUMABLE,
} from './facts/fact-inputs.ts';
import { slotOf } from './slots.ts';
import type { Ternary } from './ternary.ts';
import { FALSE, negate, TRUE, UNKNOWN } from './ternary.ts';
import type { FieldPath } from './types/case-data.ts';
import type { Condition } from './types/condition.ts';
import type { FactName } from './types/facts.ts';
import type { Knowledge } from './types/knowledge.ts';

/** Adds open fields to a list, each once, in the order in which a condition mentions them. */
export type Collect = (state: State, into: FieldPath[]) => void;

const NOTHING: Collect = () => {};

/**
 * Evaluates a condition and, where it comes out unknown, adds what it waits for, in one go: to evaluate every part first
 * and again for what it waits for would take a time that grows with the depth. Where it is decided nothing is added.
 */
type Visit = (state: State, into: FieldPath[]) => Ternary;

/** Compiles, for each rule and condition, what it waits for. */
export interface NeedsCompiler {
  /** The fields that an unknown condition waits for; a condition that is decided waits for nothing. */
  needsOf(condition: Condition): Collect;
  /** The fields that an undetermined rule waits for, those that tell whether it applies first. */
  needsOfRule(id: string): Collect;
  /**
   * The fields behind a "not known to be" or an "unknown" on which a fired rule rests: an answer to one of them can
   * make it fall silent, although it waits for nothing. Null when it rests on no such thing.
   */
  restsOnUnknown(condition: Condition): Collect | null;
}

/** @throws when a condition mentions a rule or a definition that the knowledge lacks */
export function needsCompiler(knowledge: Pick<Knowledge, 'rules' | 'definitions'>, scope: Scope): NeedsCompiler {
  const rules = new Map(knowledge.rules.map((rule) => [rule.id, rule]));
  const definitions = new Map(knowledge.definitions.map(({ id, when }) => [id, when]));
  const ofRules = new Map<string, Collect>();

  const needsOfRule = (id: string): Collect => {
    const known = ofRules.get(id);
    if (known) return known;
    const rule = rules.get(id);
    const collect = rule ? inTurn([rule.applies, rule.when].filter(isGiven).map(needsOf)) : NOTHING;
    ofRules.set(id, collect);
    return collect;
  };

  const visitOf = (condition: Condition): Visit => {
    switch (condition.op) {
      case 'always':
      case 'holds':
      case 'unknown':
        return compileCondition(condition, scope);
      case 'all':
        return unlessDecidedBy(FALSE, condition.of.map(visitOf));
      case 'any':
        return unlessDecidedBy(TRUE, condition.of.map(visitOf));
      case 'not': {
        const visit = visitOf(condition.of);
        return (state, into) => negate(visit(state, into));
      }
      case 'rule':
        return whileUnknown(compileCondition(condition, scope), needsOfRule(condition.id));
      case 'defined': {
        const inner = definitions.get(condition.id);
        return whileUnknown(compileCondition(condition, scope), inner ? needsOf(inner) : NOTHING);
      }
      case 'lessThanFact':
        return whileUnknown(
          compileCondition(condition, scope),
          inTurn([condition.fact, condition.other].map(collectInputs)),
        );
      default:
        return whileUnknown(compileCondition(condition, scope), collectInputs(condition.fact));
    }
  };

  const needsOf = (condition: Condition): Collect => visitOf(condition);

  const restsOnUnknown = (condition: Condition): Collect | null => {
    const found: Collect[] = [];
    const seen = new Set<Condition>();
    const visit = (inner: Condition | undefined): void => {
      if (inner === undefined || seen.has(inner)) return;
      seen.add(inner);
      switch (inner.op) {
        case 'all':
        case 'any':
          inner.of.forEach(visit);
          return;
        case 'not':
          visit(inner.of);
          return;
        case 'holds':
          found.push(needsOf(inner.of));
          visit(inner.of);
          return;
        case 'unknown':
          found.push(collectInputs(inner.fact));
          return;
        case 'rule':
          visit(rules.get(inner.id)?.when);
          return;
        case 'defined':
          visit(definitions.get(inner.id));
          return;
        default:
          if ('fact' in inner && inner.fact === PRESUMABLE) found.push(collectWhilePresumed);
      }
    };
    visit(condition);
    return found.length > 0 ? inTurn(found) : null;
  };

  return { needsOf, needsOfRule, restsOnUnknown };
}

const isGiven = (condition: Condition | undefined): condition is Condition => condition !== undefined;

const inTurn =
  (collectors: readonly Collect[]): Collect =>
  (state, into) => {
    for (const collect of collectors) collect(state, into);
  };

const whileUnknown =
  (test: Test, collect: Collect): Visit =>
  (state, into) => {
    const truth = test(state);
    if (truth === UNKNOWN) collect(state, into);
    return truth;
  };

/** All or any: the first part that decides it takes back what the parts before it wait for. */
const unlessDecidedBy =
  (deciding: Ternary, parts: readonly Visit[]): Visit =>
  (state, into) => {
    const before = into.length;
    let result = negate(deciding);
    for (const visit of parts) {
      const truth = visit(state, into);
      if (truth === deciding) {
        if (into.length > before) into.length = before;
        return deciding;
      }
      if (truth === UNKNOWN) result = UNKNOWN;
    }
    return result;
  };

function collectInputs(fact: FactName): Collect {
  if (fact.startsWith('tool.')) return collectTools;
  const open = collectOpen(inputsOf(fact));
  if (GATE_FACTS.has(fact))
    return (state, into) => (isCrossingDue(state.values) ? collectCrossing(state, into) : open(state, into));
  if (fact !== PRESUMABLE) return open;
  const more = collectOpen(AREA_ALONE_INPUTS);
  return (state, into) => {
    open(state, into);
    if (isAreaAlone(state.values)) more(state, into);
  };
}

const TOOLS_FIELD: FieldPath = 'preparation.tools';
/** A list that grows: while an outcome is open, the next entry can tell. */
const collectTools: Collect = (_, into) => {
  if (!into.includes(TOOLS_FIELD)) into.push(TOOLS_FIELD);
};

/** Crossing worked, or flow is back. */
const collectCrossing: Collect = (state, into) => {
  collectTools(state, into);
  collectFlow(state, into);
};

function collectOpen(paths: readonly FieldPath[]): Collect {
  const inputs = paths.map((path) => ({ path, slot: slotOf(path) }));
  return ({ values }, into) => {
    for (const { path, slot } of inputs) if (values[slot] === undefined && !into.includes(path)) into.push(path);
  };
}

const collectFlow = collectOpen(['preparation.timiFlow']);

const PRESUMED_SLOT = slotOf(PRESUMABLE);
const collectPresumable = collectInputs(PRESUMABLE);

/** Underexpansion that is presumed is not known: to look is to know. */
const collectWhilePresumed: Collect = (state, into) => {
  if (state.values[PRESUMED_SLOT] === 'presumed') collectPresumable(state, into);
};
