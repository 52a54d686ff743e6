import type { SourceId } from './sources.ts';
import type { Citation, VerificationLevel } from './types/knowledge.ts';
import {
  type BleedingCriterion,
  DISSECTIONS,
  MAJOR_BLEEDING_CRITERIA,
  MINOR_BLEEDING_CRITERIA,
  TIMI_GRADES,
} from './types/vocabulary.ts';

/** A printed number with its unit; `id` names it: the text `figure.<id>`. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
}

/** A limit as its source prints it. `between` includes both ends. */
export interface Limit {
  readonly quantity: string;
  readonly is: 'below' | 'at-most' | 'at-least' | 'above' | 'between' | 'within';
  readonly values: readonly number[];
  readonly unit: string;
  /** Where the limit differs by sex. */
  readonly sex?: 'female' | 'male';
}

export interface ClassificationEntry {
  /** As the engine and the case file spell it. The words are the text `classification.<id of the whole>.<id>`. */
  readonly id: string;
  readonly source: SourceId;
  readonly verification: VerificationLevel;
  readonly figures?: readonly Figure[];
  readonly limits?: readonly Limit[];
  /** Of the ARC-HBR criteria. */
  readonly weight?: 'major' | 'minor';
}

/**
 * One classification. Texts: `classification.<id>.title`, `.note` (how far it was verified) and, where it differs from
 * the publication, `.lecture`.
 */
export interface Classification {
  readonly id: 'mehran' | 'waksman' | 'oct-tissue' | 'nhlbi' | 'timi' | 'arc-hbr';
  readonly sources: readonly (Citation & { readonly source: SourceId })[];
  readonly verification: VerificationLevel;
  readonly entries: readonly ClassificationEntry[];
}

const percent = (id: string, value: number): Figure => ({ id, value, unit: '%' });

const mehranClass = (
  id: string,
  [tlr, share, previous, diabetes]: readonly [number, number, number, number],
  limits: readonly Limit[],
): ClassificationEntry => ({
  id,
  source: 'MEHRAN99',
  verification: 'abstract-seen',
  figures: [
    percent('mehran-tlr', tlr),
    percent('mehran-share', share),
    percent('mehran-previous', previous),
    percent('mehran-diabetes', diabetes),
  ],
  limits,
});

const mehranSubtype = (id: string): ClassificationEntry => ({
  id,
  source: 'JACC-ISR-TABLE',
  verification: 'secondary-page-seen',
});

const lengthMm = (is: 'at-most' | 'above'): Limit => ({ quantity: 'lesion length', is, values: [10], unit: 'mm' });

const mehran: Classification = {
  id: 'mehran',
  sources: [{ source: 'MEHRAN99' }, { source: 'JACC-ISR-TABLE', at: 'Table 1' }, { source: 'LECTURE', at: 'L2' }],
  verification: 'abstract-seen',
  entries: [
    // Exactly 10 mm is class I in the publication; the lecture prints < 10 mm.
    mehranClass('I', [19, 42, 9, 28], [lengthMm('at-most')]),
    mehranSubtype('IA'),
    mehranSubtype('IB'),
    mehranSubtype('IC'),
    mehranSubtype('ID'),
    mehranClass('II', [35, 21, 20, 32], [lengthMm('above')]),
    mehranClass('III', [50, 30, 34, 39], [lengthMm('above')]),
    mehranClass('IV', [83, 7, 50, 48], []),
  ],
};

const waksman: Classification = {
  id: 'waksman',
  sources: [{ source: 'LECTURE', at: 'L3' }, { source: 'WAKSMAN19' }],
  // The paper was not found: every entry is the lecture's own table.
  verification: 'lecture',
  entries: (['IA', 'IB', 'IIA', 'IIB', 'IIC', 'III', 'IV', 'V'] as const).map((id) => ({
    id,
    source: 'LECTURE',
    verification: 'lecture',
  })),
};

const octTissue: Classification = {
  id: 'oct-tissue',
  sources: [
    { source: 'GONZALO09' },
    { source: 'CVPATH-OCT' },
    { source: 'OCT-OPTICS', at: 'table T4' },
    { source: 'LECTURE', at: 'L8' },
  ],
  verification: 'abstract-seen',
  entries: [
    {
      id: 'homogeneous',
      source: 'GONZALO09',
      verification: 'abstract-seen',
      figures: [percent('oct-gonzalo', 28), percent('oct-cvpath', 45)],
    },
    {
      id: 'heterogeneous',
      source: 'GONZALO09',
      verification: 'abstract-seen',
      figures: [percent('oct-gonzalo', 20), percent('oct-cvpath', 2)],
    },
    {
      id: 'layered',
      source: 'GONZALO09',
      verification: 'abstract-seen',
      figures: [percent('oct-gonzalo', 52), percent('oct-cvpath', 15)],
    },
    // Gonzalo has three patterns; a fourth, "attenuated", was found in the lecture only.
    { id: 'attenuated', source: 'LECTURE', verification: 'lecture' },
  ],
};

const nhlbi: Classification = {
  id: 'nhlbi',
  sources: [{ source: 'NHLBI' }, { source: 'LECTURE', at: 'L13' }],
  verification: 'secondary-page-seen',
  entries: DISSECTIONS.filter((type) => type !== 'none').map((id) => ({
    id,
    source: 'NHLBI',
    verification: 'secondary-page-seen',
  })),
};

const timi: Classification = {
  id: 'timi',
  sources: [{ source: 'TIMI' }, { source: 'LECTURE', at: 'L2, L13' }],
  verification: 'not-found',
  entries: TIMI_GRADES.map((grade) => ({ id: String(grade), source: 'TIMI', verification: 'not-found' })),
};

/** What the tables print beside a criterion; criteria without a number are not listed. */
const bleedingLimits: Partial<Record<BleedingCriterion, readonly Limit[]>> = {
  'severe-ckd': [{ quantity: 'eGFR', is: 'below', values: [30], unit: 'mL/min/1.73 m²' }],
  'severe-anaemia': [{ quantity: 'haemoglobin', is: 'below', values: [11], unit: 'g/dL' }],
  'recent-bleed': [{ quantity: 'time since', is: 'within', values: [6], unit: 'months' }],
  thrombocytopenia: [{ quantity: 'platelets', is: 'below', values: [100], unit: '10⁹/L' }],
  'active-cancer': [{ quantity: 'time since', is: 'within', values: [12], unit: 'months' }],
  'recent-traumatic-ich': [{ quantity: 'time since', is: 'within', values: [12], unit: 'months' }],
  'recent-stroke': [{ quantity: 'time since', is: 'within', values: [6], unit: 'months' }],
  'recent-surgery': [{ quantity: 'time since', is: 'within', values: [30], unit: 'days' }],
  'age-75': [{ quantity: 'age', is: 'at-least', values: [75], unit: 'years' }],
  'moderate-ckd': [{ quantity: 'eGFR', is: 'between', values: [30, 59], unit: 'mL/min/1.73 m²' }],
  'mild-anaemia': [
    { quantity: 'haemoglobin', is: 'between', values: [11, 12.9], unit: 'g/dL', sex: 'male' },
    { quantity: 'haemoglobin', is: 'between', values: [11, 11.9], unit: 'g/dL', sex: 'female' },
  ],
  'bleed-12-months': [{ quantity: 'time since', is: 'within', values: [12], unit: 'months' }],
};

const bleedingCriterion = (id: BleedingCriterion, weight: 'major' | 'minor'): ClassificationEntry => {
  const limits = bleedingLimits[id];
  return {
    id,
    source: 'ARC-HBR',
    verification: 'secondary-page-seen',
    weight,
    ...(limits && { limits }),
  };
};

const arcHbr: Classification = {
  id: 'arc-hbr',
  // That one major or two minor criteria make a high bleeding risk was read in both ESC documents.
  sources: [{ source: 'ARC-HBR' }, { source: 'ESC24', at: 's5.3.3' }, { source: 'ACS23' }],
  verification: 'secondary-page-seen',
  entries: [
    ...MAJOR_BLEEDING_CRITERIA.map((id) => bleedingCriterion(id, 'major')),
    ...MINOR_BLEEDING_CRITERIA.map((id) => bleedingCriterion(id, 'minor')),
  ],
};

export const classifications: readonly Classification[] = [mehran, waksman, octTissue, nhlbi, timi, arcHbr];
