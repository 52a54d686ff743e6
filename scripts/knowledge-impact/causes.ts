import { ruleFingerprints } from '../../src/case-library/fingerprint.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import type { Answer, Edition } from './edition.ts';
import { type Part, samePart } from './kinds.ts';

export interface Editions {
  readonly before: Edition;
  readonly now: Edition;
}

/** What one case is told before and now. */
export interface Answers {
  readonly before: Answer;
  readonly now: Answer;
}

export const answersTo = (
  { before, now }: Editions,
  caseData: CaseData,
  silenced: readonly string[] = [],
): Answers => ({
  before: before.answer(caseData, silenced),
  now: now.answer(caseData, silenced),
});

/** Sets of rule ids, each of which explains a change; of several, each does so alone. */
export type Causes = readonly (readonly string[])[];

/** Whether a part of the answer is the same in both editions once these rules are silenced in both. */
export function explains(rules: readonly string[], editions: Editions, caseData: CaseData, part: Part): boolean {
  const { before, now } = answersTo(editions, caseData, rules);
  return samePart(part, before.plan, now.plan);
}

/**
 * The rules by which a part of the answer changed: without them it would not have. In question are those that fired in
 * one edition alone, or in both and say something else now. Named is every one that explains the change alone; else two
 * that do together; else a set found by silencing all of them, those too that then fire in their place, and giving them
 * back one by one. None where the part differs even then.
 */
export function causesOf(editions: Editions, caseData: CaseData, part: Part, answers: Answers): Causes {
  const without = (ids: readonly string[]) => explains(ids, editions, caseData, part);
  const suspects = inQuestion(editions, answers);
  const alone = suspects.map((id) => [id]).filter(without);
  if (alone.length > 0) return alone;
  const two = suspects.flatMap((id, at) => suspects.slice(at + 1).map((other) => [id, other])).find(without);
  if (two) return [two];
  const all = withThoseInTheirPlace(editions, caseData, suspects);
  if (!without(all)) return [];
  const needed = all.reduce((set, id) => {
    const less = set.filter((one) => one !== id);
    return without(less) ? less : set;
  }, all);
  return [needed];
}

function withThoseInTheirPlace(editions: Editions, caseData: CaseData, ids: readonly string[]): readonly string[] {
  const more = inQuestion(editions, answersTo(editions, caseData, ids)).filter((id) => !ids.includes(id));
  return more.length === 0 ? ids : withThoseInTheirPlace(editions, caseData, [...ids, ...more]);
}

const inQuestion = (editions: Editions, { before, now }: Answers): readonly string[] =>
  [...new Set([...now.fired, ...before.fired])].filter(
    (id) => now.fired.includes(id) !== before.fired.includes(id) || ruleState(editions, id) !== 'same',
  );

export type RuleState = 'new' | 'removed' | 'changed' | 'same';

/** What became of a rule: whether it says something else, with its limits and named conditions. */
export function ruleState({ before, now }: Editions, id: string): RuleState {
  const [then, today] = [before, now].map(({ knowledge }) => ruleFingerprints(knowledge)[id]);
  if (then === undefined) return 'new';
  if (today === undefined) return 'removed';
  return then === today ? 'same' : 'changed';
}
