import type { CaseVariables } from './case-variables.ts';
import { bleedingRisk } from './derived/bleeding-risk.ts';
import { expansionFacts } from './derived/expansion.ts';
import { layersCounted } from './derived/layers.ts';
import { mehran } from './derived/mehran.ts';
import { occlusionFacts } from './derived/occlusion.ts';
import { gateFacts, phaseFacts, residualBelow30, toolFacts } from './derived/preparation.ts';
import type { Limits, Reader } from './derived/reader.ts';
import type { ChoiceFact, Fact } from './fact.ts';
import { choiceFact } from './fact.ts';
import { and, not, or } from './term.ts';

/**
 * The facts that the engine computes (src/territories/coronary/facts), said again as formulas: independent of the engine's code, and
 * held against it by the conformance test. Thresholds come from the knowledge.
 */
export function derivedFacts(variables: CaseVariables, limits: Limits): ReadonlyMap<string, Fact> {
  const read = readerOf(variables);
  const residual = residualBelow30(read, limits);
  const facts = new Map<string, Fact>([
    ...occlusionFacts(read, variables),
    ...mehran(read, limits),
    ['layersCounted', layersCounted(read)],
    ['residualBelow30', residual],
    ...phaseFacts(read, variables, residual),
    ...expansionFacts(read, variables, limits, residual),
    ...ischaemia(read, limits),
    ['highBleedingRisk', bleedingRisk(read, limits)],
    ...toolFacts(variables),
  ]);
  const choice = (name: string): ChoiceFact => {
    const fact = facts.get(name);
    if (fact?.kind !== 'choice') throw new Error(`${name} is no choice.`);
    return fact;
  };
  return new Map([...facts, ...gateFacts(read, residual, choice)]);
}

/** Typed access to the fields of the case. */
export function readerOf({ field }: Pick<CaseVariables, 'field'>): Reader {
  const of = <K extends Fact['kind']>(path: string, kind: K) => {
    const fact = field(path);
    if (fact.kind !== kind) throw new Error(`${path} is a ${fact.kind}, not a ${kind}.`);
    return fact as Extract<Fact, { kind: K }>;
  };
  return {
    choice: (path) => of(path, 'choice'),
    number: (path) => of(path, 'number'),
    list: (path) => of(path, 'list'),
  };
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
