import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { stands } from './effects.ts';
import type { ReadCase } from './read-case.ts';
import type { Word } from './steps.ts';
import type { Action, Verdict } from './types/knowledge.ts';
import type { Argument, OptionVerdict, WeighedOption } from './types/result.ts';

const STEP_VERDICT: Readonly<Record<OptionVerdict, Verdict>> = {
  recommended: 'recommended',
  acceptable: 'option',
  avoid: 'avoid',
  contraindicated: 'contraindicated',
  unavailable: 'unavailable',
};

/** DES and DCB as steps with the reasons behind their verdict, once something is known of which to choose. */
export function wordsOfOptions(decision: Decision, options: readonly WeighedOption[]): Word[] {
  if (decision.status === 'undetermined' || decision.status === 'not-indicated') return [];
  return options
    .filter(({ option, verdict }) => option === 'des' || option === 'dcb' || verdict === 'recommended')
    .flatMap((option): Word[] => {
      const word = {
        stage: 'device' as const,
        action: option.option,
        verdict: STEP_VERDICT[option.verdict],
        evidence: [],
      };
      const reasons = reasonsBehind(option, options);
      return reasons.length > 0
        ? reasons.map(({ rule, strength }) => ({ ...word, strength, rule }))
        : [{ ...word, strength: null, rule: null }];
    });
}

/** An allergy rules out one kind of drug-coated balloon. */
export function wordsOfKinds({ standingVetoes }: Decision): Word[] {
  return standingVetoes.flatMap(({ effect: { option }, rule }) =>
    option === 'dcb-paclitaxel' || option === 'dcb-limus'
      ? [
          {
            stage: 'device' as const,
            action: option,
            verdict: 'contraindicated' as const,
            strength: 'veto' as const,
            rule: rule.id,
            evidence: rule.evidence,
          },
        ]
      : [],
  );
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

/** The Heart Team and the ways beyond a device, with who may not go them. */
export function wordsBeyond({ effects }: CompiledKnowledge, { state }: ReadCase, decision: Decision): Word[] {
  const ruledOut = effects['rules-out-alternative'].filter((effect) => stands(effect, state));
  const word = (action: Action, verdict: Verdict, rule: Word['rule'], strength: Word['strength']): Word => ({
    stage: 'beyond',
    action,
    verdict,
    strength,
    rule,
    evidence: [],
  });
  // Where the lesion is not treated, neither is it treated otherwise: only what the indication itself advises is said.
  const treated = decision.status !== 'not-indicated';
  const callers = effects['heart-team'].filter((effect) => stands(effect, state) && treated);
  const team = callers.map(({ rule }) => word('heart-team', 'recommended', rule.id, rule.strength));
  const byVeto =
    decision.vetoes.callHeartTeam && treated && team.length === 0
      ? decision.rulingOut.map((id) => word('heart-team', 'recommended', id, null))
      : [];
  const ways = effects.alternative
    .filter((effect) => stands(effect, state) && (treated || effect.rule.section === 'indication'))
    .map(({ effect, rule }) => ({ ...word(effect.option, 'option', rule.id, rule.strength), evidence: rule.evidence }));
  const closed = ways.flatMap(({ action }) =>
    ruledOut
      .filter(({ effect }) => effect.option === action)
      .map(({ rule }) => word(action, 'unavailable', rule.id, rule.strength)),
  );
  return [...team, ...byVeto, ...ways, ...closed];
}
