import type { Facts } from '../../../../src/territories/limb/facts/facts.ts';
import type { IndicationStatus } from '../../../../src/territories/limb/rules/book.ts';
import type { LimbOption } from '../../../../src/territories/limb/types/vocabulary.ts';
import type { Weighed } from './weigh.ts';

/** What the status is told from. */
export interface Situation {
  readonly facts: Facts;
  readonly fired: (id: string) => boolean;
  readonly indication: IndicationStatus | 'not-applicable' | 'undetermined';
  /** The scope rules that put the case outside. */
  readonly outside: readonly string[];
  readonly listed: readonly LimbOption[];
  readonly open: readonly LimbOption[];
  readonly vetoedBy: readonly string[];
  /** Rules that demand something first. */
  readonly blockers: readonly string[];
  readonly weighed: Weighed;
}

export interface Settled {
  readonly status: 'final' | 'intended' | 'blocked' | 'not-indicated' | 'undetermined';
  readonly choice: readonly LimbOption[];
  readonly agreement: Weighed['agreement'];
  readonly blockedBy: readonly string[];
  readonly team?: boolean;
}

const NOTHING = { choice: [], agreement: null, blockedBy: [] } as const;
const undetermined: Settled = { status: 'undetermined', ...NOTHING };
const blockedBy = (rules: readonly string[], more: Partial<Settled> = {}): Settled => ({
  status: 'blocked',
  ...NOTHING,
  blockedBy: rules,
  ...more,
});

/** Out of scope never calls a limb in danger "not indicated". */
export function outOfScopeStatus({ facts, fired, outside }: Situation): Settled {
  const danger =
    fired('LS1') || fired('LS10') || fired('LS11') || facts['lesion.kind'] === 'graft' || facts.clinicalClti === true;
  return danger ? blockedBy(outside, { team: true }) : { status: 'not-indicated', ...NOTHING };
}

const ANYWHERE = ['LI5', 'LI12', 'LI13', 'LP1', 'LP11'];
const ENDOVASCULAR: readonly LimbOption[] = ['plain-balloon', 'dcb', 'des', 'covered-stent'];

function standingBlockers({ blockers, indication }: Situation, also: readonly string[]): readonly string[] {
  const test = indication === 'test-first' ? ['test-first'] : [];
  return [...test, ...blockers.filter((rule) => ANYWHERE.includes(rule) || also.includes(rule))];
}

const isUnsalvageable = ({ facts, fired }: Situation): boolean => fired('LI12') && facts['limb.unsalvageable'] === true;

const conservative: Settled = { status: 'not-indicated', ...NOTHING, choice: ['conservative'], agreement: 'clear' };

/** The steps that both questions share, or undefined where none of them settles it. */
function shared(situation: Situation, blockers: readonly string[]): Settled | undefined {
  const { indication } = situation;
  if (isUnsalvageable(situation)) return blockedBy(['LI12'], { team: true });
  if (indication === 'team-first') return blockedBy(['LI5'], { team: true });
  if (indication === 'do-not-treat' || indication === 'conservative-first') return conservative;
  if (indication === 'undetermined') return blockers.length > 0 ? blockedBy(blockers) : undetermined;
  return undefined;
}

const hasUnknownLesion = ({ facts }: Situation): boolean => {
  const kind = facts['lesion.kind'];
  if (kind === 'in-stent') return facts.tosaka === undefined;
  return kind === undefined || (facts.occluded !== true && facts['lesion.lengthMm'] === undefined);
};

export function restenosisStatus(situation: Situation): Settled {
  const { facts, fired, open, listed, weighed } = situation;
  if (facts.questionAsked === undefined) return undetermined;
  if (fired('LG3')) {
    const scaffolds = open.filter((option) => option === 'des' || option === 'covered-stent');
    if (scaffolds.length === 0) return blockedBy(['LG3'], { team: true });
    return fired('LG4')
      ? blockedBy(['LG4'], { choice: scaffolds })
      : { status: 'final', ...NOTHING, choice: scaffolds };
  }
  if (fired('LG4')) return blockedBy(['LG4']);
  if (fired('LS7')) return undetermined;
  // Where nothing is chosen, everything that anything would wait for is named.
  const blockers = standingBlockers(situation, ['LP2', 'LP3', 'LG4', 'LG2']);
  const early = shared(situation, blockers);
  if (early) return early;
  if (listed.every((option) => option === 'conservative' || !open.includes(option)))
    return blockedBy([...new Set(situation.vetoedBy)], { team: true });
  if (hasUnknownLesion(situation)) return blockers.length > 0 ? blockedBy(blockers) : undetermined;
  if (weighed.choice.length === 0) return blockedBy(['LB3'], { team: true });
  const endovascular = weighed.choice.some((option) => ENDOVASCULAR.includes(option));
  const first = endovascular ? blockers : standingBlockers(situation, ['LG2']);
  if (first.length > 0) return blockedBy(first, weighed);
  const final = fired('LG1') && !weighed.choice.includes('bypass');
  return { status: final ? 'final' : 'intended', blockedBy: [], ...weighed };
}

export function noOptionStatus(situation: Situation): Settled {
  const { facts, fired, open, weighed } = situation;
  const dva = { choice: ['dva'], agreement: 'contested' } as const;
  const firedOf = (...ids: readonly string[]) => ids.filter(fired);
  if (facts['dva.state'] === 'patent') {
    const blockers = [...firedOf('LI13', 'LV14', 'LV15'), ...(isUnsalvageable(situation) ? ['LI12'] : [])];
    return blockers.length > 0 ? blockedBy(blockers, dva) : { status: 'final', blockedBy: [], ...dva };
  }
  if (facts['dva.state'] === 'occluded') {
    if (facts.clti !== true) return undetermined;
    if (!open.includes('dva')) return blockedBy([...new Set(situation.vetoedBy)]);
    const blockers = firedOf('LI12', 'LI13', 'LV14');
    return blockers.length > 0 ? blockedBy(blockers, dva) : { status: 'intended', blockedBy: [], ...dva };
  }
  const whileOpen = open.includes('dva') ? ['LV4', 'LV9', 'LV14'] : [];
  const blockers = standingBlockers(situation, ['LV1', 'LV2', 'LV15', ...whileOpen]);
  const early = shared(situation, blockers);
  if (early) return early;
  const list = firedOf('LV1', 'LV2');
  if (list.length > 0) return blockedBy(list);
  return blockers.length > 0 ? blockedBy(blockers, weighed) : { status: 'intended', blockedBy: [], ...weighed };
}
