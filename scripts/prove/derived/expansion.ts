import type { CaseVariables } from '../case-variables.ts';
import type { Limits, Reader } from '../derived-facts.ts';
import type { Fact, NumberFact } from '../fact.ts';
import { choiceFact, numberFact } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, not, or, sum } from '../term.ts';

/** The engine rounds the percentage to this, so a value counts as below a limit only when it is below by half of it. */
const HALF_A_STEP = 0.5e-6;

const PRESUMING = ['nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'] as const;

/** Expansion, and what follows from it: underexpanded before, and corrected since. */
export function expansionFacts(read: Reader, variables: CaseVariables, limits: Limits): [string, Fact][] {
  const areaBefore = read.number('imaging.minStentAreaMm2');
  const areaAfter = read.number('preparation.minStentAreaMm2');
  const reference = read.number('imaging.referenceLumenAreaMm2');
  const before = expansion(areaBefore, reference);
  const after = expansion(areaAfter, reference);
  const adequate = limits('expansion.adequate');
  const small = (area: NumberFact): Term => isSmallByOct(area, read, limits);
  const said = read.choice('imaging.underexpanded');

  const tooSmall = [before, after].map((percent) => and(percent.known, percent.against('below', adequate)));
  const yes = or(said.is(true), ...tooSmall, small(areaBefore));
  const no = and(not(yes), or(said.is(false), before.known, after.known));
  const failedHere = PRESUMING.map((tool) => variables.used(tool, 'failed'));
  const presumed = and(not(yes), not(no), variables.toolsKnown, or(...failedHere));

  const residual = read.number('preparation.residualStenosisPercent');
  const narrow = residual.against('atLeast', limits('residual.gate'));
  const byAngiogram = and(not(after.known), not(small(areaAfter)), residual.known);
  return [
    ['expansionBeforePercent', before],
    ['expansionAfterPercent', after],
    ['underexpandedBefore', choiceFact(new Map(Object.entries({ yes, presumed, no })))],
    [
      'underexpansionCorrected',
      choiceFact(
        new Map([
          [true, or(and(after.known, after.against('atLeast', adequate)), and(byAngiogram, not(narrow)))],
          [
            false,
            or(
              and(after.known, after.against('below', adequate)),
              and(not(after.known), small(areaAfter)),
              and(byAngiogram, narrow),
            ),
          ],
        ]),
      ),
    ],
  ];
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

/** An area by OCT that is too small whatever the reference, which is not known; the left main has no such limit. */
function isSmallByOct(area: NumberFact, read: Reader, limits: Limits): Term {
  const vessel = read.choice('lesion.vessel');
  const modalities = read.list('imaging.modalities');
  return and(
    area.known,
    area.against('below', limits('msa.small-by-oct')),
    not(read.number('imaging.referenceLumenAreaMm2').known),
    modalities.known,
    modalities.has('oct'),
    vessel.known,
    not(vessel.is('left-main')),
  );
}
