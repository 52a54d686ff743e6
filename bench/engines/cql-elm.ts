import type { Comparison } from '../../src/engine/types/condition.ts';
import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type { Knowledge, Rule } from '../../src/territories/coronary/types/knowledge.ts';

/** An expression of HL7's Expression Logical Model, the form in which CQL is executed. */
export interface Elm {
  readonly type: string;
  readonly [field: string]: unknown;
}

/**
 * The rules as an ELM library, as the CQL translator would write it: one `define` a definition and a rule, in the
 * context of the patient. CQL's logic is Kleene's, as ours is, so conditions are translated as they stand.
 * @param order keys of all definitions and rules, each after everything it mentions
 */
export function elmLibrary(knowledge: Knowledge, order: readonly Define[]): object {
  const limits = new Map(knowledge.thresholds.map(({ id, value }) => [id, value]));
  return {
    library: {
      identifier: { id: 'RestenosisRules', version: knowledge.version },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
      statements: {
        def: [
          {
            name: 'Patient',
            context: 'Patient',
            expression: { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType: 'Case' } },
          },
          ...order.map(({ name, rule, when }) => ({
            name,
            context: 'Patient',
            expression: rule ? ruleElm(rule, limits) : elm(when, limits),
          })),
        ],
      },
    },
  };
}

export interface Define {
  readonly name: string;
  readonly when: Condition;
  readonly rule: Rule | undefined;
}

export const defineName = (kind: 'rule' | 'defined', id: string): string => (kind === 'rule' ? `Rule ${id}` : id);

/** CQL's identifiers have no dots: a name with dots would be a path. */
export const pathOf = (fact: string): string => fact.replaceAll(/[^a-zA-Z0-9]/g, '_');

type Limits = ReadonlyMap<string, number>;

/** A rule that is known not to apply does not fire; one that may not apply fires where it is met all the same. */
function ruleElm({ when, applies }: Rule, limits: Limits): Elm {
  const met = elm(when, limits);
  if (!applies) return met;
  const applicable = elm(applies, limits);
  const either = choose(isTrue(met), literal(true), { type: 'Null' });
  return choose(isTrue(applicable), met, choose({ type: 'IsFalse', operand: applicable }, literal(false), either));
}

const isTrue = (operand: Elm): Elm => ({ type: 'IsTrue', operand });
const choose = (condition: Elm, then: Elm, otherwise: Elm): Elm => ({ type: 'If', condition, then, else: otherwise });

function elm(condition: Condition, limits: Limits): Elm {
  switch (condition.op) {
    case 'always':
      return literal(true);
    case 'all':
      return nested('And', condition.of, limits);
    case 'any':
      return nested('Or', condition.of, limits);
    case 'not':
      return { type: 'Not', operand: elm(condition.of, limits) };
    case 'holds':
      return isTrue(elm(condition.of, limits));
    case 'rule':
    case 'defined':
      return { type: 'ExpressionRef', name: defineName(condition.op, condition.id) };
    case 'unknown':
      return { type: 'IsNull', operand: property(condition.fact) };
    case 'is':
      return equal(condition.fact, condition.value);
    case 'oneOf': {
      const list = { type: 'List', element: condition.values.map(literal) };
      return whereKnown(condition.fact, { type: 'In', operand: [property(condition.fact), list] });
    }
    case 'includes':
      return whereKnown(condition.fact, {
        type: 'In',
        operand: [literal(condition.value), property(condition.fact)],
      });
    case 'lessThanFact':
      return { type: 'Less', operand: [property(condition.fact), property(condition.other)] };
    default: {
      const limit = limits.get(condition.threshold);
      if (limit === undefined) throw new Error(`The knowledge has no threshold "${condition.threshold}".`);
      return { type: COMPARISONS[condition.op], operand: [property(condition.fact), decimal(limit)] };
    }
  }
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  below: 'Less',
  atMost: 'LessOrEqual',
  above: 'Greater',
  atLeast: 'GreaterOrEqual',
  exactly: 'Equal',
};

/** `and` and `or` take two operands each. */
function nested(type: 'And' | 'Or', of: readonly Condition[], limits: Limits): Elm {
  const [first, ...others] = of.map((inner) => elm(inner, limits));
  return others.reduce((left, right) => ({ type, operand: [left, right] }), first ?? literal(type === 'And'));
}

const property = (fact: string): Elm => ({
  type: 'Property',
  path: pathOf(fact),
  source: { type: 'ExpressionRef', name: 'Patient' },
});

const equal = (fact: string, value: string | number | boolean): Elm => ({
  type: 'Equal',
  operand: [property(fact), literal(value)],
});

/** Membership is true or false in CQL even where nothing is known. */
const whereKnown = (fact: string, membership: Elm): Elm =>
  choose({ type: 'IsNull', operand: property(fact) }, { type: 'Null' }, membership);

const TYPES = { string: 'String', number: 'Integer', boolean: 'Boolean' } as const;

function literal(value: string | number | boolean): Elm {
  const type = TYPES[typeof value as keyof typeof TYPES];
  return { type: 'Literal', valueType: `{urn:hl7-org:elm-types:r1}${type}`, value: String(value) };
}

const decimal = (value: number): Elm => ({
  type: 'Literal',
  valueType: '{urn:hl7-org:elm-types:r1}Decimal',
  value: String(value),
});
