import type { SourceId } from './sources.ts';
import type { ThresholdId } from './thresholds.ts';

/** The record behind a number: a document that states it, a trial that measured it or a threshold of this project. */
export interface NumberRecord {
  readonly source?: SourceId;
  /** The place in the source. */
  readonly at?: string;
  readonly trial?: string;
  readonly threshold?: ThresholdId;
}

/**
 * Numbers in a text that its own record does not carry. What a rule's thresholds, its evidence, and the place and class
 * of its citations contain needs no entry here: the linter finds it there.
 */
export interface QuotedNumbers {
  /** Id of the message. */
  readonly text: string;
  /** As they are printed. */
  readonly numbers: readonly string[];
  readonly record: NumberRecord;
}

const of = (text: string, numbers: readonly string[], record: NumberRecord): QuotedNumbers => ({
  text,
  numbers,
  record,
});

export const quotedNumbers: readonly QuotedNumbers[] = [
  of('rule.S4.title', ['5'], { source: 'LECTURE', at: 'L1' }),
  of('rule.S4.text', ['5'], { source: 'LECTURE', at: 'L1' }),
  of('rule.I2.text', ['0.80'], { threshold: 'ffr.significant' }),
  of('rule.I2.text', ['0.89'], { threshold: 'ifr.significant' }),
  of('rule.I4.text', ['0.80'], { threshold: 'ffr.significant' }),
  of('rule.I4.text', ['0.89'], { threshold: 'ifr.significant' }),
  of('rule.I5.title', ['69'], { threshold: 'stenosis.severe' }),
  of('rule.I5.text', ['69'], { threshold: 'stenosis.severe' }),
  of('rule.M6.text', ['80'], { threshold: 'expansion.adequate' }),
  // The ratio of the balloon to the vessel, 1:1.
  of('rule.P1.text', ['1'], { source: 'PROJECT' }),
  of('rule.D16.text', ['1', '3'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('rule.D16.text', ['6'], { source: 'ESC18' }),
  of('rule.A1.text', ['6', '1', '3'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('rule.A2.text', ['6'], { source: 'ESC18' }),
  of('rule.A3.title', ['12'], { source: 'ACS23' }),
  of('rule.A3.text', ['12', '1'], { source: 'ACS23' }),
  of('rule.A4.text', ['1', '6', '12'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('rule.A5.text', ['1.4', '50', '1.0'], { source: 'ESC24', at: 'Rec Table 18' }),
  of('conflict.C2', ['1', '3'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('conflict.C11', ['0.80'], { threshold: 'ffr.significant' }),
  of('conflict.C11', ['0.89'], { threshold: 'ifr.significant' }),
  of('position.dapt-after-dcb.esc18', ['6'], { source: 'ESC18' }),
  of('position.dapt-after-dcb.zhang21', ['1', '12'], { source: 'ZHANG21' }),
  of('position.no-number.large', ['3.5'], { threshold: 'vessel.large' }),
];
