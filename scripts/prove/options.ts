import type { OptionVerdict } from '../../src/engine/types/outcome.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import type { ModelledDecision } from './decision.ts';
import { inTurn } from './signals.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or } from './term.ts';

/** Which verdict stands under which condition; none of them where the option is not listed. */
export type Verdicts = Readonly<Record<OptionVerdict, Term>>;

const NONE: Verdicts = {
  recommended: FALSE,
  acceptable: FALSE,
  avoid: FALSE,
  contraindicated: FALSE,
  unavailable: FALSE,
  team: FALSE,
};

/** The verdict on each option, in the order in which results list them. */
export const optionVerdicts = (
  { options, sideOptions }: Pick<Territory, 'options' | 'sideOptions'>,
  decision: ModelledDecision,
): ReadonlyMap<string, Verdicts> =>
  new Map([
    ...options.map(({ name }) => [name, comparedVerdicts(name, decision)] as const),
    ...sideOptions.map((option) => [option.name, sideVerdicts(option, decision)] as const),
  ]);

function comparedVerdicts(name: string, decision: ModelledDecision): Verdicts {
  const { status, agreement } = decision;
  const { exists, vetoed, unavailable } = decision.options.of(name);
  const open = and(not(vetoed), not(unavailable));
  const strongAgainst = or(
    ...decision.arguments
      .filter((a) => a.side === 'against' && a.option === name && (a.strength === 'strong' || a.strength === 'require'))
      .map(({ stands }) => stands),
  );
  const chosen = and(open, decision.chosen(name));
  const avoid = and(open, not(chosen), or(status['not-indicated'], strongAgainst));
  const recommended = and(chosen, not(agreement.conflict));
  return {
    ...NONE,
    contraindicated: and(exists, vetoed),
    unavailable: and(exists, unavailable),
    avoid: and(exists, avoid),
    recommended: and(exists, recommended),
    acceptable: and(exists, open, not(avoid), not(recommended)),
  };
}

function sideVerdicts(
  { name, verdicts }: Territory['sideOptions'][number],
  { choices, signal }: ModelledDecision,
): Verdicts {
  const said = inTurn(verdicts.map(({ when }) => signal(when)));
  const chosen = choices.get(name) ?? FALSE;
  const of = (verdict: OptionVerdict): Term =>
    and(not(chosen), or(...said.filter((_, i) => verdicts[i]?.verdict === verdict)));
  return {
    recommended: or(and(chosen, or(...said)), of('recommended')),
    acceptable: of('acceptable'),
    avoid: of('avoid'),
    contraindicated: of('contraindicated'),
    unavailable: of('unavailable'),
    team: of('team'),
  };
}
