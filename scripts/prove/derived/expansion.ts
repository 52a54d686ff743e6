import type { CaseVariables } from '../case-variables.ts';
import type { ChoiceFact, Fact, NumberFact } from '../fact.ts';
import { choiceFact, numberFact, yesNo } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, either, not, or, sum } from '../term.ts';
import type { Limits, Reader } from './reader.ts';

/** The engine rounds the percentage to this, so a value counts as below a limit only when it is below by half of it. */
const HALF_A_STEP = 0.5e-6;

const PRESUMING = ['nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'] as const;

/** Expansion, and what follows from it: underexpanded before, and corrected since. */
export function expansionFacts(
  read: Reader,
  variables: CaseVariables,
  limits: Limits,
  residual: ChoiceFact,
): [string, Fact][] {
  const areas = [read.number('imaging.minStentAreaMm2'), read.number('preparation.minStentAreaMm2')] as const;
  const reference = read.number('imaging.referenceLumenAreaMm2');
  const [before, after] = areas.map((area) => expansion(area, reference)) as [NumberFact, NumberFact];
  const [smallBefore, smallAfter] = areas.map((area) => smallAlone(area, read, limits)) as [SmallArea, SmallArea];
  const adequate = limits('expansion.adequate');
  const said = read.choice('imaging.underexpanded');

  const measuredTooSmall = [before, after].map((percent) => and(percent.known, percent.against('below', adequate)));
  const yes = or(said.is(true), ...measuredTooSmall, smallBefore.certainly, smallAfter.certainly);
  const byArea = or(smallBefore.presumably, smallAfter.presumably);
  const no = and(not(yes), not(byArea), or(said.is(false), before.known));
  const presumed = and(not(yes), not(no), or(byArea, failedHere(read, variables)));

  const isTooSmallAfter = or(smallAfter.certainly, smallAfter.presumably);
  const enough = after.against('atLeast', adequate);
  return [
    ['expansionBeforePercent', before],
    ['expansionAfterPercent', after],
    ['underexpandedBefore', choiceFact(new Map(Object.entries({ yes, presumed, no })))],
    [
      'underexpansionCorrected',
      yesNo(
        either(after.known, enough, and(not(isTooSmallAfter), residual.is(true))),
        either(after.known, not(enough), or(isTooSmallAfter, residual.is(false))),
      ),
    ],
  ];
}

/** A balloon or lithotripsy has failed at this lesion, now or in an earlier procedure. */
function failedHere(read: Reader, { used }: CaseVariables): Term {
  const earlier = read.list('history.toolsFailedBefore');
  return or(
    ...PRESUMING.map((tool) => used(tool, 'failed')),
    ...PRESUMING.map((tool) => and(earlier.known, earlier.has(tool))),
  );
}

/**
 * 100 x area / reference, in %. A quotient is not linear, but every comparison of one with a constant is:
 * 100 x area < limit x reference, the reference being positive. Exact but for the last bit of a binary fraction.
 */
function expansion(area: NumberFact, reference: NumberFact): NumberFact {
  const { quantity: numerator } = area;
  const { quantity: denominator } = reference;
  if (!numerator || !denominator) throw new Error('The areas are numbers of the case.');
  const less = (limit: number) =>
    sum(
      [
        { factor: 100, of: numerator },
        { factor: -limit, of: denominator },
      ],
      '<',
      0,
    );
  return numberFact(
    and(area.known, reference.known),
    (limit) => less(limit - HALF_A_STEP),
    (limit) => less(limit + HALF_A_STEP),
  );
}

/** An area that is too small whatever the reference, which is not known. */
interface SmallArea {
  readonly certainly: Term;
  readonly presumably: Term;
}

/**
 * By OCT outside the left main; presumably where nobody said which vessel it is. In the left main by IVUS or OCT, against
 * a limit of its own and presumably only.
 */
function smallAlone(area: NumberFact, read: Reader, limits: Limits): SmallArea {
  const vessel = read.choice('lesion.vessel');
  const modalities = read.list('imaging.modalities');
  const by = (modality: 'ivus' | 'oct') => and(modalities.known, modalities.has(modality));
  const alone = and(area.known, not(read.number('imaging.referenceLumenAreaMm2').known));
  const inLeftMain = vessel.is('left-main');
  const byOct = and(alone, by('oct'), area.against('below', limits('msa.small-by-oct')));
  return {
    certainly: and(byOct, vessel.known, not(inLeftMain)),
    presumably: or(
      and(byOct, not(vessel.known)),
      and(alone, inLeftMain, or(by('ivus'), by('oct')), area.against('below', limits('msa.small-in-left-main'))),
    ),
  };
}
