import '../i18n/with-rule-book.ts';
import type { Condition } from '#territory/types/condition.ts';
import { listText, t } from '../i18n/translate.ts';
import { conditionLine } from './condition-line.ts';
import { type ConditionNode, conditionNode, type Lookup } from './condition-node.ts';

/** A condition on one line: "A, B and (C or D)". A definition is named and not unfolded. */
export const conditionSentence = (condition: Condition, lookup: Lookup): string =>
  sentence(conditionNode(condition, lookup), false);

/** The parts of a condition that is a group, each on a line, with what joins them; undefined when it is none. */
export function conditionParts(condition: Condition, lookup: Lookup): { joined: string; parts: string[] } | undefined {
  const { words, parts, folded } = conditionLine(conditionNode(condition, lookup));
  if (folded || parts.length < 2) return undefined;
  return { joined: words, parts: parts.map((part) => sentence(part, false)) };
}

function sentence(node: ConditionNode, inside: boolean): string {
  const { words, parts, folded } = conditionLine(node);
  if (folded || parts.length === 0) return words;
  const joined = innermost(node).condition.op === 'any' ? 'or' : 'and';
  const [only] = parts;
  // A group under a negation keeps its word before it: "Not (A or B)".
  if (only && parts.length === 1) return `${words} ${sentence(only, true)}`;
  const list = listText(
    parts.map((part) => sentence(part, true)),
    joined,
  );
  return inside ? t('sentence.group', { parts: list }) : list;
}

/** The group that a line speaks of: a group of one is no group. */
function innermost(node: ConditionNode): ConditionNode {
  const [only] = node.of;
  return only && node.of.length === 1 ? innermost(only) : node;
}
