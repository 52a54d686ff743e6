import type { SourceId } from './sources.ts';
import type { VerificationLevel } from './types/knowledge.ts';
import type { Region } from './types/vocabulary.ts';

/** A range inside which a label covers the device. Both ends belong to the range; null is open. */
export interface LabelRange {
  readonly fact: 'lesion.referenceDiameterMm' | 'lesion.lengthMm';
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: 'mm';
}

/**
 * What one label says. Texts: `label.<id>.indication`, `label.<id>.<contraindication>`, `label.<id>.<note>`.
 * Outside a label is a caution and never a veto by itself.
 */
export interface DeviceLabel {
  readonly id: string;
  readonly device: 'dcb-paclitaxel' | 'des' | 'ivl' | 'scoring' | 'cutting' | 'orbital';
  readonly region: Region;
  readonly source: SourceId;
  readonly verification: VerificationLevel;
  readonly ranges: readonly LabelRange[];
  readonly contraindications: readonly string[];
  readonly notes: readonly { readonly id: string; readonly verification: VerificationLevel }[];
}

export const deviceLabels = [
  {
    id: 'agent-us',
    device: 'dcb-paclitaxel',
    region: 'us',
    source: 'AGENT-LABEL',
    verification: 'fulltext-seen',
    ranges: [
      { fact: 'lesion.referenceDiameterMm', min: 2.0, max: 4.0, unit: 'mm' },
      { fact: 'lesion.lengthMm', min: null, max: 26, unit: 'mm' },
    ],
    contraindications: [
      'non-coronary',
      'unprotected-left-main',
      'spasm',
      'paclitaxel-allergy',
      'no-antithrombotic',
      'pregnancy',
    ],
    notes: [
      { id: 'preparation', verification: 'fulltext-seen' },
      { id: 'long-lesion', verification: 'fulltext-seen' },
      { id: 'other-dcb', verification: 'not-found' },
    ],
  },
  {
    id: 'promus-us',
    device: 'des',
    region: 'us',
    source: 'PROMUS-US',
    verification: 'fulltext-seen',
    ranges: [],
    contraindications: ['no-antiplatelet', 'metal-allergy'],
    notes: [{ id: 'other-des', verification: 'not-found' }],
  },
  {
    id: 'wolverine-us',
    device: 'cutting',
    region: 'us',
    source: 'WOLVERINE-US',
    verification: 'fulltext-seen',
    ranges: [],
    contraindications: ['side-cell'],
    notes: [{ id: 'sizing', verification: 'fulltext-seen' }],
  },
  {
    id: 'angiosculpt-us',
    device: 'scoring',
    region: 'us',
    source: 'ANGIOSCULPT-US',
    verification: 'secondary-page-seen',
    ranges: [],
    contraindications: [],
    notes: [],
  },
  {
    id: 'scoreflex-nc-us',
    device: 'scoring',
    region: 'us',
    source: 'SCOREFLEX-NC-US',
    verification: 'fulltext-seen',
    ranges: [],
    contraindications: ['unprotected-left-main', 'spasm'],
    notes: [{ id: 'sizing', verification: 'fulltext-seen' }],
  },
  {
    id: 'diamondback-us',
    device: 'orbital',
    region: 'us',
    source: 'DIAMONDBACK-US',
    verification: 'secondary-page-seen',
    ranges: [],
    contraindications: [],
    notes: [{ id: 'in-stent', verification: 'not-found' }],
  },
  {
    id: 'ivl-us',
    device: 'ivl',
    region: 'us',
    source: 'IVL-LABEL-US',
    verification: 'secondary-page-seen',
    ranges: [],
    contraindications: [],
    notes: [{ id: 'off-label', verification: 'secondary-page-seen' }],
  },
  {
    id: 'ivl-eu',
    device: 'ivl',
    region: 'eu',
    source: 'IVL-IFU-EU',
    verification: 'fulltext-seen',
    ranges: [],
    contraindications: ['stent-delivery', 'carotid'],
    notes: [
      { id: 'pulses', verification: 'fulltext-seen' },
      { id: 'in-stent', verification: 'not-found' },
      { id: 'fresh-stent', verification: 'not-found' },
    ],
  },
] as const satisfies readonly DeviceLabel[];
