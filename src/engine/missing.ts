import type { CompiledKnowledge, CompiledRule } from './compile-knowledge.ts';
import { bearsOnPlan, planChanges } from './could-change.ts';
import type { Decision } from './decide.ts';
import { isOpen, stands } from './effects.ts';
import { collectNeeds, needsOfRule, restsOnUnknown } from './needs.ts';
import type { ReadCase } from './read-case.ts';
import { TRUE, UNKNOWN } from './ternary.ts';
import type { CaseData, FieldPath } from './types/case-data.ts';
import type { Result } from './types/result.ts';

export type Undetermined = Result['rules']['undetermined'];
type Missing = Result['missing'];

/** Rules whose outcome is open, each with the fields it waits for. */
export function undeterminedRules(compiled: CompiledKnowledge, read: ReadCase): Undetermined {
  return compiled.rules
    .filter(({ index }) => read.state.truth[index] === UNKNOWN)
    .map(({ rule }) => ({ id: rule.id, needs: needsOfRule(compiled, read, rule.id) }));
}

/** What hangs on one field: rules that wait for it, and fired rules that rest on its not being known. */
interface Hanging {
  readonly opened: Set<CompiledRule>;
  readonly undone: Set<CompiledRule>;
}

/**
 * What has not been entered and matters: each unknown field with the rules that hang on it, and whether the plan could
 * change. What any choice needs comes first, then what could change the plan, then what most rules wait for.
 */
export function missingFields(
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  undetermined: Undetermined,
): Missing {
  const hanging = hangingRules(compiled, read, undetermined);
  const needed = neededForAnyChoice(read.caseData, decision);
  const decisive = new Set<FieldPath>(needed);
  for (const { field, rule } of unresolvedBlockers(compiled, read)) {
    on(hanging, field).opened.add(rule);
    decisive.add(field);
  }
  for (const field of needed) on(hanging, field);
  const changes = planChanges(compiled, read, decision);
  return [...hanging]
    .map(([field, { opened, undone }]) => ({
      field,
      rules: [...new Set([...opened, ...undone])].map(({ rule }) => rule.id),
      couldChange: decisive.has(field) || changes({ opened: [...opened], undone: [...undone] }),
    }))
    .sort(
      (a, b) =>
        Number(needed.includes(b.field)) - Number(needed.includes(a.field)) ||
        Number(b.couldChange) - Number(a.couldChange) ||
        b.rules.length - a.rules.length,
    );
}

function hangingRules(compiled: CompiledKnowledge, read: ReadCase, undetermined: Undetermined) {
  const hanging = new Map<FieldPath, Hanging>();
  for (const { id, needs } of undetermined) {
    const rule = compiled.ruleById.get(id);
    if (rule) for (const field of needs) on(hanging, field).opened.add(rule);
  }
  for (const rule of compiled.rules) {
    if (!rule.restsOnUnknown || read.state.truth[rule.index] !== TRUE || !bearsOnPlan(rule)) continue;
    for (const field of restsOnUnknown(compiled, read, rule.rule.id)) on(hanging, field).undone.add(rule);
  }
  return hanging;
}

function on(hanging: Map<FieldPath, Hanging>, field: FieldPath): Hanging {
  const known = hanging.get(field);
  if (known) return known;
  const fresh: Hanging = { opened: new Set(), undone: new Set() };
  hanging.set(field, fresh);
  return fresh;
}

/** What would tell that something demanded first has been done. */
function unresolvedBlockers(compiled: CompiledKnowledge, read: ReadCase): { field: FieldPath; rule: CompiledRule }[] {
  return compiled.effects.blocks
    .filter((effect) => stands(effect, read.state) && isOpen(effect, read.state))
    .flatMap(({ rule: { id, until } }) => {
      const needs = new Set<FieldPath>();
      if (until) collectNeeds(compiled, read, until, needs);
      const rule = compiled.ruleById.get(id);
      return rule ? [...needs].map((field) => ({ field, rule })) : [];
    });
}

/** Without the stent's type and layers there is no choice at all; where there is one, or none is due, nothing is needed. */
export function neededForAnyChoice({ stent }: CaseData, { status, choice }: Decision): FieldPath[] {
  if (status === 'not-indicated' || choice.length > 0) return [];
  const fields: FieldPath[] = [];
  if (stent?.type === undefined && (stent?.layers ?? 1) === 1) fields.push('stent.type');
  if (stent?.layers === undefined) fields.push('stent.layers');
  return fields;
}
