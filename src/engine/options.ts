import type { Compiled } from './compile.ts';
import type { Decision } from './decide.ts';
import { isTrue, type ReadCase } from './lane.ts';
import type { PlannedOption } from './plan-circuit.ts';
import type { ShownSideOption } from './shown-circuit.ts';
import type { Argument, OptionVerdict, WeighedOptionOf } from './types/outcome.ts';

/**
 * The options with their verdicts and the reasons on both sides: what loses stays on the screen. What is not compared
 * stands after them, where the territory lists it.
 */
export function weighedOptions(compiled: Compiled, lane: ReadCase, decision: Decision): WeighedOptionOf[] {
  const nothing = reasonsForNothing(compiled, lane, decision);
  const options: WeighedOptionOf[] = [];
  for (const option of compiled.plan.options)
    if (isTrue(lane, option.exists)) options.push(compared(option, nothing, decision));
  for (const option of compiled.shown.sideOptions) {
    const listed = beside(option, lane, decision);
    if (listed !== null) options.push(listed);
  }
  return options;
}

function compared({ spec }: PlannedOption, nothing: readonly Argument[], decision: Decision): WeighedOptionOf {
  const { name, kinds = [] } = spec;
  const { for: reasonsFor = [], against: reasonsAgainst = [] } = decision.arguments[name] ?? {};
  const against: Argument[] = [];
  if (!decision.choice.includes(name)) for (const { rule } of nothing) addVeto(against, rule);
  // What rules out one kind speaks against the option only when no kind is left.
  if (decision.vetoed.includes(name))
    for (const { effect, rule } of decision.standingVetoes)
      if (effect.option === name || kinds.includes(effect.option)) addVeto(against, rule.id);
  for (const reason of reasonsAgainst) against.push(reason);
  return { option: name, verdict: verdictOf(name, decision), for: reasonsFor.slice(), against };
}

function addVeto(vetoes: Argument[], rule: string): void {
  if (!vetoes.some((veto) => veto.rule === rule)) vetoes.push({ rule, strength: 'veto' });
}

function beside(
  { name, verdicts }: ShownSideOption,
  lane: ReadCase,
  { choice }: Pick<Decision, 'choice'>,
): WeighedOptionOf | null {
  const said = verdicts.find(({ literal }) => isTrue(lane, literal));
  if (said === undefined) return null;
  const reasons: Argument[] = [];
  for (const { literal, argument } of said.for) if (isTrue(lane, literal)) reasons.push(argument);
  return {
    option: name,
    verdict: choice.includes(name) ? 'recommended' : said.verdict,
    for: reasons,
    against: [...said.against],
  };
}

/** What keeps anything from being chosen: the case is out of scope, or treatment is not indicated. */
function reasonsForNothing({ effects }: Compiled, lane: ReadCase, { status }: Decision): Argument[] {
  const found: Argument[] = [];
  if (status !== 'not-indicated') return found;
  for (const { effect, rule, stands } of effects.scope)
    if (effect.status === 'out-of-scope' && isTrue(lane, stands)) addVeto(found, rule.id);
  for (const { effect, rule, stands } of effects.indication)
    if (effect.status === 'do-not-treat' && isTrue(lane, stands)) addVeto(found, rule.id);
  return found;
}

function verdictOf(
  option: string,
  { vetoed, unavailable, status, choice, agreement, arguments: reasons }: Decision,
): OptionVerdict {
  if (vetoed.includes(option)) return 'contraindicated';
  if (unavailable.includes(option)) return 'unavailable';
  if (choice.includes(option)) return agreement === 'conflict' ? 'acceptable' : 'recommended';
  if (status === 'not-indicated') return 'avoid';
  const strongAgainst = reasons[option]?.against.some(
    ({ strength }) => strength === 'strong' || strength === 'require',
  );
  return strongAgainst ? 'avoid' : 'acceptable';
}
