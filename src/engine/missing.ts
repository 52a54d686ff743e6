import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';
import { isOpen, stands } from './effects.ts';
import { collectNeeds, needsOfRule } from './needs.ts';
import type { ReadCase } from './read-case.ts';
import { TRUE, UNKNOWN } from './ternary.ts';
import type { CaseData, FieldPath } from './types/case-data.ts';
import type { Effect } from './types/knowledge.ts';
import type { Result } from './types/result.ts';

export type Undetermined = Result['rules']['undetermined'];
type Missing = Result['missing'];

/** Rules whose outcome is open, each with the fields it waits for. */
export function undeterminedRules(compiled: CompiledKnowledge, read: ReadCase): Undetermined {
  return compiled.rules
    .filter(({ index }) => read.state.truth[index] === UNKNOWN)
    .map(({ rule }) => ({ id: rule.id, needs: needsOfRule(compiled, read, rule.id) }));
}

/**
 * What has not been entered and matters: each unknown field with the rules that wait for it, and whether the plan could
 * change if they fired. What any choice needs comes first, then what could change it, then what most rules wait for.
 */
export function missingFields(
  compiled: CompiledKnowledge,
  read: ReadCase,
  decision: Decision,
  undetermined: Undetermined,
): Missing {
  const waiting = new Map<FieldPath, Set<string>>();
  const wait = (field: FieldPath, rule: string) => {
    waiting.set(field, (waiting.get(field) ?? new Set()).add(rule));
  };
  for (const { id, needs } of undetermined) for (const field of needs) wait(field, id);

  const decisive = new Set<FieldPath>();
  for (const { field, rule } of unresolvedBlockers(compiled, read)) {
    wait(field, rule);
    decisive.add(field);
  }
  const needed = neededForAnyChoice(read.caseData, decision);
  for (const field of needed) {
    decisive.add(field);
    if (!waiting.has(field)) waiting.set(field, new Set());
  }
  const changes = plansIfFired(compiled, read, decision);
  return [...waiting]
    .map(([field, rules]) => ({
      field,
      rules: [...rules],
      couldChange: decisive.has(field) || changes([...rules]),
    }))
    .sort(
      (a, b) =>
        Number(needed.includes(b.field)) - Number(needed.includes(a.field)) ||
        Number(b.couldChange) - Number(a.couldChange) ||
        b.rules.length - a.rules.length,
    );
}

/** What would tell that something demanded first has been done. */
function unresolvedBlockers(compiled: CompiledKnowledge, read: ReadCase): { field: FieldPath; rule: string }[] {
  return compiled.effects.blocks
    .filter((effect) => stands(effect, read.state) && isOpen(effect, read.state))
    .flatMap(({ rule }) => {
      const needs = new Set<FieldPath>();
      if (rule.until) collectNeeds(compiled, read, rule.until, needs);
      return [...needs].map((field) => ({ field, rule: rule.id }));
    });
}

/** Without the stent's type and layers there is no choice at all; where there is one, or none is due, nothing is needed. */
export function neededForAnyChoice({ stent }: CaseData, { status, choice }: Decision): FieldPath[] {
  if (status === 'not-indicated' || choice.length > 0) return [];
  const fields: FieldPath[] = [];
  if (stent?.layers === undefined) fields.push('stent.layers');
  if (stent?.type === undefined && (stent?.layers ?? 1) === 1) fields.push('stent.type');
  return fields;
}

/** Decides again with open rules taken as fired, one by one and together, and says whether that changes the plan. */
function plansIfFired(compiled: CompiledKnowledge, read: ReadCase, decision: Decision): (rules: string[]) => boolean {
  const present = core(decision);
  const known = new Map<string, boolean>();
  const changesWith = (rules: readonly string[]): boolean => {
    const key = rules.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const truth = Uint8Array.from(read.state.truth);
    for (const id of rules) truth[compiled.ruleById.get(id)?.index ?? compiled.nodeCount] = TRUE;
    const changed = core(decide(compiled, { ...read, state: { ...read.state, truth } })) !== present;
    known.set(key, changed);
    return changed;
  };
  return (waiting) => {
    const rules = waiting.filter((id) => bearsOnPlan(compiled, read, id));
    return rules.some((id) => changesWith([id])) || (rules.length > 1 && changesWith(rules));
  };
}

/** An open rule that only adds a step or a note leaves scope, indication, status and choice as they are. */
function bearsOnPlan(compiled: CompiledKnowledge, { state }: ReadCase, id: string): boolean {
  const found = compiled.ruleById.get(id);
  if (found === undefined || state.truth[found.index] !== UNKNOWN) return false;
  return found.rule.section === 'gate' || found.rule.then.some(({ kind }) => !ASIDE.has(kind));
}

const ASIDE: ReadonlySet<Effect['kind']> = new Set<Effect['kind']>([
  'step',
  'note',
  'alternative',
  'rules-out-alternative',
  'withdraw-failed-tools',
  'mark-unavailable-tools',
]);

/** What counts as another plan. Where nothing is to be done, what would speak of a device does not count. */
function core({ scope, indication, status, choice, agreement, vetoes, heartTeam }: Decision): string {
  const frame = `${scope}|${indication}|${status}`;
  if (status === 'not-indicated') return frame;
  return `${frame}|${choice.join('+')}|${agreement}|${vetoes.vetoed.join('+')}|${heartTeam}`;
}
