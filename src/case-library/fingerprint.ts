import type { Condition } from '#territory/types/condition.ts';
import type { Rule, RuleBook } from '#territory/types/knowledge.ts';

const known = new WeakMap<RuleBook, Readonly<Record<string, string>>>();

/**
 * A short hash of what each rule says and of every limit and named condition it rests on, by rule id. Texts, sources and
 * trials are left out: a corrected citation does not change an answer. It is a
 * checksum against forgetting, no signature against deceit.
 */
export function ruleFingerprints(knowledge: RuleBook): Readonly<Record<string, string>> {
  const ready = known.get(knowledge);
  if (ready) return ready;
  const fresh = Object.fromEntries(
    knowledge.rules.map((rule) => [rule.id, hash(JSON.stringify(spelled(rule, knowledge)))]),
  );
  known.set(knowledge, fresh);
  return fresh;
}

/** What a rule does, with its limits and named conditions written out. */
function spelled({ applies, when, until, then, strength, section }: Rule, knowledge: RuleBook): unknown {
  const conditions = [applies, when, until, ...then.map((effect) => effect.when)].filter((one) => one !== undefined);
  const names = new Set<string>();
  for (const one of conditions) collect(one, knowledge, names);
  const definitions = knowledge.definitions
    .filter(({ id }) => names.has(`defined ${id}`))
    .map(({ id, when: is }) => [id, is]);
  const thresholds = knowledge.thresholds
    .filter(({ id }) => names.has(`threshold ${id}`))
    .map(({ id, value, unit, boundaryBelongs, facts }) => [id, value, unit, boundaryBelongs, facts]);
  return sortedKeys({ applies, when, until, then, strength, section, definitions, thresholds });
}

function collect(condition: Condition, knowledge: RuleBook, names: Set<string>): void {
  if ('threshold' in condition) names.add(`threshold ${condition.threshold}`);
  if (condition.op === 'defined') {
    const name = `defined ${condition.id}`;
    const definition = knowledge.definitions.find(({ id }) => id === condition.id);
    if (definition && !names.has(name)) {
      names.add(name);
      collect(definition.when, knowledge, names);
    }
  }
  if ('of' in condition) {
    for (const inner of Array.isArray(condition.of) ? condition.of : [condition.of]) collect(inner, knowledge, names);
  }
}

/** The order in which a record happens to be written is no change of what it says. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sortedKeys(each)]),
  );
}

/** FNV-1a, 32 bits, in base 36. */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
