import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { stands } from './effects.ts';
import type { ReadCase } from './read-case.ts';
import type { Word } from './ready-words.ts';
import type { Action, Verdict } from './types/knowledge.ts';
import type { Argument, OptionVerdict, WeighedOption } from './types/result.ts';

const STEP_VERDICT: Readonly<Record<OptionVerdict, Verdict>> = {
  recommended: 'recommended',
  acceptable: 'option',
  avoid: 'avoid',
  contraindicated: 'contraindicated',
  unavailable: 'unavailable',
};

/** Adds DES and DCB as steps with the reasons behind their verdict, once something is known of which to choose. */
export function addWordsOfOptions(decision: Decision, options: readonly WeighedOption[], into: Word[]): void {
  if (decision.status === 'undetermined' || decision.status === 'not-indicated') return;
  for (const weighed of options) {
    const { option, verdict } = weighed;
    if (option !== 'des' && option !== 'dcb' && verdict !== 'recommended') continue;
    const stepVerdict = STEP_VERDICT[verdict];
    const reasons = reasonsBehind(weighed, options);
    for (const { rule, strength } of reasons) into.push(onDevice(option, stepVerdict, rule, strength));
    if (reasons.length === 0) into.push(onDevice(option, stepVerdict, null, null));
  }
}

const KINDS_OF_BALLOON: readonly Action[] = ['dcb-paclitaxel', 'dcb-limus'];
const NO_EVIDENCE: readonly string[] = [];
const onDevice = (action: Action, verdict: Verdict, rule: Word['rule'], strength: Word['strength']): Word => ({
  stage: 'device',
  action,
  verdict,
  strength,
  rule,
  evidence: NO_EVIDENCE,
});

/** What is said of a kind of drug-coated balloon never exceeds the verdict on the balloon; an allergy rules out one kind. */
export function addWordsOfKinds({ standingVetoes }: Decision, options: readonly WeighedOption[], into: Word[]): void {
  const balloon = options.find(({ option }) => option === 'dcb');
  if (balloon && balloon.verdict !== 'recommended')
    for (const [index, word] of into.entries())
      if (KINDS_OF_BALLOON.includes(word.action)) into[index] = { ...word, verdict: STEP_VERDICT[balloon.verdict] };
  for (const { effect, rule } of standingVetoes) {
    const { option } = effect;
    if (option !== 'dcb-paclitaxel' && option !== 'dcb-limus') continue;
    const { id, evidence } = rule;
    into.push({ stage: 'device', action: option, verdict: 'contraindicated', strength: 'veto', rule: id, evidence });
  }
}

/** What speaks for a device is also what speaks against its rival; what rules it out speaks of itself alone. */
function reasonsBehind(
  { option, verdict, for: own, against }: WeighedOption,
  options: readonly WeighedOption[],
): Argument[] {
  if (verdict === 'avoid' || verdict === 'contraindicated') return against;
  const rival = options.find((other) => other.option === (option === 'des' ? 'dcb' : 'des'));
  if (option === 'no-further-device') return own;
  return [...own, ...(rival?.against ?? []).filter(({ strength }) => strength !== 'veto')];
}

/** Adds the Heart Team and the ways beyond a device, with who may not go them. */
export function addWordsBeyond(
  { effects }: CompiledKnowledge,
  { state }: ReadCase,
  decision: Decision,
  into: Word[],
): void {
  // Where the lesion is not treated, neither is it treated otherwise: what the indication itself advises is said instead,
  // and only there.
  const treated = decision.status !== 'not-indicated';
  if (treated) {
    const before = into.length;
    for (const bound of effects['heart-team'])
      if (stands(bound, state)) into.push(beyond('heart-team', 'recommended', bound.rule.id, bound.rule.strength));
    if (decision.heartTeam && into.length === before)
      for (const id of decision.rulingOut) into.push(beyond('heart-team', 'recommended', id, null));
  }
  const closed: Word[] = [];
  for (const bound of effects.alternative) {
    const { effect, rule } = bound;
    if (!stands(bound, state) || treated === (rule.section === 'indication')) continue;
    into.push(beyond(effect.option, 'option', rule.id, rule.strength, rule.evidence));
    for (const ruling of effects['rules-out-alternative'])
      if (ruling.effect.option === effect.option && stands(ruling, state))
        closed.push(beyond(effect.option, 'unavailable', ruling.rule.id, ruling.rule.strength));
  }
  for (const word of closed) into.push(word);
}

const beyond = (
  action: Action,
  verdict: Verdict,
  rule: Word['rule'],
  strength: Word['strength'],
  evidence = NO_EVIDENCE,
): Word => ({ stage: 'beyond', action, verdict, strength, rule, evidence });
