import type { CompiledKnowledge } from './compile-knowledge.ts';
import { isOpen, stands } from './effects.ts';
import { isTool, toolRecord } from './facts/tools.ts';
import type { ReadCase } from './read-case.ts';
import type { Action, StageName, Strength, Verdict } from './types/knowledge.ts';
import type { Step } from './types/result.ts';

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

/** One rule's word on one action. */
export interface Word {
  readonly stage: StageName;
  readonly action: Action;
  readonly verdict: Verdict;
  readonly strength: Strength | null;
  /** Null where no rule speaks: a device with no reason on either side. */
  readonly rule: string | null;
  readonly evidence: readonly string[];
}

const ADVICE: ReadonlySet<Verdict> = new Set<Verdict>(['required', 'recommended', 'option']);

/** What the fired rules say of actions, one word a rule and action. */
export function wordsOfRules({ effects }: CompiledKnowledge, { state }: ReadCase): Word[] {
  return effects.step
    .filter((bound) => stands(bound, state) && (!bound.effect.whileOpen || isOpen(bound, state)))
    .flatMap(({ effect, rule }) =>
      effect.actions.map((action) => ({
        stage: effect.stage,
        action,
        verdict: effect.verdict,
        strength: effect.strength ?? rule.strength,
        rule: rule.id,
        evidence: rule.evidence,
      })),
    );
}

/**
 * Merges words into steps: what failed here is not advised again, what the lab lacks is marked, and the most
 * cautious word wins.
 */
export function mergeSteps(compiled: CompiledKnowledge, read: ReadCase, words: readonly Word[]): Step[] {
  return [...groupByAction(words)]
    .map(([action, said]) => mergeOne(compiled, read, action, said))
    .filter((step) => step !== null)
    .sort((a, b) => STEP_ORDER.indexOf(a.verdict) - STEP_ORDER.indexOf(b.verdict));
}

/** On the screen: what to do first, then what not to do. */
const STEP_ORDER: readonly Verdict[] = ['required', 'recommended', 'option', 'unavailable', 'avoid', 'contraindicated'];

function mergeOne(compiled: CompiledKnowledge, read: ReadCase, action: Action, said: readonly Word[]): Step | null {
  const verdict = VERDICTS_BY_CAUTION.find((candidate) => said.some((word) => word.verdict === candidate));
  if (verdict === undefined) return null;
  const advised = ADVICE.has(verdict);
  if (advised && isTool(action) && toolRecord(read.caseData.preparation?.tools, action).failed) return null;
  const marked = verdict !== 'contraindicated' && isLacking(action, read) ? unavailableRules(compiled, read) : null;
  const telling = said.filter((word) => word.verdict === verdict);
  const strengths = telling.map(({ strength }) => strength);
  return {
    action,
    verdict: marked ? 'unavailable' : verdict,
    strength: STRENGTHS.find((strength) => strengths.includes(strength)) ?? null,
    rules: unique([...said.flatMap(({ rule }) => rule ?? []), ...(marked ?? [])]),
    evidence: unique(said.flatMap(({ evidence }) => evidence)),
  };
}

/** Imaging inside the vessel is lacking only when both of its kinds are. */
function isLacking(action: Action, { setting: { unavailable } }: ReadCase): boolean {
  const lacks = (name: string) => (unavailable as readonly string[]).includes(name);
  return action === 'intravascular-imaging' ? lacks('ivus') && lacks('oct') : lacks(action);
}

const unavailableRules = ({ effects }: CompiledKnowledge, { state }: ReadCase): string[] =>
  effects['mark-unavailable-tools'].filter((effect) => stands(effect, state)).map(({ rule }) => rule.id);

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function groupByAction(words: readonly Word[]): Map<Action, Word[]> {
  const groups = new Map<Action, Word[]>();
  for (const word of words) groups.set(word.action, [...(groups.get(word.action) ?? []), word]);
  return groups;
}
