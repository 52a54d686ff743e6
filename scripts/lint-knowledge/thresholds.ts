import type { Comparison } from '../../src/engine/types/condition.ts';
import { conditioned, parts } from './conditions.ts';
import { type Finding, finding, type Linter } from './finding.ts';

/** On which side a comparison puts the number itself; `exactly` takes it by itself. */
const SIDE: Readonly<Record<Comparison, 'below' | 'above' | null>> = {
  below: 'above',
  atLeast: 'above',
  atMost: 'below',
  above: 'below',
  exactly: null,
};

/**
 * The limits of one fact cut its range into parts without a gap or an overlap: each lies inside the range, and no two
 * cut at the same number on different sides.
 */
export const thresholdsPartition: Linter = ({ knowledge: { thresholds }, fields }) =>
  thresholds.flatMap(({ id, value, facts, boundaryBelongs }, index) => [
    ...facts.flatMap((fact): readonly Finding[] => {
      const spec = fields[fact];
      if (spec?.kind !== 'number') return [];
      const [from, to] = spec.hard;
      const inside = boundaryBelongs === 'above' ? value > from && value <= to : value >= from && value < to;
      return inside ? [] : [finding(`threshold ${id}`, `${value} does not divide ${fact}, which is ${from} to ${to}`)];
    }),
    ...thresholds
      .slice(0, index)
      .filter((other) => other.value === value && other.boundaryBelongs !== boundaryBelongs)
      .filter((other) => other.facts.some((fact) => facts.includes(fact)))
      .map((other) =>
        finding(`threshold ${id}`, `${value} belongs ${boundaryBelongs} it, but in ${other.id} it does not`),
      ),
  ]);

/** Every comparison puts the number itself on the side to which its threshold says that it belongs. */
export const boundariesAgree: Linter = ({ knowledge }) =>
  conditioned(knowledge).flatMap(({ record, conditions }) =>
    conditions.flatMap(parts).flatMap((part) => {
      if (!('threshold' in part)) return [];
      const threshold = knowledge.thresholds.find(({ id }) => id === part.threshold);
      const side = SIDE[part.op];
      return !threshold || side === null || side === threshold.boundaryBelongs
        ? []
        : [finding(record, `"${part.op}" ${part.threshold} leaves exactly ${threshold.value} on the wrong side`)];
    }),
  );

/** A label's limits are written twice, for the table and for the rule: both say the same. */
export const labelLimitsAgree: Linter = ({ knowledge, labels }) => {
  const limits = knowledge.thresholds.filter(({ id }) => id.startsWith('label.'));
  return labels.flatMap(({ id, source, ranges }) =>
    ranges.flatMap(({ fact, min, max }) =>
      [
        { value: min, side: 'above' },
        { value: max, side: 'below' },
      ]
        .filter(({ value }) => value !== null)
        .filter(
          ({ value, side }) =>
            !limits.some(
              (limit) =>
                limit.value === value &&
                limit.boundaryBelongs === side &&
                limit.facts.some((compared) => compared === fact) &&
                limit.sources.some((citation) => citation.source === source),
            ),
        )
        .map(({ value }) => finding(`label ${id}`, `no threshold has its limit ${value} of ${fact}`)),
    ),
  );
};
