import { TOOLS } from '../../src/engine/types/vocabulary.ts';
import type { CaseVariables } from './case-variables.ts';
import { bleedingRisk } from './derived/bleeding-risk.ts';
import { expansionFacts } from './derived/expansion.ts';
import { mehran } from './derived/mehran.ts';
import type { ChoiceFact, Fact } from './fact.ts';
import { choiceFact, numberFact } from './fact.ts';
import { and, FALSE, not, or, truth } from './term.ts';

/** A threshold of the knowledge by its id. */
export type Limits = (id: string) => number;

/** How the fields of the case are read: a fact of the right kind, or an error in the model. */
export interface Reader {
  choice(path: string): ChoiceFact;
  number(path: string): Extract<Fact, { kind: 'number' }>;
  list(path: string): Extract<Fact, { kind: 'list' }>;
}

/**
 * The facts that the engine computes (src/engine/facts), said again as formulas: independent of the engine's code, and
 * held against it by the conformance test. Thresholds come from the knowledge.
 */
export function derivedFacts(variables: CaseVariables, limits: Limits): ReadonlyMap<string, Fact> {
  const read = readerOf(variables);
  return new Map<string, Fact>([
    ...mehran(read, limits),
    ['stenosis', stenosis(read)],
    ...expansionFacts(read, variables, limits),
    ...ischaemia(read, limits),
    ['highBleedingRisk', bleedingRisk(read, limits)],
    ['phase', phase(read)],
    ...toolFacts(variables),
  ]);
}

/** Typed access to the fields of the case. */
export function readerOf({ field }: CaseVariables): Reader {
  const of = <K extends Fact['kind']>(path: string, kind: K) => {
    const fact = field(path as Parameters<typeof field>[0]);
    if (fact.kind !== kind) throw new Error(`${path} is a ${fact.kind}, not a ${kind}.`);
    return fact as Extract<Fact, { kind: K }>;
  };
  return {
    choice: (path) => of(path, 'choice'),
    number: (path) => of(path, 'number'),
    list: (path) => of(path, 'list'),
  };
}

/** An occluded vessel is 100 % narrowed, whatever was measured. */
function stenosis(read: Reader): Fact {
  const occluded = read.choice('lesion.timiFlow').is(0);
  const entered = read.number('lesion.stenosisPercent');
  return numberFact(
    or(occluded, entered.known),
    (limit) => or(and(occluded, truth(100 < limit)), and(not(occluded), entered.against('below', limit))),
    (limit) => or(and(occluded, truth(100 <= limit)), and(not(occluded), entered.against('atMost', limit))),
  );
}

function ischaemia(read: Reader, limits: Limits): [string, Fact][] {
  const ffr = read.number('patient.ffr');
  const ifr = read.number('patient.ifr');
  const proven = or(
    and(ffr.known, ffr.against('atMost', limits('ffr.significant'))),
    and(ifr.known, ifr.against('atMost', limits('ifr.significant'))),
  );
  const excluded = and(or(ffr.known, ifr.known), not(proven));
  const otherwise = and(not(or(ffr.known, ifr.known)), read.choice('patient.nonInvasiveIschaemia').is('positive'));
  const fact = (yes: typeof proven, no: typeof proven) =>
    choiceFact(
      new Map([
        ['proven', yes],
        ['excluded', no],
      ]),
    );
  return [
    ['wireIschaemia', fact(proven, excluded)],
    ['ischaemia', fact(or(proven, otherwise), excluded)],
  ];
}

function phase(read: Reader): Fact {
  const after = or(
    read.number('preparation.residualStenosisPercent').known,
    read.choice('preparation.timiFlow').known,
    read.choice('preparation.dissection').known,
  );
  return choiceFact(
    new Map([
      ['after-preparation', after],
      ['before-preparation', not(after)],
    ]),
  );
}

/** A listed tool whose outcome is unknown may have worked or failed; an absent list is unknown. */
function toolFacts({ toolsKnown, used }: CaseVariables): [string, Fact][] {
  return TOOLS.flatMap((tool) => {
    const open = used(tool, 'unknown');
    return (['worked', 'failed'] as const).map((outcome): [string, Fact] => {
      const it = used(tool, outcome);
      const values = new Map([
        [true, and(toolsKnown, it)],
        [false, and(toolsKnown, not(it), not(open))],
      ]);
      return [`tool.${tool}.${outcome}`, choiceFact(values)];
    });
  });
}

/** A fact that nobody knows: the decision's own, before there is a decision. */
export const UNKNOWN_FACT: Fact = { kind: 'choice', known: FALSE, is: () => FALSE };
