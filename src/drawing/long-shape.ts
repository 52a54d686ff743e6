import type { CaseData } from '#territory/types/case-data.ts';
import type { Fracture, Pattern, Tool } from '#territory/types/vocabulary.ts';

/** A stretch along the vessel, in units of the drawing. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The vessel along its axis: what of it was entered, in units of a frame of 180 by 84. Null is: not drawn. */
export interface LongShape {
  /** Where the tissue lies; empty where no pattern was entered. */
  readonly tissue: readonly Stretch[];
  readonly stents: readonly Stretch[];
  /** Rows of struts on each wall. */
  readonly layers: number;
  /** How far the tissue stands in from each wall, now and before preparation. */
  readonly depth: number | null;
  readonly depthBefore: number | null;
  readonly occluded: boolean;
  /** What was there before preparation and was passed, or taken away, by what has worked since. */
  readonly occludedBefore: boolean;
  readonly thrombusBefore: boolean;
  readonly fracture: Exclude<Fracture, 'none'> | null;
  readonly deformed: boolean;
  readonly offWall: boolean;
  readonly thrombus: boolean;
  readonly haematoma: boolean;
  readonly aneurysm: boolean;
  readonly ostial: boolean;
  readonly branch: 'present' | 'true-bifurcation' | null;
  /** Patches of calcium in the wall. */
  readonly calcium: readonly (Stretch & { readonly wall: 'top' | 'bottom' })[];
  /** The lesion's length as a bar, where it was measured. */
  readonly scale: (Stretch & { readonly lengthMm: number }) | null;
}

export const FRAME = { width: 180, height: 84, top: 12, bottom: 68 } as const;
const CENTRE = FRAME.width / 2;
const MARGIN = 6;

/** Units for each mm of length: 25 mm and less are drawn to one scale, what is longer to its own. */
const UNITS_PER_MM = 5;
const LONGEST = 125;
/** Where the length is not known the lesion is drawn as long as this, and no bar says how long that is. */
const ANY_LENGTH = 72;

const unitsPerMm = (lengthMm: number): number => Math.min(UNITS_PER_MM, LONGEST / lengthMm);

const around = (middle: number, length: number): Stretch => ({ from: middle - length / 2, to: middle + length / 2 });

const within = ({ from, to }: Stretch): Stretch => ({
  from: Math.max(MARGIN, from),
  to: Math.min(FRAME.width - MARGIN, to),
});

/** How far a stent reaches past a lesion that lies inside it. */
const BEYOND = 22;
const GAP = 10;

/** Mehran's patterns: where tissue and stents lie to one another. */
function places(pattern: Pattern | undefined, length: number): { tissue: Stretch[]; stents: Stretch[] } {
  const lesion = around(CENTRE, length);
  const stent = (beyond: number) => [within({ from: lesion.from - beyond, to: lesion.to + beyond })];
  switch (pattern) {
    case undefined:
      return { tissue: [], stents: stent(BEYOND) };
    case 'focal-gap':
      return {
        tissue: [lesion],
        stents: [within({ from: 0, to: CENTRE - GAP / 2 }), within({ from: CENTRE + GAP / 2, to: FRAME.width })],
      };
    case 'focal-edge':
      return { tissue: [lesion], stents: [within({ from: 0, to: CENTRE + 2 })] };
    case 'multifocal': {
      const each = length * 0.4;
      return {
        tissue: [
          { from: lesion.from, to: lesion.from + each },
          { from: lesion.to - each, to: lesion.to },
        ],
        stents: stent(BEYOND),
      };
    }
    case 'diffuse-intrastent':
      return { tissue: [lesion], stents: stent(8) };
    case 'proliferative':
      return { tissue: [lesion], stents: stent(-Math.min(18, length / 5)) };
    default:
      return { tissue: [lesion], stents: stent(BEYOND) };
  }
}

const PATCHES = { none: 0, mild: 1, moderate: 2, severe: 4 } as const;

/** The vessel along its axis; null where nothing that would be seen in it was entered. */
export function longShape({ lesion = {}, stent = {}, imaging = {}, preparation = {} }: CaseData): LongShape | null {
  const { pattern, stenosisPercent, lengthMm } = lesion;
  const length = lengthMm === undefined ? ANY_LENGTH : lengthMm * unitsPerMm(lengthMm);
  const placed = places(pattern, length);
  const half = (FRAME.bottom - FRAME.top) / 2;
  const deep = (percent: number | undefined) => (percent === undefined ? null : (half * percent) / 100);
  const residual = preparation.residualStenosisPercent;
  const worked = (tool: Tool) =>
    preparation.tools?.some((each) => each.tool === tool && each.outcome === 'worked') === true;
  const wasOccluded = lesion.timiFlow === 0 || (lesion.timiFlow === undefined && isOccluded(pattern, stenosisPercent));
  const isPassed = residual !== undefined || (preparation.timiFlow ?? 0) > 0 || worked('cto-crossing');
  const occluded = preparation.timiFlow === 0 || (wasOccluded && !isPassed);
  const occludedBefore = wasOccluded && !occluded;
  const thrombus = imaging.thrombus === true;
  const isThrombusGone = worked('thrombus-management');
  const shape: LongShape = {
    ...placed,
    layers: stent.layers ?? 0,
    // How far a passed occlusion stands in is not known before it was read.
    depth: deep(residual ?? (occludedBefore ? undefined : stenosisPercent)),
    depthBefore: residual === undefined || occludedBefore ? null : deep(stenosisPercent),
    occluded,
    occludedBefore,
    thrombusBefore: thrombus && isThrombusGone,
    fracture: imaging.fracture && imaging.fracture !== 'none' ? imaging.fracture : null,
    deformed: imaging.deformed === true,
    offWall: imaging.malapposition === true,
    thrombus: thrombus && !isThrombusGone,
    haematoma: imaging.edgeHaematoma === true,
    aneurysm: imaging.aneurysm === true,
    ostial: lesion.position === 'ostial',
    branch: lesion.sideBranch && lesion.sideBranch !== 'none' ? lesion.sideBranch : null,
    calcium: patches(lesion.calcification ?? 'none', around(CENTRE, length)),
    scale: lengthMm === undefined ? null : { ...around(CENTRE, length), lengthMm },
  };
  return isSeen(shape) ? shape : null;
}

const isOccluded = (pattern: Pattern | undefined, stenosisPercent: number | undefined): boolean =>
  pattern === 'occlusive' || stenosisPercent === 100;

function patches(severity: keyof typeof PATCHES, { from, to }: Stretch): LongShape['calcium'] {
  const count = PATCHES[severity];
  const size = Math.min(30, (to - from) / 2);
  return Array.from({ length: count }, (_, index) => {
    const middle = from + ((Math.floor(index / 2) + 0.5) * (to - from)) / Math.ceil(count / 2);
    return { ...around(middle, size), wall: index % 2 === 0 ? 'top' : 'bottom' };
  });
}

const isSeen = ({ tissue, layers, depth, scale, calcium, ...rest }: LongShape): boolean =>
  tissue.length + layers + calcium.length > 0 ||
  depth !== null ||
  scale !== null ||
  rest.branch !== null ||
  rest.fracture !== null ||
  rest.occluded ||
  rest.occludedBefore ||
  rest.thrombus ||
  rest.thrombusBefore ||
  rest.haematoma ||
  rest.aneurysm;
