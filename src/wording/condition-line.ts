import type { Condition } from '#territory/types/condition.ts';
import { t, textOf } from '../i18n/translate.ts';
import type { ConditionNode } from './condition-node.ts';
import { leafWords } from './condition-words.ts';

/** A node of a condition, with or without a case: its parts are of its own kind. */
export type NodeOf<N> = ConditionNode & { readonly of: readonly N[] };

export interface ConditionLine<N> {
  words: string;
  /** The comparison or definition that the words speak of; a group has none. */
  leaf?: N;
  parts: readonly N[];
  /** A derived fact explains itself on demand. */
  folded: boolean;
}

/** How one part of a condition is said: a group over its parts, or a comparison on one line. */
export function conditionLine<N extends NodeOf<N>>(node: N): ConditionLine<N> {
  const { condition, of } = node;
  const [only] = of;
  switch (condition.op) {
    case 'all':
    case 'any':
      return only && of.length === 1
        ? conditionLine(only)
        : { words: t(`condition.${condition.op}`), parts: flat(condition.op, of), folded: false };
    case 'not':
      if (only?.condition.op === 'holds') return wrapped('not-known', known(only));
      return wrapped('not', only);
    case 'holds':
      return wrapped('holds', known(node));
    case 'defined':
      return { words: leafWords(node), leaf: node, parts: of, folded: true };
    default:
      return { words: leafWords(node), leaf: node, parts: [], folded: false };
  }
}

/** "All of these" directly inside "all of these" says nothing more. */
const flat = <N extends NodeOf<N>>(op: 'all' | 'any', of: readonly N[]): readonly N[] =>
  of.flatMap((part) => (part.condition.op === op ? flat(op, part.of) : part));

/** What is known to be so: known to be known says nothing more. */
function known<N extends NodeOf<N>>(node: N): N | undefined {
  const [inner] = node.of;
  return inner?.condition.op === 'holds' ? known(inner) : inner;
}

type Wrap = 'not' | 'holds' | 'not-known';

/** A negation or a "known to be": on the line of what it speaks of, or over it when that is a group. */
function wrapped<N extends NodeOf<N>>(kind: Wrap, inner: N | undefined): ConditionLine<N> {
  if (!inner) return { words: t(`condition.${kind}`), parts: [], folded: false };
  const line = conditionLine(inner);
  if (line.parts.length > 0 && !line.folded) return { words: t(`condition.${kind}`), parts: [inner], folded: false };
  return { ...line, words: wrappedWords(kind, line.words, inner.condition) };
}

/** "Not known: Rule D24 applies" under a tick would be a riddle: of a rule it is said in one sentence. */
function wrappedWords(kind: Wrap, words: string, condition: Condition): string {
  if (kind === 'holds' || condition.op !== 'rule') return t(`condition.${kind}-of`, { condition: words });
  return t(`condition.${kind}-rule`, { id: condition.id, title: textOf(`rule.${condition.id}.title`) });
}
