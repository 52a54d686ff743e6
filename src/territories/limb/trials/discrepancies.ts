import type { ConflictId, RuleId } from '../rules/ids.ts';
import type { TrialId } from './trials.ts';

/** A claim of a seed document against what the publications say; the most dangerous first. The publication leads. */
export interface Discrepancy {
  readonly id: string;
  readonly seed: 'S000' | 'S002';
  /** How far the publications were read. */
  readonly seen: string;
  /** What carries the publication's side in the book. */
  readonly rules: readonly (RuleId | ConflictId)[];
  readonly evidence: readonly TrialId[];
}

export const discrepancies = [
  {
    id: 'triple-therapy',
    seed: 'S002',
    seen: 'guideline pages full text; VOYAGER secondary',
    rules: ['LK9', 'LC2', 'LC3', 'LC4'],
    evidence: ['voyager-pad', 'seed-002-case'],
  },
  {
    id: 'balloon-pressure',
    seed: 'S002',
    seen: 'reasoned',
    rules: ['LV12'],
    evidence: ['seed-002-case'],
  },
  {
    id: 'safe',
    seed: 'S000',
    seen: 'SWEDEPAD and BASIL-3 figures secondary; Parikh abstract',
    rules: ['LK1', 'LK10', 'LC8'],
    evidence: ['swedepad-2', 'swedepad-1', 'basil-3', 'parikh-2023', 'fda-2023-letter'],
  },
  {
    id: 'no-option-shown',
    seed: 'S002',
    seen: 'guideline tables full text',
    rules: ['LV1', 'LK8'],
    evidence: ['promise-2'],
  },
  {
    id: 'wifi-stated',
    seed: 'S002',
    seen: 'grid secondary-concordant',
    rules: ['LI1'],
    evidence: ['seed-002-case'],
  },
  {
    id: 'undeniable-advantage',
    seed: 'S000',
    seen: 'abstracts; EXCITE secondary',
    rules: ['LP5', 'LP7', 'LP9', 'LK2'],
    evidence: ['excite-isr', 'jet-isr', 'da-dcb-vs-pta-2013', 'photopac', 'atherectomy-dcb-rct-300', 'jetstream-meta'],
  },
  {
    id: 'wound-healing',
    seed: 'S002',
    seen: 'abstracts',
    rules: ['LV8', 'LV10'],
    evidence: ['promise-2', 'pdva-two-centres-2018', 'dva-reintervention', 'seed-002-case'],
  },
  {
    id: 'thrombangiitis',
    seed: 'S002',
    seen: 'GVG abstract; WIfI notes secondary',
    rules: ['LS2'],
    evidence: [],
  },
  {
    id: 'endarterectomy-abandoned',
    seed: 'S000',
    seen: 'BEST-CLI secondary; others abstract or full text',
    rules: ['LD11', 'LD12', 'LD16', 'LD22'],
    evidence: ['best-cli', 'out-stepp'],
  },
  {
    id: 'long-term',
    seed: 'S000',
    seen: 'abstracts',
    rules: ['LD1', 'LD2', 'LD3', 'LD4'],
    evidence: ['fair', 'isar-pebis', 'meta-li-2022', 'dcb-isr-5yr-cohort'],
  },
  {
    id: 'steroid-calcification',
    seed: 'S002',
    seen: 'not found',
    rules: [],
    evidence: [],
  },
  {
    id: 'twenty-percent',
    seed: 'S002',
    seen: 'abstract',
    rules: [],
    evidence: ['promise-2'],
  },
  {
    id: 'valves',
    seed: 'S002',
    seen: 'NICE full text of the chapter; abstract',
    rules: ['LV12'],
    evidence: ['nice-ipg773', 'dva-failure-patterns'],
  },
  {
    id: 'perforators',
    seed: 'S002',
    seen: 'full text of the seed',
    rules: ['LV12'],
    evidence: ['seed-002-case'],
  },
] as const satisfies readonly Discrepancy[];

/** Where publications disagree with each other, or a copy is wrong; each with the decision taken, in the catalogue. */
export const DISPUTES = [
  ...(['gvg-high-risk', 'ankle-70', 'band-holes', 'abi-ceiling', 'gvg-table', 'wifi-calculators'] as const),
  ...(['excite-counts', 'swedepad-2-n', 'inpact-global', 'reline-occlusions', 'limflow-approval'] as const),
  ...(['basil-intervals', 'residual-limit', 'life-btk'] as const),
] as const;
