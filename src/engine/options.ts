import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { stands } from './effects.ts';
import type { ComparedOption } from './types/knowledge.ts';
import type { Argument, OptionVerdict, WeighedOption } from './types/result.ts';
import { standingVetoes } from './vetoes.ts';

/** The four options with their verdicts and the reasons on both sides: the one that loses stays on the screen. */
export function weighedOptions(compiled: CompiledKnowledge, state: State, decision: Decision): WeighedOption[] {
  const { effects } = compiled;
  const standing = standingVetoes(compiled, state);
  const compared = (['des', 'dcb'] as const).map((option): WeighedOption => {
    // An allergy to one drug rules out one kind of balloon; it speaks against the balloon only when no kind is left.
    const vetoes = standing
      .filter(({ effect }) => decision.vetoes.vetoed.includes(option) && concerns(effect.option, option))
      .map(({ rule }) => ({ rule: rule.id, strength: 'veto' as const }));
    const { for: reasonsFor, against } = decision.arguments[option];
    return {
      option,
      verdict: verdictOf(option, decision),
      for: [...reasonsFor],
      against: [...unique(vetoes), ...against],
    };
  });
  const alone = effects.step.filter(({ effect }) => effect.actions.includes('balloon-only'));
  const enough = effects['no-further-device'].filter((effect) => stands(effect, state));
  return [
    ...compared,
    {
      option: 'balloon-only',
      verdict: 'avoid',
      for: [],
      against: alone.map(({ rule }) => ({ rule: rule.id, strength: rule.strength ?? 'strong' })),
    },
    {
      option: 'no-further-device',
      verdict: decision.choice.includes('no-further-device')
        ? 'recommended'
        : enough.length > 0
          ? 'acceptable'
          : 'avoid',
      for: enough.map(({ rule }) => ({ rule: rule.id, strength: rule.strength ?? 'moderate' })),
      against: [],
    },
  ];
}

const unique = (reasons: readonly Argument[]): Argument[] => [...new Map(reasons.map((r) => [r.rule, r])).values()];

const concerns = (target: string, option: ComparedOption): boolean =>
  target === option || (option === 'dcb' && target.startsWith('dcb-'));

function verdictOf(option: ComparedOption, { vetoes, choice, arguments: reasons }: Decision): OptionVerdict {
  if (vetoes.vetoed.includes(option)) return 'contraindicated';
  if (vetoes.unavailable.includes(option)) return 'unavailable';
  if (choice.includes(option)) return 'recommended';
  const strongAgainst = reasons[option].against.some(({ strength }) => strength === 'strong' || strength === 'require');
  return strongAgainst ? 'avoid' : 'acceptable';
}
