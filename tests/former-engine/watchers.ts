import { type Bits, noBits, setBit } from './bits.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Reaches } from './reach.ts';
import { FACTS } from './slots.ts';
import type { Condition } from './types/condition.ts';

/** Who looks at a fact, a rule or a definition, and has to be asked again when it changes. */
export interface Watchers {
  readonly all: Bits;
  /**
   * Those that may turn out otherwise although they are decided, once it becomes known: where it stands under "not known
   * to be" or "unknown", or says whether a rule applies. All others, once decided, stay so whatever becomes known.
   */
  readonly evenDecided: Bits;
}

/**
 * Watchers by what they watch. A rule or definition before the decision is a watcher by its node, an effect that bears
 * on the plan by `firstEffect` and its place: ascending, each comes after all that it watches.
 */
export interface WatcherTable {
  readonly firstEffect: number;
  readonly size: number;
  readonly ofSlot: readonly Watchers[];
  readonly ofNode: readonly Watchers[];
}

interface Mention {
  readonly kind: 'fact' | 'node';
  readonly index: number;
  readonly evenDecided: boolean;
}

interface Watcher {
  readonly index: number;
  readonly mentions: readonly Mention[];
}

/** Reads off the conditions who watches what; whoever cannot bear on the plan is left out. */
export function watcherTable(
  compiled: Omit<CompiledKnowledge, keyof Reaches | 'watchers' | 'workspace'>,
): WatcherTable {
  const { beforeDecision, criteria, nodeCount } = compiled;
  const size = nodeCount + compiled.counted.length;
  const before = new Set(beforeDecision.map(({ index }) => index));
  const effects = effectWatchers(compiled).filter(({ mentions }) => mentions[0] && before.has(mentions[0].index));
  const ofNodes = nodeWatchers(compiled);
  const bearing = new Set(criteria.map(({ index }) => index));
  const bear = ({ mentions }: Watcher) => {
    for (const { kind, index } of mentions) if (kind === 'node') bearing.add(index);
  };
  effects.forEach(bear);
  // Backwards: by the time a node is met, everything that uses it has been.
  const nodes = [...beforeDecision].reverse().flatMap(({ index }): Watcher[] => {
    const node = ofNodes.get(index);
    if (!node || !bearing.has(index)) return [];
    bear(node);
    return [node];
  });
  const fresh = (): Watchers => ({ all: noBits(size), evenDecided: noBits(size) });
  const ofSlot = FACTS.map(fresh);
  const ofNode = Array.from({ length: nodeCount }, fresh);
  for (const { index: watcher, mentions } of [...nodes, ...effects])
    for (const { kind, index, evenDecided } of mentions) {
      const watched = (kind === 'fact' ? ofSlot : ofNode)[index];
      if (!watched) continue;
      setBit(watched.all, watcher);
      if (evenDecided) setBit(watched.evenDecided, watcher);
    }
  return { firstEffect: nodeCount, size, ofSlot, ofNode };
}

function nodeWatchers({
  rules,
  definitionById,
  scope,
}: Pick<CompiledKnowledge, 'rules' | 'definitionById' | 'scope'>): Map<number, Watcher> {
  const ofRules = rules.map(({ rule, index }) => ({
    index,
    mentions: [...mentionsIn(rule.when, scope), ...mentionsIn(rule.applies, scope, true)],
  }));
  const ofDefinitions = [...definitionById.values()].map(({ id, when }) => ({
    index: scope.nodeOf('defined', id),
    mentions: mentionsIn(when, scope),
  }));
  return new Map([...ofRules, ...ofDefinitions].map((watcher) => [watcher.index, watcher]));
}

/** The first mention of an effect is that of its own rule. */
const effectWatchers = ({
  counted,
  nodeCount,
  scope,
}: Pick<CompiledKnowledge, 'counted' | 'nodeCount' | 'scope'>): Watcher[] =>
  counted.map(({ index, bound: { node, effect, rule }, whileOpen }) => ({
    index: nodeCount + index,
    mentions: [
      { kind: 'node', index: node, evenDecided: false },
      ...mentionsIn(effect.when, scope),
      ...mentionsIn(whileOpen ? rule.until : undefined, scope),
    ],
  }));

function mentionsIn(
  condition: Condition | undefined,
  scope: CompiledKnowledge['scope'],
  evenDecided = false,
): Mention[] {
  if (condition === undefined) return [];
  const fact = (name: Parameters<typeof scope.slotOf>[0], always = evenDecided): Mention => ({
    kind: 'fact',
    index: scope.slotOf(name),
    evenDecided: always,
  });
  switch (condition.op) {
    case 'always':
      return [];
    case 'all':
    case 'any':
      return condition.of.flatMap((inner) => mentionsIn(inner, scope, evenDecided));
    case 'not':
      return mentionsIn(condition.of, scope, evenDecided);
    case 'holds':
      return mentionsIn(condition.of, scope, true);
    case 'rule':
    case 'defined':
      return [{ kind: 'node', index: scope.nodeOf(condition.op, condition.id), evenDecided }];
    case 'unknown':
      return [fact(condition.fact, true)];
    case 'lessThanFact':
      return [fact(condition.fact), fact(condition.other)];
    default:
      return [fact(condition.fact)];
  }
}
