import type { PlanStep, Policy } from '../../engine/types/territory.ts';
import { always, any, all as both, defined, is, lacking, unknown } from './conditions.ts';
import { noSubstitute } from './options.ts';
import { allOf, anyOf, effect, gateIs, indicationIs, no, option, planIs, type Signal } from './signals.ts';
import type { Coronary } from './types/coronary.ts';

const outOfScope = effect('scope', { status: 'out-of-scope' });
const openQuestion = effect('scope', { status: 'undetermined' });
const doNotTreat = effect('indication', { status: 'do-not-treat' });
const bailOut = effect('bail-out');
const blocked = anyOf(effect('blocks'), indicationIs('test-first'));
const noneUsable = allOf(no(option('usable', 'des')), no(option('usable', 'dcb')));

/** The stent's layers are not known, or it is one that counts and its type is not. */
const stentUnknown = any(unknown('layersCounted'), both(is('layersCounted', 1), unknown('stent.type')));

/** Blocked while something must come first, final once the gate is passed, else intended. */
const inThreeStatuses = (when: Signal, choice: PlanStep<Coronary>['choice']): readonly PlanStep<Coronary>[] => [
  { when: allOf(when, blocked), status: 'blocked', choice },
  { when: allOf(when, gateIs('passed')), status: 'final', choice },
  { when, status: 'intended', choice },
];

/** The order in which one circumstance outranks another, as the rule book lists it. */
const plan: readonly PlanStep<Coronary>[] = [
  { when: outOfScope, status: 'not-indicated', choice: [] },
  // An open vessel comes before everything the case said of its indication, and so does whatever else the procedure did.
  { when: allOf(bailOut, option('vetoed', 'des')), status: 'blocked', choice: [], nothingLeft: true },
  { when: allOf(bailOut, effect('bail-out-waits')), status: 'blocked', choice: ['des'] },
  { when: bailOut, status: 'final', choice: ['des'] },
  { when: effect('withholds-device', { before: 'indication' }), status: 'blocked', choice: [] },
  { when: doNotTreat, status: 'not-indicated', choice: [] },
  { when: openQuestion, status: 'undetermined', choice: [] },
  { when: effect('withholds-device', { before: 'choice' }), status: 'blocked', choice: [] },
  ...inThreeStatuses(effect('no-further-device'), ['no-further-device']),
  { when: noneUsable, status: 'blocked', choice: [], nothingLeft: true },
  { when: allOf(stentUnknown, blocked), status: 'blocked', choice: [] },
  { when: stentUnknown, status: 'undetermined', choice: [] },
  ...inThreeStatuses(always, 'compared'),
];

const vetoOnDes = (lifted: boolean, preparing?: boolean): Signal =>
  effect('veto', {
    option: 'des',
    liftedByBailOut: lifted,
    ...(preparing === undefined ? {} : { whilePreparing: preparing }),
  });

const noKindLeft = allOf(
  ...(['dcb-paclitaxel', 'dcb-limus'] as const).map((kind) => anyOf(option('vetoed', kind), lacking(kind))),
);
/** Neither device can ever be used here, whatever preparation brings. */
const bothGone = allOf(noKindLeft, anyOf(vetoOnDes(false), noSubstitute));
/** More preparation may bring the DES back: while nothing else has taken it, nobody else need be asked. */
const preparationAloneTookDes = allOf(option('vetoed', 'des'), no(vetoOnDes(false)), no(vetoOnDes(true, false)));

/** How a plan follows from the rules that have fired: rule book, section 6. */
export const policy: Policy<Coronary> = {
  scope: [
    { when: outOfScope, is: 'out-of-scope' },
    { when: anyOf(effect('scope', { status: 'caution' }), openQuestion), is: 'caution' },
  ],
  indication: [
    { when: outOfScope, is: 'not-applicable' },
    { when: doNotTreat, is: 'do-not-treat' },
    { when: effect('indication', { status: 'treat' }), is: 'treat' },
    { when: effect('indication', { status: 'test-first' }), is: 'test-first' },
  ],
  firstOfAll: ['test-first'],
  plan,
  stop: effect('stop'),
  capped: anyOf(effect('caps-agreement'), effect('stop')),
  team: allOf(
    no(planIs('not-indicated')),
    anyOf(effect('heart-team'), bothGone, allOf(planIs('nothing-left'), no(preparationAloneTookDes))),
  ),
  needed: [
    { field: 'stent.layers', when: unknown('stent.layers') },
    { field: 'stent.type', when: both(unknown('stent.type'), any(unknown('layersCounted'), is('layersCounted', 1))) },
  ],
  provisional: [
    { when: indicationIs('undetermined'), is: 'indication' },
    { when: no(defined('imaged')), is: 'imaging' },
    { when: is('stent.type', 'unknown'), is: 'stent-type' },
    { when: is('underexpandedBefore', 'presumed'), is: 'underexpansion' },
  ],
};
