import { referencesOf } from '../../src/engine/references.ts';
import type { Definition, Knowledge, Rule } from '../../src/territories/coronary/types/knowledge.ts';

/** A rule or a definition. */
export interface Named {
  readonly kind: 'rule' | 'defined';
  readonly id: string;
  readonly when: Rule['when'];
  readonly rule?: Rule;
}

/** Rules and definitions in an order in which each comes after everything it mentions. */
export function inOrderOfUse({ rules, definitions }: Pick<Knowledge, 'rules' | 'definitions'>): Named[] {
  const named = new Map<string, Named>([
    ...definitions.map(({ id, when }: Definition): [string, Named] => [`defined:${id}`, { kind: 'defined', id, when }]),
    ...rules.map((rule): [string, Named] => [`rule:${rule.id}`, { kind: 'rule', id: rule.id, when: rule.when, rule }]),
  ]);
  const done = new Set<Named>();
  const visit = (key: string): void => {
    const one = named.get(key);
    if (one === undefined || done.has(one)) return;
    const uses = referencesOf(one.when, one.rule?.applies);
    for (const id of uses.rules) visit(`rule:${id}`);
    for (const id of uses.definitions) visit(`defined:${id}`);
    done.add(one);
  };
  for (const key of named.keys()) visit(key);
  return [...done];
}
