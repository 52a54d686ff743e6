import type { Trace } from '../../engine/types/inspection.ts';
import { t } from '../../i18n/translate.ts';
import { leafWords, valueHere } from './condition-words.ts';

export interface ConditionLine {
  words: string;
  /** What the case says, where the words do not say it already. */
  here?: string | undefined;
  parts: readonly Trace[];
  /** A derived fact explains itself on demand. */
  folded: boolean;
}

/** How one part of a condition is said: a group over its parts, or a comparison on one line. */
export function conditionLine(trace: Trace): ConditionLine {
  const { condition, of } = trace;
  const [only] = of;
  switch (condition.op) {
    case 'all':
    case 'any':
      return only && of.length === 1
        ? conditionLine(only)
        : { words: t(`condition.${condition.op}`), parts: of, folded: false };
    case 'not':
      if (only?.condition.op === 'holds') return wrapped('not-known', only.of[0]);
      return wrapped('not', only);
    case 'holds':
      return wrapped('holds', only);
    case 'defined':
      return { words: leafWords(trace), parts: of, folded: true };
    default:
      return { words: leafWords(trace), here: valueHere(trace), parts: [], folded: false };
  }
}

/** A negation or a "known to be": on the line of what it speaks of, or over it when that is a group. */
function wrapped(kind: 'not' | 'holds' | 'not-known', inner: Trace | undefined): ConditionLine {
  if (!inner) return { words: t(`condition.${kind}`), parts: [], folded: false };
  const line = conditionLine(inner);
  if (line.parts.length > 0 && !line.folded) return { words: t(`condition.${kind}`), parts: [inner], folded: false };
  return { ...line, words: t(`condition.${kind}-of`, { condition: line.words }) };
}
