import { FIELDS } from '../../src/case-file/fields.ts';
import type { FieldPath } from '../../src/engine/types/case-data.ts';
import type { Knowledge } from '../../src/engine/types/knowledge.ts';
import type { CaseVariables } from './case-variables.ts';
import { caseVariables } from './case-variables.ts';
import type { ModelledDecision } from './decision.ts';
import { DEVICES, modelledDecision } from './decision.ts';
import { derivedFacts, UNKNOWN_FACT } from './derived-facts.ts';
import type { Fact } from './fact.ts';
import { yesNo } from './fact.ts';
import type { RuleTruths } from './rule-truths.ts';
import { DECISION_FACTS, ruleTruths } from './rule-truths.ts';
import type { ModelledSteps } from './steps.ts';
import { modelledSteps } from './steps.ts';
import { and, FALSE, not, or } from './term.ts';

/** One case, every fact, rule and the decision on it, as formulas over its fields. */
export interface CaseModel {
  readonly knowledge: Knowledge;
  readonly prefix: string;
  readonly numbersOf: string;
  readonly variables: CaseVariables;
  readonly fact: (name: string) => Fact;
  readonly truths: RuleTruths;
  readonly decision: ModelledDecision;
  readonly steps: ModelledSteps;
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
  const told = decisionFacts(decision, beforeDecision);
  const fact = (name: string): Fact => told.get(name) ?? beforeDecision(name);
  const truths = ruleTruths(knowledge, fact, false);
  const steps = modelledSteps(knowledge, truths, decision, fact);
  return { knowledge, prefix, numbersOf, variables, fact, truths, decision, steps };
}

/**
 * What the rules about the chosen device are told. While the choice waits for the type or the layers nobody knows what is
 * on offer; a DES and a DCB are on offer together, where either is chosen and the other is not ruled out.
 */
function decisionFacts(decision: ModelledDecision, fact: (name: string) => Fact): ReadonlyMap<string, Fact> {
  const { status, choice, vetoes } = decision;
  const layers = fact('layersCounted');
  const one = layers.kind === 'number' ? layers.against('exactly', 1) : FALSE;
  const noChoice = not(or(...Object.values(choice)));
  // With several layers the type decides nothing; without the layers it might.
  const missing = or(not(layers.known), and(one, not(fact('stent.type').known)));
  const known = not(and(not(status['not-indicated']), noChoice, missing));
  const ruledOut = { des: vetoes.vetoed.des, dcb: or(vetoes.vetoed.dcb, vetoes.dcbLacking) };
  const onOffer = or(choice.des, choice.dcb);
  return new Map<string, Fact>(
    DEVICES.flatMap((device): [string, Fact][] => {
      const out = ruledOut[device];
      return [
        [`${device}RuledOut`, yesNo(out, not(out))],
        [`${device}Offered`, yesNo(and(known, not(out), onOffer), or(out, and(known, not(onOffer))))],
        [`${device}Chosen`, yesNo(and(known, choice[device]), and(known, not(choice[device])))],
      ];
    }),
  );
}
