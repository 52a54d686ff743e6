import type { SourceId } from './rules/sources.ts';
import type { ThresholdId } from './rules/thresholds.ts';
import type { TrialId } from './trials/trials.ts';

/** The record behind a number: a document that states it, a trial that measured it or a threshold of this project. */
export interface NumberRecord {
  readonly source?: SourceId;
  /** The place in the source. */
  readonly at?: string;
  readonly trial?: TrialId;
  readonly threshold?: ThresholdId;
}

/** Numbers in a text that its own record does not carry, as they are printed. */
export interface QuotedNumbers {
  readonly text: string;
  readonly numbers: readonly string[];
  readonly record: NumberRecord;
}

export const quotedNumbers: readonly QuotedNumbers[] = [
  { text: 'rule.LS1.text', numbers: ['14'], record: { threshold: 'acute.days' } },
  { text: 'rule.LS6.text', numbers: ['10.6', '3.4'], record: { source: 'XLPAD' } },
  { text: 'rule.LP3.text', numbers: ['10.6'], record: { source: 'XLPAD' } },
  { text: 'rule.LS10.text', numbers: ['83', '25', '23'], record: { source: 'INFECT' } },
  { text: 'rule.LI1.title', numbers: ['4', '3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI1.text', numbers: ['4', '3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI2.title', numbers: ['3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI2.text', numbers: ['3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI3.text', numbers: ['1'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI4.title', numbers: ['1'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI4.text', numbers: ['1'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI5.text', numbers: ['0', '2', '3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI6.title', numbers: ['2', '3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI6.text', numbers: ['2', '3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LI11.text', numbers: ['1'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LD22.text', numbers: ['4', '2'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'rule.LA2.text', numbers: ['0.9', '10.8', '50', '21.1'], record: { source: 'HD-ABI' } },
  { text: 'rule.LP1.text', numbers: ['6.22'], record: { source: 'GVG', at: '6.21-6.24' } },
  { text: 'rule.LP2.text', numbers: ['100'], record: { threshold: 'stenosis.full' } },
  { text: 'rule.LD16.text', numbers: ['2015'], record: { source: 'SVS15' } },
  {
    text: 'rule.LC5.text',
    numbers: ['55', '1.4'],
    record: { source: 'GVG', at: 'beside 10.1: the figure of ESC 2024 on a society page' },
  },
  { text: 'rule.LC6.text', numbers: ['3', '6'], record: { source: 'SVS-FOLLOW-UP', at: 'months' } },
  { text: 'conflict.LK1', numbers: ['1.14', '0.93', '1.40'], record: { trial: 'parikh-2023' } },
  {
    text: 'conflict.LK1',
    numbers: ['2', '2025', '1.47', '1.09', '1.98', '1.18', '0.94', '1.48'],
    record: { trial: 'swedepad-2' },
  },
  { text: 'conflict.LK4', numbers: ['0.68', '0.59', '0.79'], record: { trial: 'best-cli' } },
  { text: 'conflict.LK4', numbers: ['1'], record: { source: 'ACC24', at: 'class 1, level B-R' } },
  { text: 'conflict.LK6', numbers: ['0', '2', '3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'conflict.LK8', numbers: ['6.15'], record: { source: 'GVG', at: '6.15' } },
  { text: 'conflict.LK10', numbers: ['1', '0.81', '0.66', '0.98'], record: { trial: 'swedepad-1' } },
  { text: 'caution.rest-pain-mild-ischaemia', numbers: ['3'], record: { source: 'WIFI', at: 'grades and stages' } },
  { text: 'caution.contrast', numbers: ['1.73'], record: { source: 'PROJECT', at: 'the unit' } },
  {
    text: 'position.open-or-endovascular.gvg-high',
    numbers: ['1', '3', '4', '6.34', '6.35'],
    record: { source: 'GVG' },
  },
  { text: 'position.open-or-endovascular.gvg-open', numbers: ['3', '4'], record: { source: 'GVG' } },
  { text: 'position.dual-antiplatelet.acc24', numbers: ['1', '6'], record: { source: 'ACC24' } },
  { text: 'position.dual-antiplatelet.gvg', numbers: ['1'], record: { source: 'GVG' } },
  { text: 'position.dual-antiplatelet.gvg-repeated', numbers: ['1', '6'], record: { source: 'GVG' } },
  { text: 'position.dual-antiplatelet.svs15', numbers: ['30'], record: { source: 'SVS15' } },
  { text: 'position.abi-ceiling.wifi', numbers: ['1.3'], record: { source: 'WIFI' } },
  { text: 'position.abi-ceiling.acc24', numbers: ['1.40'], record: { source: 'ACC24' } },
  { text: 'position.residual.gerardi', numbers: ['30'], record: { source: 'GERARDI' } },
  { text: 'position.residual.heart', numbers: ['30'], record: { source: 'PROJECT' } },
];
