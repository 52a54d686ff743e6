import type { CaseVariables } from '../case-variables.ts';
import type { ChoiceFact, Fact, NumberFact } from '../fact.ts';
import { numberFact, yesNo } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, either, not, or, truth } from '../term.ts';
import type { Reader } from './reader.ts';

const FULL_PERCENT = 100;

/** Whether the vessel is occluded, whether it is still to be crossed, and how narrow it is. */
export function occlusionFacts(read: Reader, variables: CaseVariables): [string, Fact][] {
  const occluded = occlusion(read);
  const flowAfter = read.choice('preparation.timiFlow');
  const flowBack = or(flowAfter.is(1), flowAfter.is(2), flowAfter.is(3));
  const due = and(occluded.is(true), not(variables.last('cto-crossing', 'worked')), not(flowBack));
  return [
    ['occluded', occluded],
    ['crossingDue', yesNo(due, not(due))],
    ['stenosis', stenosis(read.number('lesion.stenosisPercent'), occluded.is(true))],
  ];
}

/** Yes by a flow of 0, or without a flow by the pattern or 100 %; no by another flow, or without one by less than 100 %. */
export function occlusion(read: Reader): ChoiceFact {
  const flow = read.choice('lesion.timiFlow');
  const percent = read.number('lesion.stenosisPercent');
  const full = and(percent.known, percent.against('atLeast', FULL_PERCENT));
  const byLooks = or(read.choice('lesion.pattern').is('occlusive'), full);
  return yesNo(
    either(flow.known, flow.is(0), byLooks),
    either(flow.known, not(flow.is(0)), and(percent.known, not(byLooks))),
  );
}

/** An occluded vessel is 100 % narrowed, whatever was measured. */
const stenosis = (entered: NumberFact, occluded: Term): Fact =>
  numberFact(
    or(occluded, entered.known),
    (limit) => either(occluded, truth(FULL_PERCENT < limit), entered.against('below', limit)),
    (limit) => either(occluded, truth(FULL_PERCENT <= limit), entered.against('atMost', limit)),
  );
