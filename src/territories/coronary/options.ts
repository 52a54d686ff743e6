import type { OptionSpec, SideOption } from '../../engine/types/territory.ts';
import { always } from './conditions.ts';
import { allOf, effect, indicationIs, no, option, type Signal } from './signals.ts';
import type { Coronary } from './types/coronary.ts';

/** A DES with a strong argument against it does not stand in for a balloon that the lab lacks. */
export const noSubstitute: Signal = allOf(
  option('unavailable', 'dcb'),
  effect('argument', { option: 'des', side: 'against', strength: 'strong' }),
  no(effect('bail-out')),
);

/** What is weighed against each other. */
export const options: readonly OptionSpec<Coronary>[] = [
  {
    name: 'des',
    barred: noSubstitute,
    facts: { offered: 'desOffered', ruledOut: 'desRuledOut', chosen: 'desChosen' },
  },
  {
    name: 'dcb',
    kinds: ['dcb-paclitaxel', 'dcb-limus'],
    facts: { offered: 'dcbOffered', ruledOut: 'dcbRuledOut', chosen: 'dcbChosen' },
  },
];

/** What stands beside the comparison. */
export const sideOptions: readonly SideOption<Coronary>[] = [
  { name: 'balloon-only', verdicts: [{ when: always, verdict: 'avoid', against: 'balloon-only' }] },
  {
    name: 'no-further-device',
    verdicts: [
      { when: effect('no-further-device'), verdict: 'acceptable', for: 'no-further-device' },
      // Leaving it at the preparation is a plain balloon alone.
      { when: indicationIs('treat'), verdict: 'avoid', against: 'balloon-only' },
    ],
  },
];
