import type { State } from './compile-condition.ts';
import { type BoundEffect, type EffectsByKind, isOpen, stands } from './effects.ts';
import type { ComparedOption } from './types/knowledge.ts';
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
  openQuestion: 2,
  treat: 3,
  testFirst: 4,
  doNotTreat: 5,
  blocks: 6,
  withheldFirst: 7,
  withheld: 8,
  bailOut: 9,
  bailOutWaits: 10,
  noFurtherDevice: 11,
  stop: 12,
  capped: 13,
  heartTeam: 14,
  /** Ruled out for good; by what a bail-out lifts; by a preparation that has to go on, which it lifts too. */
  vetoDes: 15,
  vetoDesLiftable: 16,
  vetoDesPreparing: 17,
  vetoDcb: 18,
  vetoPaclitaxelBalloon: 19,
  vetoLimusBalloon: 20,
  strongAgainstDes: 21,
  forDes: 22,
  forDcb: 26,
} as const;
/** From here on, one place for each rule that can demand something first or withhold a device: which do is part of a plan. */
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

export const emptyTally = (effects: Pick<EffectsByKind, 'blocks' | 'withholds-device'>): Tally =>
  new Int16Array(FIRST_BLOCKER + effects.blocks.length + effects['withholds-device'].length);

/** All effects that bear on the plan, with their places. */
export function countedEffects(effects: EffectsByKind): CountedEffect[] {
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
    ...counted('withholds-device', (bound) => [
      WITHHELD_PLACE[bound.effect.before],
      FIRST_BLOCKER + effects.blocks.length + effects['withholds-device'].indexOf(bound),
    ]),
    ...counted('bail-out', () => [PLACE.bailOut]),
    ...counted('bail-out-waits', () => [PLACE.bailOutWaits]),
    ...counted('no-further-device', () => [PLACE.noFurtherDevice]),
    ...counted('stop', () => [PLACE.stop]),
    ...counted('caps-agreement', () => [PLACE.capped]),
    ...counted('heart-team', () => [PLACE.heartTeam]),
    ...counted('veto', (bound) => [vetoPlace(bound)]),
    ...counted('argument', argumentPlaces),
  ];
  return all.map((effect, index) => ({ index, ...effect }));
}

const SCOPE_PLACE = {
  'out-of-scope': PLACE.outOfScope,
  caution: PLACE.caution,
  undetermined: PLACE.openQuestion,
} as const;

const WITHHELD_PLACE = { indication: PLACE.withheldFirst, choice: PLACE.withheld } as const;

const INDICATION_PLACE = {
  treat: PLACE.treat,
  'test-first': PLACE.testFirst,
  'do-not-treat': PLACE.doNotTreat,
} as const;

function vetoPlace({ effect }: BoundEffect<'veto'>): number {
  switch (effect.option) {
    case 'dcb-paclitaxel':
      return PLACE.vetoPaclitaxelBalloon;
    case 'dcb-limus':
      return PLACE.vetoLimusBalloon;
    case 'dcb':
      return PLACE.vetoDcb;
    case 'des':
      if (!effect.liftedByBailOut) return PLACE.vetoDes;
      return effect.whilePreparing ? PLACE.vetoDesPreparing : PLACE.vetoDesLiftable;
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
