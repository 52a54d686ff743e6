import { finding, type Linter } from './finding.ts';

/** Counts, grades and ratios: a number of its own kind, with no unit to print. */
const WITHOUT_UNIT = ['ratio', 'layers', 'treatments', 'grade', 'stage', 'vessels'];

/** Facts that are computed as a percentage; every other fact of a threshold is a count or a field and has the field's unit. */
const PERCENT = '%';
/** Facts that are computed as a count or a stage. */
const COUNTED = ['layersCounted', 'wifiStage'];

/** Every threshold, number field, limit and figure has a unit that can be printed, and a threshold has its field's. */
export const unitsDeclared: Linter = ({ knowledge, fields, classifications, labels, texts }) => {
  const printable = (unit: string | null) =>
    unit !== null && (WITHOUT_UNIT.includes(unit) || texts[`unit.${unit}`] !== undefined);
  const fieldUnit = (fact: string): string | null => {
    const spec = fields[fact];
    if (!spec) return COUNTED.includes(fact) ? 'none' : PERCENT;
    if (spec.kind === 'choice' && spec.values.every((value) => typeof value === 'number')) return 'none';
    return spec.kind === 'number' ? (spec.unit ?? 'none') : null;
  };
  return [
    ...knowledge.thresholds.flatMap(({ id, unit, facts }) => [
      ...(printable(unit) ? [] : [finding(`threshold ${id}`, `its unit "${unit}" has no text`)]),
      ...facts
        .filter((fact) => fieldUnit(fact) !== (WITHOUT_UNIT.includes(unit) ? 'none' : unit))
        .map((fact) => finding(`threshold ${id}`, `it is in ${unit}, but ${fact} is in ${fieldUnit(fact)}`)),
    ]),
    ...Object.entries(fields).flatMap(([path, spec]) =>
      spec.kind !== 'number' || spec.unit === null || printable(spec.unit)
        ? []
        : [finding(`field ${path}`, `its unit "${spec.unit}" has no text`)],
    ),
    ...classifications.flatMap(({ id, entries }) =>
      entries.flatMap((entry) =>
        [...(entry.figures ?? []), ...(entry.limits ?? [])]
          .filter(({ unit }) => unit.trim() === '')
          .map(() => finding(`classification ${id} ${entry.id}`, 'a number has no unit')),
      ),
    ),
    ...labels.flatMap(({ id, ranges }) =>
      ranges
        .filter(({ fact, unit }) => fieldUnit(fact) !== unit)
        .map(({ fact, unit }) =>
          finding(`label ${id}`, `its limit is in ${unit}, but ${fact} is in ${fieldUnit(fact)}`),
        ),
    ),
  ];
};
