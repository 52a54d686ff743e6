import { knowledge } from '#territory/knowledge.ts';
import { rules } from '#territory/records.ts';
import type { Condition } from '#territory/types/condition.ts';
import type { FactName } from '#territory/types/facts.ts';
import type { Citation, Rule } from '#territory/types/knowledge.ts';

const { definitions, thresholds } = knowledge;

/** A fact that conditions look at and, where only one of its answers is meant, that answer. */
export interface Looked {
  readonly fact: FactName;
  readonly value?: string | number | boolean;
}

const meets: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  below: (value, limit) => value < limit,
  atMost: (value, limit) => value <= limit,
  above: (value, limit) => value > limit,
  atLeast: (value, limit) => value >= limit,
  exactly: (value, limit) => value === limit,
};

const conditionsOf = ({ applies, when, until, then }: Rule): readonly Condition[] =>
  [applies, when, until, ...then.map((effect) => effect.when)].flatMap((condition) => condition ?? []);

/** Whether a comparison names this answer; of a number, whether the number is on the side that is meant. */
function names(condition: Condition, { fact, value }: Looked): boolean {
  if (!('fact' in condition) || condition.fact !== fact) return 'other' in condition && condition.other === fact;
  if (value === undefined || condition.op === 'unknown') return value === undefined;
  if (condition.op === 'oneOf') return condition.values.includes(value as string | number);
  if ('value' in condition) return condition.value === value;
  if (!('threshold' in condition) || typeof value !== 'number') return false;
  const limit = thresholds.find(({ id }) => id === condition.threshold)?.value;
  return limit !== undefined && (meets[condition.op]?.(value, limit) ?? false);
}

function mentions(condition: Condition, looked: readonly Looked[]): boolean {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.some((part) => mentions(part, looked));
    case 'not':
    case 'holds':
      return mentions(condition.of, looked);
    case 'defined': {
      const definition = definitions.find(({ id }) => id === condition.id);
      return definition !== undefined && mentions(definition.when, looked);
    }
    default:
      return looked.some((one) => names(condition, one));
  }
}

/** The rules whose conditions look at any of these facts, in the order of the rule book; named conditions are looked into. */
export const rulesUsing = (looked: readonly Looked[]): readonly string[] =>
  rules.filter((rule) => conditionsOf(rule).some((condition) => mentions(condition, looked))).map(({ id }) => id);

/** The rules that cite this section of the lecture: `L3`. */
export const rulesCiting = (place: string): readonly string[] =>
  rules
    .filter(({ sources }) =>
      sources.some(({ source, at = '' }: Citation) => source === 'LECTURE' && new RegExp(`\\b${place}\\b`).test(at)),
    )
    .map(({ id }) => id);
