import type { CaseRecord } from '../../bench/case-record.ts';
import type { Reduced, Relation } from '../../bench/reduce/reduced.ts';

/** Whether a reduced condition holds: as plain as it can be written, for holding other things against. */
export function holds(
  condition: Reduced,
  record: CaseRecord,
  derived: Readonly<Record<string, boolean>> = {},
): boolean {
  switch (condition.op) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'all':
      return condition.of.every((inner) => holds(inner, record, derived));
    case 'any':
      return condition.of.some((inner) => holds(inner, record, derived));
    case 'not':
      return !holds(condition.of, record, derived);
    case 'derived': {
      const known = derived[condition.name];
      if (known === undefined) throw new Error(`Nothing says whether ${condition.name} holds.`);
      return known;
    }
    case 'comparesFacts':
      return compares(record[condition.fact], condition.relation, record[condition.other]);
    case 'compares':
      return compares(record[condition.fact], condition.relation, condition.limit);
    default: {
      const value: unknown = record[condition.fact] ?? null;
      if (condition.op === 'known') return value !== null;
      if (condition.op === 'equals') return value === condition.value;
      if (condition.op === 'isOneOf') return condition.values.some((one) => one === value);
      return Array.isArray(value) && value.includes(condition.value);
    }
  }
}

function compares(left: unknown, relation: Relation, right: unknown): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  if (relation === '<') return left < right;
  if (relation === '<=') return left <= right;
  if (relation === '>') return left > right;
  return left >= right;
}
