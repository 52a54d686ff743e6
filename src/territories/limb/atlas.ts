import type { SourceId } from './rules/sources.ts';
import type { ThresholdId } from './thresholds.ts';
import type { FieldPath } from './types/case-data.ts';
import type { FactName } from './types/facts.ts';
import type { Citation, VerificationLevel } from './types/knowledge.ts';

/** A fact that rules look at and, where only one of its answers is meant, that answer. */
interface Looked {
  readonly fact: FactName;
  readonly value?: string | number | boolean;
}

/** The drawing of an answer of the case, or one that the atlas makes itself. */
export type Drawn =
  | { readonly field: FieldPath; readonly value: string | number | boolean }
  | { readonly own: 'focal' | 'diffuse' | 'occluded' | 'arch' | 'arch-broken' | 'no-crossing' };

/** One class, grade or stage of a plate. Its definition is the text `text`. */
export interface AtlasEntry {
  readonly id: string;
  readonly text: string;
  readonly drawn: Drawn | null;
  readonly verification: VerificationLevel;
  readonly sources: readonly (Citation & { readonly source: SourceId })[];
  /** The number that the text holds, as `{value}`. */
  readonly threshold?: ThresholdId;
  /** What rules look at where they speak of it. */
  readonly looked: readonly Looked[];
}

/** What is easily misread: the text `atlas.<plate>.pitfall.<id>`. */
interface Pitfall {
  readonly id: string;
  readonly sources: readonly (Citation & { readonly source: SourceId })[];
}

/** Texts: `atlas.<id>.title` and `atlas.<id>.about`, which says what it is for and how far it was read. */
export interface AtlasPlate {
  readonly id: 'tosaka' | 'wifi' | 'glass';
  readonly entries: readonly AtlasEntry[];
  readonly pitfalls: readonly Pitfall[];
}

type Cited = AtlasEntry['sources'];
const cite = (source: SourceId, at?: string): Cited => [{ source, ...(at && { at }) }];

const tosakaClass = (
  id: 'I' | 'II' | 'III',
  own: 'focal' | 'diffuse' | 'occluded',
  threshold?: ThresholdId,
): AtlasEntry => ({
  id,
  text: `atlas.tosaka.is.${id}`,
  drawn: { own },
  verification: 'abstract-seen',
  sources: cite('TOSAKA'),
  ...(threshold && { threshold }),
  looked: [{ fact: 'tosaka', value: id }],
});

const tosaka: AtlasPlate = {
  id: 'tosaka',
  entries: [
    tosakaClass('I', 'focal', 'length.focal'),
    tosakaClass('II', 'diffuse', 'length.focal'),
    tosakaClass('III', 'occluded'),
  ],
  pitfalls: [
    { id: 'fifty', sources: cite('TOSAKA') },
    { id: 'mehran', sources: cite('PROJECT', 'case model: Tosaka') },
    { id: 'prognosis', sources: cite('TOSAKA', 'its own outcome figures were cut off') },
  ],
};

const gradeOf = (letter: 'W' | 'I' | 'fI', fact: FactName, value: 0 | 1 | 2 | 3): AtlasEntry => ({
  id: `${letter}${value}`,
  text: `atlas.wifi.is.${letter}${value}`,
  drawn: null,
  verification: 'secondary-page-seen',
  sources: cite('WIFI'),
  looked: [{ fact, value }],
});

const GRADES = [0, 1, 2, 3] as const;

const wifi: AtlasPlate = {
  id: 'wifi',
  entries: [
    ...GRADES.map((value) => gradeOf('W', 'woundGrade', value)),
    ...GRADES.map((value) => gradeOf('I', 'ischaemiaGrade', value)),
    ...GRADES.map((value) => gradeOf('fI', 'infectionGrade', value)),
  ],
  pitfalls: [
    { id: 'sum', sources: cite('WIFI') },
    { id: 'missing', sources: cite('PROJECT', 'case model: WIfI') },
    { id: 'toe', sources: cite('WIFI', 'notes') },
    {
      id: 'stiff',
      sources: [...cite('WIFI', 'not usable above 1.3'), ...cite('ACC24', 'non-compressible above 1.40')],
    },
    { id: 'seventy', sources: cite('WIFI') },
    { id: 'not-for', sources: cite('WIFI', 'notes') },
  ],
};

const stage = (id: 'I' | 'II' | 'III'): AtlasEntry => ({
  id: `GLASS-${id}`,
  text: `atlas.glass.is.${id}`,
  drawn: null,
  verification: 'secondary-page-seen',
  sources: cite('GLASS'),
  looked: [{ fact: 'glassStage', value: id }],
});

const pedal = (id: 'P0' | 'P1' | 'P2', own: 'arch' | 'arch-broken' | 'no-crossing'): AtlasEntry => ({
  id,
  text: `atlas.glass.is.${id}`,
  drawn: { own },
  verification: 'secondary-page-seen',
  sources: cite('GLASS'),
  looked: [{ fact: 'anatomy.pedal', value: id }],
});

const glass: AtlasPlate = {
  id: 'glass',
  entries: [
    stage('I'),
    stage('II'),
    stage('III'),
    pedal('P0', 'arch'),
    pedal('P1', 'arch-broken'),
    pedal('P2', 'no-crossing'),
  ],
  pitfalls: [
    { id: 'entered', sources: cite('GLASS') },
    { id: 'pedal', sources: cite('GLASS') },
    { id: 'calcium', sources: cite('GVG', '5.1') },
    { id: 'inflow', sources: cite('GVG', '5.1') },
  ],
};

/** The plates of the atlas of the leg. */
export const atlasPlates: readonly AtlasPlate[] = [tosaka, wifi, glass];
