import type { ComputedFacts } from '../../../src/territories/coronary/types/facts.ts';
import { TIMI_GRADES, TOOL_OUTCOMES, TOOLS } from '../../../src/territories/coronary/types/vocabulary.ts';
import type { CaseVariables } from '../case-variables.ts';
import type { ChoiceFact, Fact } from '../fact.ts';
import { choiceFact, yesNo } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, either, not, or } from '../term.ts';
import type { Limits, Reader } from './reader.ts';

/** Below 30 % by the figure, else as read by eye. */
export function residualBelow30(read: Reader, limits: Limits): ChoiceFact {
  const figure = read.number('preparation.residualStenosisPercent');
  const byEye = read.choice('preparation.residualUnder30');
  const below = figure.against('below', limits('residual.gate'));
  return yesNo(either(figure.known, below, byEye.is(true)), either(figure.known, not(below), byEye.is(false)));
}

/** Whether any result of the preparation is known, and whether it has begun at all. */
export function phaseFacts(read: Reader, variables: CaseVariables, residual: ChoiceFact): [string, Fact][] {
  const after = or(
    residual.known,
    read.choice('preparation.timiFlow').known,
    read.choice('preparation.dissection').known,
    read.choice('preparation.flowStable').known,
    read.number('preparation.minStentAreaMm2').known,
  );
  const anyTool = or(...TOOLS.flatMap((tool) => TOOL_OUTCOMES.map((outcome) => variables.used(tool, outcome))));
  const phase: Record<ComputedFacts['phase'], Term> = { 'after-preparation': after, 'before-preparation': not(after) };
  const begun = or(after, anyTool);
  return [
    ['phase', choiceFact(new Map(Object.entries(phase)))],
    ['preparationBegun', yesNo(begun, not(begun))],
  ];
}

/**
 * What the gate looks at: nothing before preparation, nor while an occlusion is still to be crossed. A correction that
 * failed counts only where the stent was underexpanded.
 */
export function gateFacts(
  read: Reader,
  residual: ChoiceFact,
  derived: (name: 'phase' | 'crossingDue' | 'underexpandedBefore' | 'underexpansionCorrected') => ChoiceFact,
): [string, Fact][] {
  const prepared = and(derived('phase').is('after-preparation'), not(derived('crossingDue').is(true)));
  const flow = read.choice('preparation.timiFlow');
  const stable = read.choice('preparation.flowStable');
  const before = derived('underexpandedBefore');
  const corrected = derived('underexpansionCorrected');
  const seen = (yes: Term, no: Term) => yesNo(and(prepared, yes), and(prepared, no));
  return [
    ['gateResidualBelow30', seen(residual.is(true), residual.is(false))],
    ['gateTimiFlow', choiceFact(new Map(TIMI_GRADES.map((grade) => [grade, and(prepared, flow.is(grade))])))],
    ['gateFlowStable', seen(stable.is(true), stable.is(false))],
    [
      'gateCorrected',
      seen(
        or(before.is('no'), corrected.is(true)),
        and(or(before.is('yes'), before.is('presumed')), corrected.is(false)),
      ),
    ],
  ];
}

/** A tool has worked if its last entry says so, and has failed if any does; an outcome nobody noted may be either. */
export function toolFacts({ toolsKnown, used, last }: CaseVariables): [string, Fact][] {
  return TOOLS.flatMap((tool): [string, Fact][] => {
    const worked = last(tool, 'worked');
    const failed = used(tool, 'failed');
    return [
      [`tool.${tool}.worked`, yesNo(worked, and(toolsKnown, not(worked), not(last(tool, 'unknown'))))],
      [`tool.${tool}.failed`, yesNo(failed, and(toolsKnown, not(failed), not(used(tool, 'unknown'))))],
    ];
  });
}
