import type { State } from './compile-condition.ts';
import { type BoundEffect, type EffectsByKind, isOpen, stands } from './effects.ts';
import type { ComparedOption, Rule } from './types/knowledge.ts';
import { LEVELS, levelIndex } from './weigh.ts';

/**
 * What the fired rules amount to, counted by what they do. A plan follows from these few numbers, so that "what if this
 * rule fired" is an addition and not another evaluation.
 */
export type Tally = Int16Array;

/** The places of a tally. The four levels of each side lie one after the other. */
export const PLACE = {
  outOfScope: 0,
  caution: 1,
  flowNeeded: 2,
  treat: 3,
  testFirst: 4,
  doNotTreat: 5,
  blocks: 6,
  reopens: 7,
  bailOut: 8,
  noFurtherDevice: 9,
  stop: 10,
  heartTeam: 11,
  /** Ruled out for good; by what a bail-out lifts; by a preparation that has to go on, which it lifts too. */
  vetoDes: 12,
  vetoDesLiftable: 13,
  vetoDesReopening: 14,
  vetoDcb: 15,
  vetoDcbReopening: 16,
  vetoPaclitaxelBalloon: 17,
  vetoLimusBalloon: 18,
  strongAgainstDes: 19,
  forDes: 20,
  forDcb: 24,
} as const;
/** From here on, one place for each rule that can demand something first: which of them do is part of a plan. */
export const FIRST_BLOCKER = PLACE.forDcb + LEVELS.length;

/** An effect with the places at which it counts. */
export interface CountedEffect {
  /** Its place among all counted effects. */
  readonly index: number;
  readonly bound: BoundEffect;
  readonly places: readonly number[];
  /** Counts only while what it demands has not been done. */
  readonly whileOpen: boolean;
}

export const emptyTally = ({ blocks }: Pick<EffectsByKind, 'blocks'>): Tally =>
  new Int16Array(FIRST_BLOCKER + blocks.length);

/** All effects that bear on the plan, with their places. */
export function countedEffects(effects: EffectsByKind): CountedEffect[] {
  const reopening = new Set(effects['back-to-preparation'].map(({ rule }) => rule.id));
  const counted = <K extends keyof EffectsByKind>(
    kind: K,
    placesOf: (bound: BoundEffect<K>) => readonly number[],
  ): Omit<CountedEffect, 'index'>[] =>
    effects[kind].map((bound) => ({
      bound: bound as unknown as BoundEffect,
      places: placesOf(bound as unknown as BoundEffect<K>),
      whileOpen: kind === 'blocks',
    }));
  const all = [
    ...counted('scope', ({ effect }) => [SCOPE_PLACE[effect.status]]),
    ...counted('indication', ({ effect }) => [INDICATION_PLACE[effect.status]]),
    ...counted('blocks', (bound) => [PLACE.blocks, FIRST_BLOCKER + effects.blocks.indexOf(bound)]),
    ...counted('back-to-preparation', () => [PLACE.reopens]),
    ...counted('bail-out', () => [PLACE.bailOut]),
    ...counted('no-further-device', () => [PLACE.noFurtherDevice]),
    ...counted('stop', () => [PLACE.stop]),
    ...counted('heart-team', () => [PLACE.heartTeam]),
    ...counted('veto', (bound) => [vetoPlace(bound, reopening)]),
    ...counted('argument', argumentPlaces),
  ];
  return all.map((effect, index) => ({ index, ...effect }));
}

const SCOPE_PLACE = {
  'out-of-scope': PLACE.outOfScope,
  caution: PLACE.caution,
  undetermined: PLACE.flowNeeded,
} as const;

const INDICATION_PLACE = {
  treat: PLACE.treat,
  'test-first': PLACE.testFirst,
  'do-not-treat': PLACE.doNotTreat,
} as const;

function vetoPlace({ effect, rule }: BoundEffect<'veto'>, reopening: ReadonlySet<Rule['id']>): number {
  switch (effect.option) {
    case 'dcb-paclitaxel':
      return PLACE.vetoPaclitaxelBalloon;
    case 'dcb-limus':
      return PLACE.vetoLimusBalloon;
    case 'dcb':
      return reopening.has(rule.id) ? PLACE.vetoDcbReopening : PLACE.vetoDcb;
    case 'des':
      if (!effect.liftedByBailOut) return PLACE.vetoDes;
      return reopening.has(rule.id) ? PLACE.vetoDesReopening : PLACE.vetoDesLiftable;
  }
}

/** What speaks for DES is what is for DES and what is against DCB; and the other way round. */
function argumentPlaces({ effect: { option, side, strength } }: BoundEffect<'argument'>): number[] {
  const helps: ComparedOption = side === 'for' ? option : option === 'des' ? 'dcb' : 'des';
  const place = (helps === 'des' ? PLACE.forDes : PLACE.forDcb) + levelIndex(strength);
  return option === 'des' && side === 'against' && strength === 'strong' ? [place, PLACE.strongAgainstDes] : [place];
}

/** Whether an effect counts in a state. */
export const isCounted = ({ bound, whileOpen }: CountedEffect, state: State): boolean =>
  stands(bound, state) && (!whileOpen || isOpen(bound, state));

/** Adds up what stands in a state, and notes in `standing` which effects do. */
export function count(tally: Tally, effects: readonly CountedEffect[], state: State, standing: Uint8Array): void {
  for (const effect of effects) {
    if (!isCounted(effect, state)) continue;
    standing[effect.index] = 1;
    for (const place of effect.places) tally[place] = (tally[place] ?? 0) + 1;
  }
}
