import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { stands } from './effects.ts';
import type { ComparedOption } from './types/knowledge.ts';
import type { Argument, OptionVerdict, WeighedOption } from './types/result.ts';

/** The four options with their verdicts and the reasons on both sides: the one that loses stays on the screen. */
export function weighedOptions(compiled: CompiledKnowledge, state: State, decision: Decision): WeighedOption[] {
  const { effects } = compiled;
  const nothing = reasonsForNothing(compiled, state, decision);
  const compared = (['des', 'dcb'] as const).map((option): WeighedOption => {
    // An allergy to one drug rules out one kind of balloon; it speaks against the balloon only when no kind is left.
    const vetoes = decision.standingVetoes
      .filter(({ effect }) => decision.vetoes.vetoed.includes(option) && concerns(effect.option, option))
      .map(({ rule }) => ({ rule: rule.id, strength: 'veto' as const }));
    const { for: reasonsFor, against } = decision.arguments[option];
    return {
      option,
      verdict: verdictOf(option, decision),
      for: [...reasonsFor],
      against: [...unique([...nothing, ...vetoes]), ...against],
    };
  });
  const alone = effects.step
    .filter(({ effect }) => effect.actions.includes('balloon-only'))
    .map(({ rule }) => ({ rule: rule.id, strength: rule.strength ?? 'strong' }));
  const enough = effects['no-further-device'].filter((effect) => stands(effect, state));
  const nothingDue = decision.status === 'not-indicated' || enough.length > 0;
  return [
    ...compared,
    { option: 'balloon-only', verdict: 'avoid', for: [], against: alone },
    {
      option: 'no-further-device',
      verdict: decision.choice.includes('no-further-device') ? 'recommended' : nothingDue ? 'acceptable' : 'avoid',
      for: enough.map(({ rule }) => ({ rule: rule.id, strength: rule.strength ?? 'moderate' })),
      // Leaving it at the preparation is a plain balloon alone.
      against: nothingDue ? [] : alone,
    },
  ];
}

/** What keeps any device from being chosen: the case is out of scope, or PCI is not indicated. */
function reasonsForNothing({ effects }: CompiledKnowledge, state: State, { status }: Decision): Argument[] {
  if (status !== 'not-indicated') return [];
  return [
    ...effects.scope.filter(({ effect }) => effect.status === 'out-of-scope'),
    ...effects.indication.filter(({ effect }) => effect.status === 'do-not-treat'),
  ]
    .filter((effect) => stands(effect, state))
    .map(({ rule }) => ({ rule: rule.id, strength: 'veto' as const }));
}

const unique = (reasons: readonly Argument[]): Argument[] => [...new Map(reasons.map((r) => [r.rule, r])).values()];

const concerns = (target: string, option: ComparedOption): boolean =>
  target === option || (option === 'dcb' && target.startsWith('dcb-'));

function verdictOf(option: ComparedOption, { vetoes, status, choice, arguments: reasons }: Decision): OptionVerdict {
  if (vetoes.vetoed.includes(option)) return 'contraindicated';
  if (vetoes.unavailable.includes(option)) return 'unavailable';
  if (status === 'not-indicated') return 'avoid';
  if (choice.includes(option)) return 'recommended';
  const strongAgainst = reasons[option].against.some(({ strength }) => strength === 'strong' || strength === 'require');
  return strongAgainst ? 'avoid' : 'acceptable';
}
