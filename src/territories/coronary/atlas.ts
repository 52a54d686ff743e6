import { type Classification, classifications } from './classifications.ts';
import type { SourceId } from './sources.ts';
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
  | { readonly own: 'underexpanded' | 'expanded' | 'calcific' | 'non-calcific' | 'mixed' | 'ivus' | 'oct' };

/** One type, grade or limit of a plate. Its definition is the text `text`. */
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
export interface Pitfall {
  readonly id: string;
  readonly sources: readonly (Citation & { readonly source: SourceId })[];
}

/** Texts: `atlas.<id>.title` and `atlas.<id>.about`, which says what it is for and how far it was read. */
export interface AtlasPlate {
  readonly id: 'mehran' | 'waksman' | 'oct-tissue' | 'nhlbi' | 'timi' | 'expansion' | 'ivus-oct';
  readonly entries: readonly AtlasEntry[];
  readonly pitfalls: readonly Pitfall[];
  /** The sections of the lecture that speak of it. */
  readonly places: readonly string[];
  /** How the lecture differs, where a text of the classification says it. */
  readonly lecture?: string;
}

type Cited = AtlasEntry['sources'];
const cite = (source: SourceId, at?: string): Cited => [{ source, ...(at && { at }) }];
const answers = (field: FieldPath, value: string | number | boolean): Drawn => ({ field, value });

const classification = (id: Classification['id']): Classification => {
  const found = classifications.find((each) => each.id === id);
  if (!found) throw new Error(`There is no classification ${id}`);
  return found;
};

type Parts = Readonly<Record<string, readonly [Drawn | null, readonly Looked[]]>>;

/** The entries of a classification as it stands in the knowledge, each with its drawing and what rules look at. */
const entriesOf = (id: Classification['id'], parts: Parts): readonly AtlasEntry[] =>
  classification(id).entries.map((entry) => {
    const [drawn, looked] = parts[entry.id] ?? [null, []];
    return {
      id: entry.id,
      text: `classification.${id}.${entry.id}`,
      drawn,
      verification: entry.verification,
      sources: cite(entry.source),
      looked,
    };
  });

const pattern = (value: string): Drawn => answers('lesion.pattern', value);
const group = (value: string): Looked => ({ fact: 'mehranGroup', value });
const ofPattern = (value: string): readonly [Drawn, readonly Looked[]] => [
  pattern(value),
  [{ fact: 'lesion.pattern', value }],
];

const mehran: AtlasPlate = {
  id: 'mehran',
  entries: entriesOf('mehran', {
    I: [pattern('focal-body'), [group('I')]],
    IA: ofPattern('focal-gap'),
    IB: ofPattern('focal-edge'),
    IC: ofPattern('focal-body'),
    ID: ofPattern('multifocal'),
    II: [pattern('diffuse-intrastent'), [group('II'), { fact: 'lesion.pattern', value: 'diffuse-intrastent' }]],
    III: [pattern('proliferative'), [group('III'), { fact: 'lesion.pattern', value: 'proliferative' }]],
    IV: [pattern('occlusive'), [group('IV'), { fact: 'lesion.pattern', value: 'occlusive' }]],
  }),
  pitfalls: [
    { id: 'prognosis', sources: cite('MEHRAN99') },
    { id: 'ten', sources: cite('MEHRAN99') },
    { id: 'sub-types', sources: cite('JACC-ISR-TABLE', 'Table 1') },
  ],
  places: ['L2'],
  lecture: 'classification.mehran.lecture',
};

const waksman: AtlasPlate = {
  id: 'waksman',
  entries: entriesOf('waksman', {
    IA: [
      { own: 'underexpanded' },
      [
        { fact: 'underexpandedBefore', value: 'yes' },
        { fact: 'underexpandedBefore', value: 'presumed' },
      ],
    ],
    IB: [
      answers('imaging.fracture', 'complete'),
      [
        { fact: 'imaging.fracture', value: 'partial' },
        { fact: 'imaging.fracture', value: 'complete' },
        { fact: 'imaging.deformed', value: true },
      ],
    ],
    IIA: [answers('imaging.tissue', 'homogeneous'), [{ fact: 'imaging.neoatherosclerosis', value: 'none' }]],
    IIB: [{ own: 'non-calcific' }, [{ fact: 'imaging.neoatherosclerosis', value: 'non-calcific' }]],
    IIC: [{ own: 'calcific' }, [{ fact: 'imaging.neoatherosclerosis', value: 'calcific' }]],
    III: [{ own: 'mixed' }, []],
    IV: [pattern('occlusive'), [{ fact: 'lesion.occlusionMonths' }, group('IV')]],
    V: [answers('stent.layers', 3), [{ fact: 'layersCounted', value: 3 }]],
  }),
  pitfalls: [
    { id: 'not-found', sources: cite('WAKSMAN19') },
    { id: 'two-layers', sources: cite('TANNER') },
    { id: 'mixed', sources: cite('PROJECT', 'case model: Waksman') },
  ],
  places: ['L3', 'L4'],
  lecture: 'classification.waksman.lecture',
};

const tissueParts = (value: string): Parts[string] => [
  answers('imaging.tissue', value),
  [{ fact: 'imaging.tissue', value }],
];

const octTissue: AtlasPlate = {
  id: 'oct-tissue',
  entries: entriesOf('oct-tissue', {
    homogeneous: tissueParts('homogeneous'),
    heterogeneous: tissueParts('heterogeneous'),
    layered: tissueParts('layered'),
    attenuated: tissueParts('attenuated'),
  }),
  pitfalls: [
    { id: 'not-specific', sources: cite('CVPATH-OCT') },
    { id: 'bright', sources: cite('OCT-OPTICS', 'table T4') },
    { id: 'few', sources: cite('GONZALO09') },
  ],
  places: ['L8'],
  lecture: 'classification.oct-tissue.lecture',
};

const nhlbi: AtlasPlate = {
  id: 'nhlbi',
  entries: entriesOf(
    'nhlbi',
    Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => [
        value,
        [answers('preparation.dissection', value), [{ fact: 'preparation.dissection', value } as const]] as const,
      ]),
    ),
  ),
  pitfalls: [
    { id: 'flow', sources: [...cite('NOREFLOW'), ...cite('VANGAAL')] },
    { id: 'read', sources: cite('NHLBI') },
  ],
  places: ['L13'],
};

const timi: AtlasPlate = {
  id: 'timi',
  entries: entriesOf(
    'timi',
    Object.fromEntries(
      [0, 1, 2, 3].map((value) => [
        `${value}`,
        [
          answers('lesion.timiFlow', value),
          [
            { fact: 'lesion.timiFlow', value } as const,
            { fact: 'preparation.timiFlow', value } as const,
            { fact: 'gateTimiFlow', value } as const,
            ...(value === 0 ? [{ fact: 'occluded', value: true } as const] : []),
          ],
        ] as const,
      ]),
    ),
  ),
  pitfalls: [
    { id: 'wording', sources: cite('TIMI') },
    { id: 'occluded', sources: cite('PROJECT', 'case model: occluded') },
  ],
  places: ['L2', 'L13'],
};

const expansion: AtlasPlate = {
  id: 'expansion',
  entries: [
    {
      id: 'relative',
      text: 'atlas.expansion.relative',
      drawn: { own: 'underexpanded' },
      verification: 'abstract-seen',
      sources: [...cite('OPTIVUS'), ...cite('PRESTIGE17')],
      threshold: 'expansion.adequate',
      looked: [
        { fact: 'expansionBeforePercent' },
        { fact: 'expansionAfterPercent' },
        { fact: 'underexpandedBefore' },
        { fact: 'underexpansionCorrected' },
        { fact: 'gateCorrected' },
      ],
    },
    {
      id: 'by-oct',
      text: 'atlas.expansion.by-oct',
      drawn: { own: 'oct' },
      verification: 'fulltext-seen',
      sources: cite('ACC21', 's10.3'),
      threshold: 'msa.small-by-oct',
      looked: [{ fact: 'imaging.minStentAreaMm2' }, { fact: 'preparation.minStentAreaMm2' }],
    },
    {
      id: 'left-main',
      text: 'atlas.expansion.left-main',
      drawn: { own: 'ivus' },
      verification: 'abstract-seen',
      sources: cite('LEFT-MAIN-MSA', 'the smallest figure that belongs to the trunk'),
      threshold: 'msa.small-in-left-main',
      looked: [{ fact: 'imaging.minStentAreaMm2' }, { fact: 'preparation.minStentAreaMm2' }],
    },
    {
      id: 'by-ivus',
      text: 'atlas.expansion.by-ivus',
      drawn: null,
      verification: 'not-found',
      sources: cite('EAPCI18'),
      looked: [],
    },
    {
      id: 'corrected',
      text: 'atlas.expansion.corrected',
      drawn: { own: 'expanded' },
      verification: 'project',
      sources: cite('PROJECT', 'rule book, G5'),
      threshold: 'expansion.adequate',
      looked: [{ fact: 'underexpansionCorrected' }, { fact: 'gateCorrected' }],
    },
  ],
  pitfalls: [
    { id: 'reference', sources: [...cite('OPTIVUS'), ...cite('PRESTIGE17')] },
    { id: 'before-or-after', sources: cite('PROJECT', 'case model') },
    { id: 'angiography', sources: cite('ESC18') },
  ],
  places: ['L4', 'L27'],
};

const byModality = (id: string, modality: 'oct' | 'ivus', source: SourceId, at: string): AtlasEntry => ({
  id,
  text: `atlas.ivus-oct.${id}`,
  drawn: { own: modality },
  verification: 'fulltext-seen',
  sources: cite(source, at),
  looked: [{ fact: 'imaging.modalities', value: modality }],
});

const ivusOct: AtlasPlate = {
  id: 'ivus-oct',
  entries: [
    byModality('oct', 'oct', 'ESC18', 's3.2.4'),
    byModality('ivus', 'ivus', 'ESC18', 's3.2.4'),
    byModality('oct-shows', 'oct', 'ACC21', 's10.3'),
    byModality('ivus-shows', 'ivus', 'ACC21', 's10.3'),
  ],
  pitfalls: [
    { id: 'blood', sources: cite('ESC18', 's3.2.4') },
    { id: 'ostial-left-main', sources: cite('ACC21', 's10.3') },
    { id: 'no-ranking', sources: cite('ACC21', 's10.3') },
  ],
  places: ['L5', 'L7'],
};

/** The plates of the atlas, in the order in which a lesion is read. */
export const atlasPlates: readonly AtlasPlate[] = [mehran, waksman, octTissue, expansion, ivusOct, nhlbi, timi];
