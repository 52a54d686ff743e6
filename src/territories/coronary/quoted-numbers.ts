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
  of('rule.S2.text', ['1'], { threshold: 'implant.very-early' }),
  of('rule.S4.title', ['5'], { source: 'LECTURE', at: 'L1' }),
  of('rule.S4.text', ['5'], { source: 'LECTURE', at: 'L1' }),
  of('rule.S5.text', ['1'], { threshold: 'implant.very-early' }),
  of('rule.S9.text', ['50'], { threshold: 'stenosis.restenosis' }),
  of('rule.S11.text', ['343', '0.008'], { trial: 'icbt-basala-2025' }),
  of('rule.S12.text', ['1'], { threshold: 'implant.very-early' }),
  of('rule.S13.text', ['50'], { threshold: 'stenosis.restenosis' }),
  of('rule.I2.text', ['0.80'], { threshold: 'ffr.significant' }),
  of('rule.I2.text', ['0.89'], { threshold: 'ifr.significant' }),
  of('rule.I4.text', ['0.80'], { threshold: 'ffr.significant' }),
  of('rule.I4.text', ['0.89'], { threshold: 'ifr.significant' }),
  of('rule.I5.title', ['69'], { threshold: 'stenosis.severe' }),
  of('rule.I5.text', ['69'], { threshold: 'stenosis.severe' }),
  of('rule.M6.text', ['80'], { threshold: 'expansion.adequate' }),
  // The ratio of the balloon to the vessel, 1:1: the label says it in words.
  of('rule.P1.text', ['1'], { source: 'SCOREFLEX-NC-US' }),
  of('rule.P3.text', ['92.3', '70'], { trial: 'crunch-ivl' }),
  of('rule.P3.text', ['92', '819'], { trial: 'ivl-meta-sagris-2025' }),
  of('rule.P3.text', ['57.7', '26', '20'], { trial: 'ivl-underexp-bonn-2022' }),
  of('rule.P3.text', ['0.96', '208'], { trial: 'opn-isr-2023' }),
  of('rule.P6.text', ['1'], { threshold: 'implant.very-early' }),
  of('rule.P6.text', ['2a', '2b'], { source: 'ACC21', at: 's10.5' }),
  of('rule.P9.text', ['2011'], { source: 'ACCF11-RA' }),
  of('rule.P12.text', ['2020', '2023', '33'], { trial: 'cutting-balloon-maude-2024' }),
  of('rule.P14.text', ['3'], { source: 'EUROCTO15' }),
  of('rule.P14.text', ['100'], { source: 'PROJECT', at: 'case model: occluded' }),
  of('rule.P18.text', ['30'], { threshold: 'residual.gate' }),
  of('rule.G1.title', ['30'], { threshold: 'residual.gate' }),
  of('rule.G1.text', ['30'], { threshold: 'residual.gate' }),
  of('rule.G5.text', ['30'], { threshold: 'residual.gate' }),
  of('rule.G5.text', ['80'], { threshold: 'expansion.adequate' }),
  of('rule.G7.text', ['30'], { threshold: 'residual.gate' }),
  of('rule.G9.text', ['30'], { threshold: 'residual.gate' }),
  of('rule.D5.text', ['30', '2'], { trial: 'ribs-4-1yr' }),
  of('rule.D14.text', ['1.69', '1.18', '2.42', '882'], { trial: 'meta-early-late-dcb-2023' }),
  of('rule.D14.text', ['33.3', '18.5', '0.040'], { trial: 'lee-2018-oct-dcb' }),
  of('rule.D14.text', ['12'], { trial: 'koch-2020-early-late' }),
  of('rule.D15.text', ['158', '0.585'], { trial: 'naganuma-bifurcation-isr' }),
  of('rule.D15.text', ['25', '25.5', '75', '0.96'], { trial: 'kook-2020-lm-bifurcation-isr' }),
  of('rule.D16.text', ['1', '3'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('rule.D16.text', ['6'], { source: 'ESC18' }),
  of('rule.D17.text', ['30'], { threshold: 'residual.gate' }),
  of('rule.D22.text', ['75'], { trial: 'kook-2020-lm-bifurcation-isr' }),
  of('rule.D29.text', ['36'], { trial: 'agent-ide-long-lesion' }),
  of(
    'rule.D31.text',
    ['4.179', '1.851', '9.437', '25', '8.773', '1.898', '40.546', '4.693', '1.259', '17.490', '257'],
    {
      trial: 'kjsr-2020-deb-predictors',
    },
  ),
  of('rule.D32.text', ['2024'], { trial: 'agent-fda' }),
  of('rule.D34.text', ['41.4'], { source: 'YAMAMOTO23' }),
  of('rule.H2.text', ['3', '39.5', '47.8', '0.73', '0.53', '0.99'], { trial: 'ivbt-tanner-2025' }),
  of('rule.A1.text', ['6', '1', '3'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('rule.A2.text', ['6'], { source: 'ESC18' }),
  of('rule.A2.text', ['3'], { trial: 'nice-mtg1' }),
  of('rule.A3.title', ['12'], { source: 'ACS23' }),
  of('rule.A3.text', ['12', '1'], { source: 'ACS23' }),
  of('rule.A4.text', ['1', '6', '12'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('rule.A5.text', ['1.4', '50', '1.0'], { source: 'ESC24', at: 'Rec Table 18' }),
  of('rule.A8.text', ['1', '12'], { source: 'ACS23-OAC' }),
  of('conflict.C2', ['1', '3'], { source: 'ESC24', at: 'Rec Table 17' }),
  of('conflict.C9', ['0.89'], { threshold: 'ifr.significant' }),
  of('conflict.C9', ['12'], { source: 'KOCH20' }),
  of('conflict.C11', ['0.80'], { threshold: 'ffr.significant' }),
  of('conflict.C11', ['0.89'], { threshold: 'ifr.significant' }),
  of('conflict.C12', ['1'], { source: 'ACC21', at: 's10.3' }),
  of('caution.small-area-denied', ['7.0'], { threshold: 'msa.small-in-left-main' }),
  of('position.dapt-after-dcb.esc18', ['6'], { source: 'ESC18' }),
  of('position.dapt-after-dcb.zhang21', ['1', '12'], { source: 'ZHANG21' }),
  of('position.dapt-after-dcb.nice10', ['3', '12'], { source: 'NICE-MTG1' }),
  of('position.dapt-after-dcb.sequent-faq', ['3'], { source: 'SEQUENT-FAQ' }),
  of('position.no-number.late', ['12'], { source: 'KOCH20' }),
  of('position.no-number.late-lee', ['12'], { source: 'LEE18' }),
  of('position.no-number.large', ['3.5'], { threshold: 'vessel.large' }),
];
