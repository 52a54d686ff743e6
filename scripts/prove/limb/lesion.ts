import { TOOL_OUTCOMES, TOOLS } from '../../../src/territories/limb/types/vocabulary.ts';
import type { Limits, Reader } from '../derived/reader.ts';
import type { Fact } from '../fact.ts';
import { choiceFact, yesNo } from '../fact.ts';
import type { Entries } from '../fields.ts';
import { whenKnown } from '../kleene.ts';
import type { Term } from '../term.ts';
import { and, FALSE, not, or } from '../term.ts';
import { stated } from './grades.ts';

const FULL_PERCENT = 100;

/** The restenosis: occluded, narrow, and its class. */
export function lesionFacts(read: Reader, limits: Limits): [string, Fact][] {
  const entered = read.choice('lesion.occluded');
  const percent = read.number('lesion.stenosisPercent');
  const ratio = read.number('lesion.psvr');
  const length = read.number('lesion.lengthMm');
  const kind = read.choice('lesion.kind');
  const full = and(not(entered.known), percent.known, percent.against('exactly', FULL_PERCENT));
  const [closed, open] = [or(entered.is(true), full), entered.is(false)];
  const narrow = or(
    and(percent.known, percent.against('atLeast', limits('stenosis.restenosis'))),
    and(ratio.known, ratio.against('above', limits('psvr.restenosis'))),
  );
  const inStent = kind.is('in-stent');
  const focal = length.against('atMost', limits('length.focal'));
  return [
    ['occluded', yesNo(closed, open)],
    ['restenosis', yesNo(or(closed, narrow), and(not(closed), or(percent.known, ratio.known), not(narrow)))],
    [
      'tosaka',
      choiceFact(
        new Map([
          ['none', and(kind.known, not(inStent))],
          ['III', and(inStent, closed)],
          ['I', and(inStent, open, length.known, focal)],
          ['II', and(inStent, open, length.known, not(focal))],
        ]),
      ),
    ],
  ];
}

/** What became of each tool: its last outcome counts. */
export function toolFacts(read: Reader, { known, used, last }: Entries): [string, Fact][] {
  const residual = read.number('preparation.residualStenosisPercent');
  const left = and(residual.known, residual.against('below', FULL_PERCENT));
  const crossed = or(last('crossing', 'worked'), and(not(last('crossing', 'failed')), left));
  const after = or(
    residual.known,
    read.choice('preparation.dissection').known,
    read.choice('preparation.flowRestored').known,
    read.choice('preparation.distalEmbolisation').is(true),
  );
  return [
    ['crossed', yesNo(crossed, not(crossed))],
    ['afterPreparation', yesNo(after, not(after))],
    ...TOOLS.flatMap((tool): [string, Fact][] => {
      const told = and(known, not(last(tool, 'unknown')));
      const became = (outcome: string): Fact => yesNo(last(tool, outcome), and(told, not(last(tool, outcome))));
      const any = or(...TOOL_OUTCOMES.map((outcome) => used(tool, outcome)));
      return [
        [`tool.${tool}.worked`, became('worked')],
        [`tool.${tool}.failed`, became('failed')],
        [`tool.${tool}.used`, yesNo(any, and(known, not(any)))],
      ];
    }),
  ];
}

/** By the grade of the femoropopliteal, then of the infrapopliteal segment. Copied from the case model. */
const GLASS = ['- I I II III', 'I I II II III', 'I II II II III', 'II II II III III', 'III III III III III'];

/** The grades as entered, severe calcium as one more, at most the highest. */
export function glassFact(read: Reader): Fact {
  const grades = (['Fp', 'Ip'] as const).map((segment) => {
    const entered = stated(read.choice(`anatomy.glass${segment}`));
    const severe = read.choice(`anatomy.glass${segment}Calcium`).is(true);
    const top = entered.length - 1;
    return entered.map((grade, k) =>
      or(and(not(severe), grade), and(severe, or(entered[k - 1] ?? FALSE, k === top ? grade : FALSE))),
    );
  });
  const [fp = [], ip = []] = grades;
  const stage = (is: string): Term =>
    or(
      ...GLASS.flatMap((row, f) =>
        row.split(' ').flatMap((cell, i) => (cell === is ? [and(fp[f] ?? FALSE, ip[i] ?? FALSE)] : [])),
      ),
    );
  return choiceFact(
    new Map([
      ['none', stage('-')],
      ['I', stage('I')],
      ['II', stage('II')],
      ['III', stage('III')],
    ]),
  );
}

/** The operator's yes, or a low haemoglobin; the operator's no where haemoglobin does not say yes. */
export function bleedingFact(read: Reader, limits: Limits): Fact {
  const haemoglobin = read.number('patient.haemoglobinGL');
  const risk = read.choice('patient.highBleedingRisk');
  const anaemic = whenKnown(haemoglobin.known, haemoglobin.against('below', limits('haemoglobin.bleeding'))).t;
  return yesNo(or(anaemic, risk.is(true)), and(not(anaemic), risk.is(false)));
}
