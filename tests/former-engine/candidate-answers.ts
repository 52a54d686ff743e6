import { ANSWERS, FIELDS } from './answers.ts';
import { type NumberClass, numberClasses } from './number-ranges.ts';
import { slotOf } from './slots.ts';
import { thresholdValue, thresholdValues } from './thresholds.ts';
import type { FieldPath, ToolUse } from './types/case-data.ts';
import type { Threshold } from './types/knowledge.ts';
import { MAJOR_BLEEDING_CRITERIA, MINOR_BLEEDING_CRITERIA, TOOLS } from './types/vocabulary.ts';

/**
 * Gives the answers to a field that together lead to every plan that some answer leads to: each word, each set of words
 * where few can be combined, and one number in each range between the limits it is held against, the limits included.
 */
export interface Candidates {
  /** @param values the facts of the case by slot: some limits and the list of tools depend on it */
  answersTo(field: FieldPath, values: readonly unknown[]): readonly unknown[];
  /** The ranges in which numbers of this field make no difference; none for a field that holds words. */
  rangesOf(field: FieldPath, values: readonly unknown[]): readonly NumberClass[];
}

/** Made once for each knowledge; what does not depend on the case is ready beforehand. */
export function candidatesFor(thresholds: readonly Threshold[]): Candidates {
  const limits = limitsOfFields(thresholds);
  const adequate = thresholdValue(thresholdValues(thresholds), 'expansion.adequate') / 100;
  const isWhole = (field: FieldPath) => ANSWERS[field].kind === 'number' && ANSWERS[field].whole;
  const ranges = new Map(FIELDS.map((field) => [field, numberClasses(limits.get(field) ?? [], isWhole(field))]));
  const words = new Map(FIELDS.map((field) => [field, wordsFor(field) ?? valuesOf(ranges.get(field) ?? [])]));

  const rangesOf = (field: FieldPath, values: readonly unknown[]): readonly NumberClass[] => {
    const always = limits.get(field) ?? [];
    const more = [...limitsByExpansion(field, values, adequate), ...limitsByOverlap(field, values, always)];
    if (more.length === 0) return ranges.get(field) ?? [];
    const all = [...new Set([...always, ...more])].sort((a, b) => a - b);
    return numberClasses(all, isWhole(field));
  };

  return {
    rangesOf,
    answersTo(field, values) {
      if (field === 'preparation.tools') return oneMoreTool(values[TOOLS_SLOT] as readonly ToolUse[] | undefined);
      if (AREAS.has(field) || field === 'stent.layers') return valuesOf(rangesOf(field, values));
      return words.get(field) ?? [];
    },
  };
}

const TOOLS_SLOT = slotOf('preparation.tools');
const OVERLAP = slotOf('stent.overlap');
const AREA = slotOf('imaging.minStentAreaMm2');
const AREA_AFTER = slotOf('preparation.minStentAreaMm2');
const REFERENCE = slotOf('imaging.referenceLumenAreaMm2');
const AREAS: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'imaging.minStentAreaMm2',
  'preparation.minStentAreaMm2',
  'imaging.referenceLumenAreaMm2',
]);

const valuesOf = (classes: readonly NumberClass[]): unknown[] => classes.map(({ value }) => value);

/** The numbers each field is held against, itself or as the one input of a derived fact. */
function limitsOfFields(thresholds: readonly Threshold[]): Map<string, number[]> {
  const limits = new Map<string, Set<number>>();
  for (const { facts, value } of thresholds)
    for (const fact of facts) {
      const field = INPUT_OF[fact] ?? fact;
      limits.set(field, (limits.get(field) ?? new Set()).add(value));
    }
  return new Map([...limits].map(([field, found]) => [field, [...found].sort((a, b) => a - b)]));
}

const INPUT_OF: Readonly<Record<string, FieldPath>> = {
  stenosis: 'lesion.stenosisPercent',
  layersCounted: 'stent.layers',
};

/** Of layers that are known to overlap one does not count: the limits are reached one layer later, or just as well. */
const limitsByOverlap = (field: FieldPath, values: readonly unknown[], limits: readonly number[]): number[] =>
  field === 'stent.layers' && values[OVERLAP] === true ? limits.map((limit) => limit + 1) : [];

/** Where the expansion would be just adequate, given the other area. */
function limitsByExpansion(field: FieldPath, values: readonly unknown[], adequate: number): number[] {
  if (!AREAS.has(field)) return [];
  const known = (slot: number) => (typeof values[slot] === 'number' ? [values[slot]] : []);
  if (field === 'imaging.referenceLumenAreaMm2')
    return [...known(AREA), ...known(AREA_AFTER)].map((area) => withoutTail(area / adequate));
  return known(REFERENCE).map((reference) => withoutTail(reference * adequate));
}

/** Without the tail that binary fractions leave: 80 % of 7.2 mm² is 5.76 mm², which is adequate. */
const withoutTail = (areaMm2: number): number => Math.round(areaMm2 * 1e6) / 1e6;

/** Criteria only count: none, one of the major ones, each of the minor ones, two of these. */
const BLEEDING: readonly unknown[] = [
  [],
  MAJOR_BLEEDING_CRITERIA.slice(0, 1),
  ...MINOR_BLEEDING_CRITERIA.map((criterion) => [criterion]),
  MINOR_BLEEDING_CRITERIA.slice(0, 2),
];

/** That one tool failed says of the plan all that several would. */
const FAILED_BEFORE: readonly unknown[] = [[], ...TOOLS.map((tool) => [tool])];

function wordsFor(field: FieldPath): readonly unknown[] | null {
  if (field === 'patient.bleedingCriteria') return BLEEDING;
  if (field === 'history.toolsFailedBefore') return FAILED_BEFORE;
  // What the lab lacks is always known, and too long a list for all its sets.
  if (field === 'setting.unavailable') return [];
  const answers = ANSWERS[field];
  if (answers.kind === 'one') return answers.of;
  return answers.kind === 'any' ? setsOf(answers.of) : null;
}

/** All sets of a handful of words. */
function setsOf(words: readonly unknown[]): readonly unknown[] {
  let sets: (readonly unknown[])[] = [[]];
  for (const word of words) sets = [...sets, ...sets.map((set) => [...set, word])];
  return sets;
}

/** What the next entry of the list could be; where nothing is known, also that nothing was tried. */
function oneMoreTool(uses: readonly ToolUse[] | undefined): readonly (readonly ToolUse[])[] {
  const more = ENTRIES.map((entry): readonly ToolUse[] => [...(uses ?? []), entry]);
  return uses ? more : [[], ...more];
}

const ENTRIES: readonly ToolUse[] = TOOLS.flatMap((tool) =>
  (['worked', 'failed'] as const).map((outcome) => ({ tool, outcome })),
);
