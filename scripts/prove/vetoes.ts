import type { ComparedOption, VetoTarget } from '../../src/engine/types/knowledge.ts';
import type { StandingEffects } from './decision.ts';
import type { Fact } from './fact.ts';
import type { Term } from './term.ts';
import { and, not, or } from './term.ts';

/** Which devices are ruled out, which the lab lacks, and what is left, as formulas. */
export interface ModelledVetoes {
  readonly vetoed: Readonly<Record<ComparedOption, Term>>;
  readonly dcbLacking: Term;
  readonly usable: Readonly<Record<ComparedOption, Term>>;
  readonly callsHeartTeam: Term;
}

/**
 * Vetoes, those lifted by a bail-out left out; and the drug-coated balloons that the lab lacks, for which a DES stands
 * in unless a strong argument is against it.
 */
export function modelledVetoes(
  effects: StandingEffects,
  bailOut: Term,
  strongAgainstDes: Term,
  unavailable: Fact,
): ModelledVetoes {
  const standing = effects('veto').map(({ rule, effect, stands }) => ({
    rule,
    target: effect.option,
    stands: effect.liftedByBailOut ? and(stands, not(bailOut)) : stands,
  }));
  const reopening = new Set(effects('back-to-preparation').map(({ rule }) => rule.id));
  const ruledOut = (from: typeof standing): Record<ComparedOption, Term> => {
    const on = (target: VetoTarget) => or(...from.filter((v) => v.target === target).map(({ stands }) => stands));
    return { des: on('des'), dcb: or(on('dcb'), and(on('dcb-paclitaxel'), on('dcb-limus'))) };
  };
  const vetoed = ruledOut(standing);
  const lastingly = ruledOut(standing.filter(({ rule }) => !reopening.has(rule.id)));
  const lacks = (word: string): Term => (unavailable.kind === 'list' ? unavailable.has(word) : and());
  const kindGone = (kind: 'dcb-paclitaxel' | 'dcb-limus'): Term =>
    or(lacks(kind), ...standing.filter(({ target }) => target === kind).map(({ stands }) => stands));
  const dcbLacking = and(not(vetoed.dcb), kindGone('dcb-paclitaxel'), kindGone('dcb-limus'));
  // A stent with a strong argument against it does not stand in for a balloon that is merely not at hand.
  const noStandIn = and(dcbLacking, strongAgainstDes, not(bailOut));
  const usable = {
    des: and(not(vetoed.des), not(noStandIn)),
    dcb: and(not(vetoed.dcb), not(dcbLacking), not(noStandIn)),
  };
  return {
    vetoed,
    dcbLacking,
    usable,
    callsHeartTeam: or(and(lastingly.des, lastingly.dcb), and(not(or(usable.des, usable.dcb)), dcbLacking)),
  };
}
