import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { concerns, stands } from './effects.ts';
import type { ComparedOption } from './types/knowledge.ts';
import type { Argument, OptionVerdict, WeighedOption } from './types/result.ts';

/**
 * The options with their verdicts and the reasons on both sides: the one that loses stays on the screen. To leave it at no
 * further device is listed where a rule says so, or as what to avoid where treatment is indicated.
 */
export function weighedOptions(compiled: CompiledKnowledge, state: State, decision: Decision): WeighedOption[] {
  const alone = reasonsAgainstBalloonOnly(compiled);
  const enough = reasonsForNoFurtherDevice(compiled, state);
  const nothing = reasonsForNothing(compiled, state, decision);
  const options: WeighedOption[] = [
    compared('des', nothing, decision),
    compared('dcb', nothing, decision),
    { option: 'balloon-only', verdict: 'avoid', for: [], against: alone },
  ];
  if (enough.length > 0)
    options.push({
      option: 'no-further-device',
      verdict: decision.choice.includes('no-further-device') ? 'recommended' : 'acceptable',
      for: enough,
      against: [],
    });
  // Leaving it at the preparation is a plain balloon alone.
  else if (decision.indication === 'treat')
    options.push({ option: 'no-further-device', verdict: 'avoid', for: [], against: alone });
  return options;
}

function compared(option: ComparedOption, nothing: readonly Argument[], decision: Decision): WeighedOption {
  const { for: reasonsFor, against: reasonsAgainst } = decision.arguments[option];
  const against: Argument[] = [];
  for (const { rule } of nothing) addVeto(against, rule);
  // An allergy to one drug rules out one kind of balloon; it speaks against the balloon only when no kind is left.
  if (decision.vetoes.vetoed.includes(option))
    for (const { effect, rule } of decision.standingVetoes)
      if (concerns(effect.option, option)) addVeto(against, rule.id);
  for (const reason of reasonsAgainst) against.push(reason);
  return { option, verdict: verdictOf(option, decision), for: reasonsFor.slice(), against };
}

function addVeto(vetoes: Argument[], rule: string): void {
  if (!vetoes.some((veto) => veto.rule === rule)) vetoes.push({ rule, strength: 'veto' });
}

function reasonsAgainstBalloonOnly({ effects }: CompiledKnowledge): Argument[] {
  const found: Argument[] = [];
  for (const { effect, rule } of effects.step)
    if (effect.actions.includes('balloon-only')) found.push({ rule: rule.id, strength: rule.strength ?? 'strong' });
  return found;
}

function reasonsForNoFurtherDevice({ effects }: CompiledKnowledge, state: State): Argument[] {
  const found: Argument[] = [];
  for (const bound of effects['no-further-device'])
    if (stands(bound, state)) found.push({ rule: bound.rule.id, strength: bound.rule.strength ?? 'moderate' });
  return found;
}

/** What keeps any device from being chosen: the case is out of scope, or PCI is not indicated. */
function reasonsForNothing({ effects }: CompiledKnowledge, state: State, { status }: Decision): Argument[] {
  const found: Argument[] = [];
  if (status !== 'not-indicated') return found;
  for (const bound of effects.scope)
    if (bound.effect.status === 'out-of-scope' && stands(bound, state)) addVeto(found, bound.rule.id);
  for (const bound of effects.indication)
    if (bound.effect.status === 'do-not-treat' && stands(bound, state)) addVeto(found, bound.rule.id);
  return found;
}

function verdictOf(
  option: ComparedOption,
  { vetoes, status, choice, agreement, arguments: reasons }: Decision,
): OptionVerdict {
  if (vetoes.vetoed.includes(option)) return 'contraindicated';
  if (vetoes.unavailable.includes(option)) return 'unavailable';
  if (status === 'not-indicated') return 'avoid';
  if (choice.includes(option)) return agreement === 'conflict' ? 'acceptable' : 'recommended';
  const strongAgainst = reasons[option].against.some(({ strength }) => strength === 'strong' || strength === 'require');
  return strongAgainst ? 'avoid' : 'acceptable';
}
