import { all } from '../../src/territories/coronary/conditions.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Effect, Knowledge, Rule } from '../../src/territories/coronary/types/knowledge.ts';

/** The knowledge with one rule after the other changed. */
export const withRules = (changes: Readonly<Record<string, (rule: Rule) => Partial<Rule>>>): Knowledge => ({
  ...knowledge,
  rules: knowledge.rules.map((rule) => ({ ...rule, ...changes[rule.id]?.(rule) })),
});

export const withRule = (id: string, change: (rule: Rule) => Partial<Rule>): Knowledge => withRules({ [id]: change });

export const withWhen = (id: string, when: (now: Condition) => Condition): Knowledge =>
  withRule(id, (rule) => ({ when: when(rule.when) }));

/** Each effect of a rule changed, or left out. */
export const withEffects = (id: string, change: (effect: Effect) => Effect | null): Knowledge =>
  withRule(id, ({ then }) => ({ then: then.map(change).filter((effect) => effect !== null) }));

export const withoutEffects = (id: string, kind: Effect['kind']): Knowledge =>
  withEffects(id, (effect) => (effect.kind === kind ? null : effect));

/**
 * A condition of several requirements without those that mention a word.
 * @throws when none does: then nothing would be broken
 */
export function withoutMention(when: Condition, word: string): Condition {
  const kept = when.op === 'all' ? when.of.filter((part) => !JSON.stringify(part).includes(word)) : [];
  if (when.op !== 'all' || kept.length === when.of.length) throw new Error(`Nothing in it mentions ${word}.`);
  return all(...kept);
}
