import type { OptionSpec, SideOption } from '../../../engine/types/territory.ts';
import { any, defined } from '../rules/conditions.ts';
import type { LimbTerms } from '../terms.ts';
import { type LimbOption, NO_OPTION_OPTIONS, OPTIONS, RESTENOSIS_OPTIONS } from '../types/vocabulary.ts';

const isIn = (list: readonly LimbOption[], option: LimbOption) => list.includes(option);

const questionsOf = (option: LimbOption) =>
  any(
    ...(isIn(RESTENOSIS_OPTIONS, option) ? [defined('restenosisQuestion')] : []),
    ...(isIn(NO_OPTION_OPTIONS, option) ? [defined('noOptionQuestion')] : []),
  );

/** What is weighed against each other, each in its question. */
export const options: readonly OptionSpec<LimbTerms>[] = OPTIONS.map((name) => ({
  name,
  when: questionsOf(name),
  facts: { offered: `offered.${name}`, ruledOut: `ruledOut.${name}`, chosen: `chosen.${name}` },
}));

/** Amputation is shown where nothing is said to be left, and never ranked. */
export const sideOptions: readonly SideOption<LimbTerms>[] = [
  { name: 'amputation-team', verdicts: [{ when: defined('noOptionQuestion'), verdict: 'team' }] },
];
