import { FIRST_BLOCKER, PLACE, type Tally } from './tally.ts';
import type { ComparedOption } from './types/knowledge.ts';
import type { Agreement, DeviceStatus, IndicationStatus, ScopeStatus } from './types/result.ts';
import type { DeviceOption } from './types/vocabulary.ts';
import { compare } from './weigh.ts';

/** What a plan needs to know besides the tally. */
export interface Circumstances {
  /** The stent's layers are not known, or it is one and its type is not. */
  readonly stentUnknown: boolean;
  readonly lacksPaclitaxelBalloon: boolean;
  readonly lacksLimusBalloon: boolean;
}

/** Which devices are ruled out, which the lab lacks, and what is left. */
export interface Vetoes {
  readonly vetoed: readonly ComparedOption[];
  /** Not ruled out, but not to be had: every drug-coated balloon is lacking or ruled out. */
  readonly unavailable: readonly ComparedOption[];
  /** What may be chosen. */
  readonly usable: readonly ComparedOption[];
  /** Neither device can ever be used here, whatever preparation brings. */
  readonly bothGone: boolean;
}

/** What is done and with what. */
export interface Plan {
  readonly scope: ScopeStatus;
  readonly indication: IndicationStatus;
  readonly status: DeviceStatus;
  readonly choice: readonly DeviceOption[];
  readonly agreement: Agreement | null;
  readonly vetoes: Vetoes;
  /** No device may be used, for another reason than that none is named yet. */
  readonly noDeviceLeft: boolean;
  readonly heartTeam: boolean;
}

/** The plan that follows from what the fired rules amount to. */
export function planOf(tally: Tally, circumstances: Circumstances, gatePassed: boolean): Plan {
  const has = (place: number) => (tally[place] ?? 0) > 0;
  const scope = has(PLACE.outOfScope)
    ? 'out-of-scope'
    : has(PLACE.caution) || has(PLACE.openQuestion)
      ? 'caution'
      : 'in-scope';
  const indication = indicationOf(has);
  const vetoes = vetoesOf(has, circumstances);
  const standing = { indication, vetoes, circumstances, gatePassed };
  const { status, choice, agreement, noDeviceLeft = false } = verdict(tally, has, standing);
  const heartTeam =
    status !== 'not-indicated' &&
    (has(PLACE.heartTeam) || vetoes.bothGone || (noDeviceLeft && !preparationAloneTookDes(has, vetoes)));
  // Named one by one: a plan is made for every answer that is tried, and a spread costs more than all the rest.
  return { scope, indication, status, choice, agreement, vetoes, noDeviceLeft, heartTeam };
}

type Has = (place: number) => boolean;

function indicationOf(has: Has): IndicationStatus {
  if (has(PLACE.outOfScope)) return 'not-applicable';
  if (has(PLACE.doNotTreat)) return 'do-not-treat';
  if (has(PLACE.treat)) return 'treat';
  return has(PLACE.testFirst) ? 'test-first' : 'undetermined';
}

const NONE: readonly ComparedOption[] = [];
const DES: readonly ComparedOption[] = ['des'];
const DCB: readonly ComparedOption[] = ['dcb'];
const BOTH: readonly ComparedOption[] = ['des', 'dcb'];
const devices = (des: boolean, dcb: boolean) => (des ? (dcb ? BOTH : DES) : dcb ? DCB : NONE);

/** A bail-out lifts the vetoes that say so. A coated balloon is ruled out as such, or when both of its kinds are. */
function vetoesOf(has: Has, { lacksPaclitaxelBalloon, lacksLimusBalloon }: Circumstances): Vetoes {
  const bailOut = has(PLACE.bailOut);
  const noPaclitaxel = has(PLACE.vetoPaclitaxelBalloon);
  const noLimus = has(PLACE.vetoLimusBalloon);
  const noKindAllowed = noPaclitaxel && noLimus;
  const noKindLeft = (noPaclitaxel || lacksPaclitaxelBalloon) && (noLimus || lacksLimusBalloon);
  const des = has(PLACE.vetoDes) || (!bailOut && (has(PLACE.vetoDesLiftable) || has(PLACE.vetoDesPreparing)));
  const dcb = has(PLACE.vetoDcb) || noKindAllowed;
  const dcbUnavailable = !dcb && noKindLeft;
  // A DES with a strong argument against it does not stand in for a balloon that the lab lacks.
  const noSubstitute = dcbUnavailable && has(PLACE.strongAgainstDes) && !bailOut;
  return {
    vetoed: devices(des, dcb),
    unavailable: dcbUnavailable ? DCB : NONE,
    usable: noSubstitute ? NONE : devices(!des, !dcb && !dcbUnavailable),
    bothGone: noKindLeft && (has(PLACE.vetoDes) || noSubstitute),
  };
}

/** More preparation may bring the DES back: while nothing else has taken it, nobody else need be asked. */
const preparationAloneTookDes = (has: Has, { vetoed }: Vetoes): boolean =>
  vetoed.includes('des') && !has(PLACE.vetoDes) && !has(PLACE.vetoDesLiftable);

type Verdict = Pick<Plan, 'status' | 'choice' | 'agreement'> & { readonly noDeviceLeft?: true };

interface Standing {
  readonly indication: IndicationStatus;
  readonly vetoes: Vetoes;
  readonly circumstances: Circumstances;
  readonly gatePassed: boolean;
}

const without = (status: DeviceStatus): Verdict => ({ status, choice: NONE, agreement: null });
/** A choice that was not weighed. */
const just = (status: DeviceStatus, choice: readonly DeviceOption[]): Verdict => ({ status, choice, agreement: null });
const NO_DEVICE: Verdict = { status: 'blocked', choice: NONE, agreement: null, noDeviceLeft: true };
const NOTHING_FURTHER: readonly DeviceOption[] = ['no-further-device'];

/** The order in which one circumstance outranks another, as the rule book lists it. */
function verdict(tally: Tally, has: Has, { indication, vetoes, circumstances, gatePassed }: Standing): Verdict {
  if (has(PLACE.outOfScope)) return without('not-indicated');
  // An open vessel comes before everything the case said of its indication, and so does whatever else the procedure did.
  if (has(PLACE.bailOut)) {
    if (vetoes.vetoed.includes('des')) return NO_DEVICE;
    return just(has(PLACE.bailOutWaits) ? 'blocked' : 'final', DES);
  }
  if (has(PLACE.withheldFirst)) return without('blocked');
  if (indication === 'do-not-treat') return without('not-indicated');
  if (has(PLACE.openQuestion)) return without('undetermined');
  if (has(PLACE.withheld)) return without('blocked');
  const blocked = has(PLACE.blocks) || indication === 'test-first';
  const status = blocked ? 'blocked' : gatePassed ? 'final' : 'intended';
  if (has(PLACE.noFurtherDevice)) return just(status, NOTHING_FURTHER);
  if (vetoes.usable.length === 0) return NO_DEVICE;
  if (circumstances.stentUnknown) return without(blocked ? 'blocked' : 'undetermined');
  return weighed(status, tally, has, vetoes);
}

/** DES or DCB by their arguments, among those that may be used. */
function weighed(status: DeviceStatus, tally: Tally, has: Has, { usable }: Vetoes): Verdict {
  const { winner, clear } = compare(tally, PLACE.forDes, PLACE.forDcb);
  const mayBeClear = clear && !has(PLACE.capped) && !has(PLACE.stop);
  const [only] = usable;
  if (only !== undefined && usable.length === 1)
    // Ruling the rival out does not make the reasons against what is left disappear.
    return { status, choice: usable, agreement: winner === only && mayBeClear ? 'clear' : 'contested' };
  if (has(PLACE.stop)) return { status, choice: usable, agreement: 'conflict' };
  if (winner === null) return { status, choice: usable, agreement: 'equipoise' };
  return { status, choice: winner === 'des' ? DES : DCB, agreement: mayBeClear ? 'clear' : 'contested' };
}

/**
 * Whether two plans differ in what is done: scope, indication, status, choice, agreement, what is ruled out, the Heart
 * Team and what must come first. Where nothing is to be done, what would speak of a device does not count.
 */
export function isAnotherPlan(plan: Plan, present: Plan, sameBlockers: boolean): boolean {
  if (plan.scope !== present.scope || plan.indication !== present.indication || plan.status !== present.status)
    return true;
  if (present.status === 'not-indicated') return false;
  return (
    plan.agreement !== present.agreement ||
    plan.heartTeam !== present.heartTeam ||
    !same(plan.choice, present.choice) ||
    !same(plan.vetoes.vetoed, present.vetoes.vetoed) ||
    (plan.status === 'blocked' && !sameBlockers)
  );
}

/** Whether two lists hold the same, in the same order. */
export function same<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether the same demands are open in both. */
export function sameBlockers(a: Tally, b: Tally): boolean {
  for (let i = FIRST_BLOCKER; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
