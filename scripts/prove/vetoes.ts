import type { ComparedOption, VetoTarget } from '../../src/engine/types/knowledge.ts';
import type { StandingEffects } from './effects.ts';
import { anyOf, byRule } from './effects.ts';
import type { Fact } from './fact.ts';
import type { Term } from './term.ts';
import { and, not, or, TRUE } from './term.ts';

/** Which devices are ruled out, which the lab lacks, and what is left, as formulas. */
export interface ModelledVetoes {
  readonly vetoed: Readonly<Record<ComparedOption, Term>>;
  /** Not ruled out, and of neither kind to be had. */
  readonly dcbLacking: Term;
  readonly usable: Readonly<Record<ComparedOption, Term>>;
  /** The kinds of balloon that an allergy or another rule takes. */
  readonly kindVetoed: Readonly<Record<KindOfBalloon, Term>>;
  /** No preparation brings a device back. */
  readonly bothGone: Term;
  /** Only a preparation that has to go on stands in the way of a DES. */
  readonly preparationTookDes: Term;
  /** What rules a device out, by the id of its rule. */
  readonly rulingOut: ReadonlyMap<string, Term>;
}

export const KINDS_OF_BALLOON = ['dcb-paclitaxel', 'dcb-limus'] as const satisfies VetoTarget[];
export type KindOfBalloon = (typeof KINDS_OF_BALLOON)[number];

/**
 * Vetoes, those on a DES that a bail-out lifts left out; and the drug-coated balloons that the lab lacks, for which a DES
 * stands in unless a strong argument is against it.
 */
export function modelledVetoes(
  effects: StandingEffects,
  bailOut: Term,
  strongAgainstDes: Term,
  unavailable: Fact,
): ModelledVetoes {
  const all = effects('veto').map((veto) => ({ ...veto, target: veto.effect.option }));
  const standing = all.map((veto) => ({
    ...veto,
    stands: veto.target === 'des' && veto.effect.liftedByBailOut ? and(veto.stands, not(bailOut)) : veto.stands,
  }));
  const on = (target: VetoTarget, among = standing) => anyOf(among.filter((veto) => veto.target === target));
  const lacks = (word: string): Term => (unavailable.kind === 'list' ? unavailable.has(word) : TRUE);
  const [paclitaxel, limus] = [on('dcb-paclitaxel'), on('dcb-limus')];
  const vetoed = { des: on('des'), dcb: or(on('dcb'), and(paclitaxel, limus)) };
  const noKindLeft = and(or(paclitaxel, lacks('dcb-paclitaxel')), or(limus, lacks('dcb-limus')));
  const dcbLacking = and(not(vetoed.dcb), noKindLeft);
  // A stent with a strong argument against it does not stand in for a balloon that is merely not at hand.
  const noStandIn = and(dcbLacking, strongAgainstDes, not(bailOut));
  const lastingly = on(
    'des',
    all.filter(({ effect }) => !effect.liftedByBailOut),
  );
  const morePreparation = (effect: (typeof all)[number]['effect']) => effect.whilePreparing === true;
  const otherwise = on(
    'des',
    all.filter(({ effect }) => !morePreparation(effect)),
  );
  const marks = effects('mark-unavailable-tools').map((mark) => ({ ...mark, stands: and(mark.stands, dcbLacking) }));
  return {
    vetoed,
    dcbLacking,
    usable: {
      des: and(not(vetoed.des), not(noStandIn)),
      dcb: and(not(vetoed.dcb), not(dcbLacking), not(noStandIn)),
    },
    kindVetoed: { 'dcb-paclitaxel': paclitaxel, 'dcb-limus': limus },
    bothGone: and(noKindLeft, or(lastingly, noStandIn)),
    preparationTookDes: and(vetoed.des, not(otherwise)),
    rulingOut: byRule([...standing, ...marks]),
  };
}
