import type { Compiled } from './compile.ts';
import { isTrue, type ReadCase } from './lane.ts';
import { addOnce } from './lists.ts';
import type { Word } from './ready-words.ts';
import type { Strength, Verdict } from './types/book.ts';
import type { StepOf } from './types/outcome.ts';

/** From the most cautious to the least: an action under several rules takes the first that any of them gives. */
export const VERDICTS_BY_CAUTION: readonly Verdict[] = [
  'contraindicated',
  'unavailable',
  'avoid',
  'required',
  'recommended',
  'option',
];
const STRENGTHS: readonly Strength[] = ['veto', 'require', 'strong', 'moderate', 'weak'];

/** Verdicts that advise something, as opposed to what is lacking or to be kept from. */
const ADVICE: ReadonlySet<Verdict> = new Set<Verdict>(['required', 'recommended', 'option']);

/** Adds what the fired rules say of actions, one word a rule and action. */
export function addWordsOfRules({ shown }: Compiled, lane: ReadCase, into: Word[]): void {
  for (const { literal, words } of shown.spoken) if (isTrue(lane, literal)) for (const word of words) into.push(word);
}

/**
 * Merges the words of one stage into steps: what failed here is not advised again, what the lab lacks is marked, and the
 * most cautious word wins.
 */
export function mergeSteps(compiled: Compiled, read: ReadCase, words: readonly Word[], stage: string): StepOf[] {
  const steps: StepOf[] = [];
  // The few words of a stage are gone through again for each action: that is quicker than to sort them into groups.
  for (let i = 0; i < words.length; i++) {
    const { action, stage: of } = words[i] as Word;
    if (of !== stage || isSpokenOfBefore(words, i)) continue;
    const step = mergeOne(compiled, read, action, saidOf(words, i));
    if (step !== null) steps.push(step);
  }
  return steps.length > 1 ? steps.sort((a, b) => STEP_ORDER.indexOf(a.verdict) - STEP_ORDER.indexOf(b.verdict)) : steps;
}

function isSpokenOfBefore(words: readonly Word[], index: number): boolean {
  const { action, stage } = words[index] as Word;
  for (let i = 0; i < index; i++) {
    const word = words[i] as Word;
    if (word.action === action && word.stage === stage) return true;
  }
  return false;
}

/** All words on the action of the first of them. */
function saidOf(words: readonly Word[], first: number): Word[] {
  const { action, stage } = words[first] as Word;
  const said: Word[] = [];
  for (let i = first; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.action === action && word.stage === stage) said.push(word);
  }
  return said;
}

/** On the screen: what to do first, then what not to do. */
const STEP_ORDER: readonly Verdict[] = ['required', 'recommended', 'option', 'unavailable', 'avoid', 'contraindicated'];

function mergeOne(compiled: Compiled, lane: ReadCase, action: string, said: readonly Word[]): StepOf | null {
  const verdict = mostCautious(said);
  if (ADVICE.has(verdict) && hasFailedHere(compiled, lane, action)) return null;
  const marked = verdict !== 'contraindicated' && isLacking(compiled, lane, action);
  const rules: string[] = [];
  const evidence: string[] = [];
  let strength = STRENGTHS.length;
  for (const word of said) {
    if (word.rule !== null) addOnce(rules, word.rule);
    for (const id of word.evidence) addOnce(evidence, id);
    if (word.verdict === verdict && word.strength !== null)
      strength = Math.min(strength, STRENGTHS.indexOf(word.strength));
  }
  if (marked)
    for (const { rule, stands } of compiled.effects['mark-unavailable-tools'])
      if (isTrue(lane, stands)) addOnce(rules, rule.id);
  return {
    action,
    verdict: marked ? 'unavailable' : verdict,
    strength: STRENGTHS[strength] ?? null,
    rules,
    evidence,
  };
}

function mostCautious(said: readonly Word[]): Verdict {
  let rank = VERDICTS_BY_CAUTION.length - 1;
  for (const { verdict } of said) rank = Math.min(rank, VERDICTS_BY_CAUTION.indexOf(verdict));
  return VERDICTS_BY_CAUTION[rank] as Verdict;
}

function hasFailedHere({ territory, facts }: Compiled, { values }: ReadCase, action: string): boolean {
  const fact = territory.failedFact(action);
  return fact !== null && values[facts.slotOf(fact)] === true;
}

/** Some actions are lacking only when everything that does them is; others share what they need. */
function isLacking({ territory: { lacking }, facts }: Compiled, { values }: ReadCase, action: string): boolean {
  const unavailable = values[facts.slotOf(lacking.fact)] as readonly string[] | undefined;
  if (unavailable === undefined || unavailable.length === 0) return false;
  const needed = lacking.actions[action];
  return needed ? needed.every((name) => unavailable.includes(name)) : unavailable.includes(action);
}
