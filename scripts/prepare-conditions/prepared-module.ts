import { evaluationOrder } from '../../src/engine/evaluation-order.ts';
import { conditionsOf } from '../../src/engine/prepared-conditions.ts';
import { slotOf } from '../../src/engine/slots.ts';
import type { Condition } from '../../src/engine/types/condition.ts';
import { records } from '../../src/knowledge/records.ts';

const order = evaluationOrder(records).map(({ key }) => key);
const limits = new Map(records.thresholds.map(({ id, value }) => [id, value]));

/** Kleene's connectives and the comparisons, as code that needs nothing else: knowledge imports no part of the engine. */
const OPERATIONS = `type T = 0 | 1 | 2;
type Value = unknown;
const and = (a: T, b: T): T => (a < b ? a : b);
const or = (a: T, b: T): T => (a > b ? a : b);
const not = (a: T): T => (2 - a) as T;
const holds = (a: T): T => (a === 2 ? 2 : 0);
const isUnknown = (value: Value): T => (value === undefined ? 2 : 0);
const known = (value: Value, said: boolean): T => (value === undefined ? 1 : said ? 2 : 0);
const includes = (list: Value, item: string): T =>
  list === undefined ? 1 : (list as readonly unknown[]).includes(item) ? 2 : 0;
const below = (value: Value, limit: Value): T =>
  value === undefined || limit === undefined ? 1 : (value as number) < (limit as number) ? 2 : 0;
const above = (value: Value, limit: Value): T => below(limit, value);
const atMost = (value: Value, limit: Value): T => not(above(value, limit));
const atLeast = (value: Value, limit: Value): T => not(below(value, limit));
const node = (truth: number | undefined): T => truth as T;`;

/** The module with every condition as code. The same knowledge gives the same text, byte by byte. */
export function preparedModule(): string {
  const tests = conditionsOf(records).map(([key, condition]) => `  '${key}': ${test(code(condition))},`);
  const operations = OPERATIONS.split(/\n(?=const |type )/).filter((line) => isUsed(line, tests));
  return `${[
    '// Generated from the knowledge by `npm run prepare-conditions`: do not edit. v holds the facts by slot, t the truth of',
    '// rules and definitions in the order of evaluation: 0 false, 1 unknown, 2 true.',
    "import type { PreparedTest } from '../engine/types/knowledge.ts';",
    '',
    ...operations,
    '',
    'export const ORDER: readonly string[] = [',
    ...order.map((key) => `  '${key}',`),
    '];',
    '',
    'export const TESTS: Readonly<Record<string, PreparedTest>> = {',
    ...tests,
    '};',
  ].join('\n')}\n`;
}

/** An operation that no condition needs, directly or by another operation, would be dead code. */
function isUsed(line: string, tests: readonly string[]): boolean {
  const name = /^const (\w+)/.exec(line)?.[1];
  return (
    name === undefined ||
    [...tests, ...OPERATIONS.split('\n').filter((other) => other !== line)].some((text) => text.includes(`${name}(`))
  );
}

function test(expression: string): string {
  const inputs = [expression.includes('v[') ? 'values: v' : '', expression.includes('t[') ? 'truth: t' : ''];
  const used = inputs.filter((input) => input !== '').join(', ');
  return used === '' ? `() => ${expression}` : `({ ${used} }) => ${expression}`;
}

function code(condition: Condition): string {
  switch (condition.op) {
    case 'always':
      return '2';
    case 'all':
      return folded('and', condition.of, '2');
    case 'any':
      return folded('or', condition.of, '0');
    case 'not':
    case 'holds':
      return `${condition.op}(${code(condition.of)})`;
    case 'rule':
    case 'defined':
      return `node(t[${order.indexOf(`${condition.op}:${condition.id}`)}])`;
    case 'unknown':
      return `isUnknown(${at(condition.fact)})`;
    case 'is':
      return `known(${at(condition.fact)}, ${equals(condition.fact, condition.value)})`;
    case 'oneOf':
      return `known(${at(condition.fact)}, ${condition.values.map((value) => equals(condition.fact, value)).join(' || ')})`;
    case 'includes':
      return `includes(${at(condition.fact)}, ${literal(condition.value)})`;
    case 'lessThanFact':
      return `below(${at(condition.fact)}, ${at(condition.other)})`;
    case 'exactly':
      return `known(${at(condition.fact)}, ${equals(condition.fact, limitOf(condition.threshold))})`;
    default:
      return `${condition.op}(${at(condition.fact)}, ${limitOf(condition.threshold)})`;
  }
}

const folded = (operation: 'and' | 'or', of: readonly Condition[], empty: string): string =>
  of.length === 0 ? empty : of.map(code).reduceRight((rest, first) => `${operation}(${first}, ${rest})`);

type Fact = Parameters<typeof slotOf>[0];
const at = (fact: Fact): string => `v[${slotOf(fact)}]`;
const equals = (fact: Fact, value: string | number | boolean): string => `${at(fact)} === ${literal(value)}`;
const literal = (value: string | number | boolean): string =>
  typeof value === 'string' ? `'${value}'` : String(value);

function limitOf(id: string): number {
  const limit = limits.get(id);
  if (limit === undefined) throw new Error(`The knowledge has no threshold "${id}".`);
  return limit;
}
