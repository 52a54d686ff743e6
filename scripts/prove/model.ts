import { FIELDS } from '../../src/case-file/fields.ts';
import type { FieldPath } from '../../src/engine/types/case-data.ts';
import type { Knowledge } from '../../src/engine/types/knowledge.ts';
import type { CaseVariables } from './case-variables.ts';
import { caseVariables } from './case-variables.ts';
import type { ModelledDecision } from './decision.ts';
import { DEVICES, modelledDecision } from './decision.ts';
import { derivedFacts, UNKNOWN_FACT } from './derived-facts.ts';
import type { Fact } from './fact.ts';
import { choiceFact } from './fact.ts';
import type { RuleTruths } from './rule-truths.ts';
import { DECISION_FACTS, ruleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, equals, not, or } from './term.ts';

/** One case, every fact, rule and the decision on it, as formulas over its fields. */
export interface CaseModel {
  readonly knowledge: Knowledge;
  readonly prefix: string;
  readonly numbersOf: string;
  readonly variables: CaseVariables;
  readonly fact: (name: string) => Fact;
  readonly truths: RuleTruths;
  readonly decision: ModelledDecision;
}

/**
 * @param prefix tells two cases in one formula apart
 * @param numbersOf the case whose numbers this one shares, where the two differ only in which of them are known
 */
export function caseModel(knowledge: Knowledge, prefix = '', numbersOf = prefix): CaseModel {
  const variables = caseVariables(prefix, numbersOf);
  const thresholds = new Map(knowledge.thresholds.map(({ id, value }) => [id, value]));
  const derived = derivedFacts(variables, (id) => {
    const value = thresholds.get(id);
    if (value === undefined) throw new Error(`The knowledge has no threshold "${id}".`);
    return value;
  });
  const beforeDecision = (name: string): Fact => {
    if ((DECISION_FACTS as readonly string[]).includes(name)) return UNKNOWN_FACT;
    const known = derived.get(name);
    if (known) return known;
    if (!Object.hasOwn(FIELDS, name)) throw new Error(`The model has no fact ${name}.`);
    return variables.field(name as FieldPath);
  };
  const decision = modelledDecision(knowledge, ruleTruths(knowledge, beforeDecision, true), beforeDecision);
  const told = decisionFacts(decision, variables);
  const fact = (name: string): Fact => told.get(name) ?? beforeDecision(name);
  return { knowledge, prefix, numbersOf, variables, fact, truths: ruleTruths(knowledge, fact, false), decision };
}

const yesNo = (yes: Term, no: Term): Fact =>
  choiceFact(
    new Map([
      [true, yes],
      [false, no],
    ]),
  );

/** What the rules about the chosen device are told: nothing while the choice waits for the type or the layers. */
function decisionFacts(decision: ModelledDecision, { field }: CaseVariables): ReadonlyMap<string, Fact> {
  const { status, choice, vetoes, typeOrLayersMissing } = decision;
  const layers = field('stent.layers');
  const one = layers.kind === 'number' && layers.quantity ? equals(layers.quantity, 1) : and();
  const noChoice = not(or(...Object.values(choice)));
  // With several layers the type decides nothing; without the layers it might.
  const missing = or(typeOrLayersMissing, and(not(field('stent.type').known), or(not(layers.known), one)));
  const waiting = and(not(status['not-indicated']), noChoice, missing);
  const noneDue = or(
    status['not-indicated'],
    choice['no-further-device'],
    not(or(vetoes.usable.des, vetoes.usable.dcb)),
    status.undetermined,
  );
  const known = not(waiting);
  return new Map<string, Fact>([
    ['dcbVetoed', yesNo(vetoes.vetoed.dcb, not(vetoes.vetoed.dcb))],
    ...DEVICES.flatMap((device): [string, Fact][] => {
      const ruledOut = vetoes.vetoed[device];
      return [
        [`${device}Offered`, yesNo(and(known, not(ruledOut), not(noneDue)), or(ruledOut, and(known, noneDue)))],
        [`${device}Chosen`, yesNo(and(known, choice[device]), and(known, not(choice[device])))],
      ];
    }),
  ]);
}
