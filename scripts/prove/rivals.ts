import type { SignalOf, Territory } from '../../src/engine/types/territory.ts';
import type { Standing, StandingEffects } from './effects.ts';
import { anyOf } from './effects.ts';
import type { Fact } from './fact.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';

/** What became of an option, or of one of its kinds. */
export interface ModelledOption {
  readonly exists: Term;
  readonly vetoed: Term;
  /** Not ruled out, and not to be had. */
  readonly unavailable: Term;
  readonly usable: Term;
}

export interface ModelledOptions {
  of(name: string): ModelledOption;
  /** The vetoes, each with where it stands: not where a bail-out lifts it. */
  readonly vetoes: readonly Standing<'veto'>[];
}

/** Which options are ruled out, which the place lacks, and what is left, as formulas. */
export function modelledOptions(
  { options }: Pick<Territory, 'options'>,
  effects: StandingEffects,
  lacks: (name: string) => Term,
  signal: (signal: SignalOf) => Term,
): ModelledOptions {
  const bailOut = anyOf(effects('bail-out'));
  const vetoes = effects('veto').map((veto) => ({
    ...veto,
    stands: veto.effect.liftedByBailOut ? and(veto.stands, not(bailOut)) : veto.stands,
  }));
  const ruledOut = (name: string): Term => anyOf(vetoes.filter(({ effect }) => effect.option === name));
  const made = new Map<string, ModelledOption>();
  const of = (name: string): ModelledOption => {
    const known = made.get(name);
    if (known) return known;
    const { kinds = [], barred, when } = options.find((option) => option.name === name) ?? {};
    const ofKind = (test: (kind: string) => Term): Term => (kinds.length > 0 ? and(...kinds.map(test)) : FALSE);
    const exists = when ? signal(when) : TRUE;
    // What is no option here is not ruled out either.
    const vetoed = and(exists, or(ruledOut(name), ofKind(ruledOut)));
    const gone = kinds.length > 0 ? ofKind((kind) => or(ruledOut(kind), lacks(kind))) : lacks(name);
    const unavailable = and(not(vetoed), gone);
    const usable = and(exists, not(vetoed), not(unavailable), barred ? not(signal(barred)) : TRUE);
    const option = { exists, vetoed, unavailable, usable };
    made.set(name, option);
    return option;
  };
  return { of, vetoes };
}

/** Whether the place lacks what has this name; only what its list can name is ever lacking. */
export function lackingIn(
  { answers, lacking }: Pick<Territory, 'answers' | 'lacking'>,
  fact: (name: string) => Fact,
): (name: string) => Term {
  const list = fact(lacking.fact);
  const spec = answers[lacking.fact];
  if (list.kind !== 'list' || spec?.kind !== 'any') throw new Error('What the place lacks is a list.');
  return (name) => (spec.of.includes(name) ? and(list.known, list.has(name)) : FALSE);
}
