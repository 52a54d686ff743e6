import type { CaseData } from '#territory/types/case-data.ts';

/** The vessel across, in units of a square frame of 96: every area and the calcium to one scale. Null is: not drawn. */
export interface CrossShape {
  readonly referenceRadius: number | null;
  /** The stent now, and before preparation where it was measured again. */
  readonly stentRadius: number | null;
  readonly stentRadiusBefore: number | null;
  readonly calcium: { readonly arcDeg: number; readonly radius: number; readonly thickness: number | null } | null;
}

export const CROSS_FRAME = 96;
const LARGEST = 45;
/** Where no area was entered, the calcium's arc is drawn at this radius, and nothing says how wide that is. */
const ANY_RADIUS = 34;

/** mm, of a circle with that area. */
const radiusMm = (areaMm2: number | undefined): number | null =>
  areaMm2 === undefined ? null : Math.sqrt(areaMm2 / Math.PI);

/** The vessel across; null where neither an area nor the arc of the calcium was entered. */
export function crossShape({ imaging = {}, preparation = {} }: CaseData): CrossShape | null {
  const reference = radiusMm(imaging.referenceLumenAreaMm2);
  const before = radiusMm(imaging.minStentAreaMm2);
  const after = radiusMm(preparation.minStentAreaMm2);
  const { calciumArcDeg: arcDeg, calciumThicknessMm: thicknessMm } = imaging;
  const thick = arcDeg ? (thicknessMm ?? 0) : 0;
  const largest = Math.max((reference ?? after ?? before ?? 0) + thick, reference ?? 0, before ?? 0, after ?? 0);
  const hasArea = reference !== null || before !== null || after !== null;
  if (!hasArea && !arcDeg) return null;
  const perMm = hasArea ? LARGEST / largest : null;
  const drawn = (radius: number | null) => (radius === null || perMm === null ? null : radius * perMm);
  const wall = drawn(reference ?? after ?? before) ?? ANY_RADIUS;
  return {
    referenceRadius: drawn(reference),
    stentRadius: drawn(after ?? before),
    stentRadiusBefore: after === null ? null : drawn(before),
    calcium: arcDeg
      ? {
          arcDeg,
          radius: wall,
          thickness: thicknessMm !== undefined && perMm !== null ? thicknessMm * perMm : null,
        }
      : null,
  };
}
