import type { LimbCase } from '../types/limb-case.ts';
import { allOf, anyOf, known, type Truth } from './three-valued.ts';

/** The nine points of "no option". Each is met, not met or unknown; none is ever inferred from another finding. */
export const NO_OPTION_ITEMS = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9'] as const;
export type NoOptionItem = (typeof NO_OPTION_ITEMS)[number];
export type NoOptionItems = { readonly [N in NoOptionItem]: Truth };
export type NoOptionStatus = 'not-applicable' | 'excluded' | 'established' | 'incomplete';

/** A vein a bypass could be made of; a vein that was not mapped is unknown. */
export const hasVein = ({ patient }: LimbCase): Truth =>
  patient?.vein === 'not-mapped' ? undefined : known(patient?.vein, (vein) => vein !== 'none');

/** The checklist, from what was entered and from nothing else. */
export function noOptionItems(limbCase: LimbCase, isClti: Truth, isStaged: boolean): NoOptionItems {
  const { noOption = {}, anatomy } = limbCase;
  const target = known(noOption.pedalTarget, (of) => of === 'present');
  const noVein = known(hasVein(limbCase), (has) => !has);
  return {
    N1: isClti,
    N2: isStaged,
    N3: noOption.footViews,
    N4: noOption.specialist,
    N5: known(anatomy?.inflow, (inflow) => inflow !== 'diseased'),
    N6: known(noOption.endovascular, (of) => of === 'failed' || of === 'not-feasible'),
    N7: anyOf(
      known(target, (is) => !is),
      allOf(target, noOption.veinMapped, noVein),
    ),
    N8: anyOf(target, noOption.duplexSearch),
    N9: noOption.secondReviewer,
  };
}

/** What the list comes to: a single "no" or "unknown" keeps it from being established. */
export function noOptionStatus(limbCase: LimbCase, items: NoOptionItems): NoOptionStatus {
  if (items.N1 === false) return 'not-applicable';
  const { noOption, patient } = limbCase;
  const bypass = allOf(
    known(noOption?.pedalTarget, (of) => of === 'present'),
    hasVein(limbCase),
    known(patient?.surgicalRisk, (risk) => risk !== 'prohibitive'),
  );
  if (noOption?.endovascular === 'feasible' || bypass === true) return 'excluded';
  return NO_OPTION_ITEMS.every((item) => items[item] === true) ? 'established' : 'incomplete';
}
