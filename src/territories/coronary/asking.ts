import type { Asking, JointAnswers, ReadFact } from '../../engine/types/asking.ts';
import { all, always, is, known, not } from './conditions.ts';
import { inputsOf } from './facts/fact-inputs.ts';
import type { FieldPath, ToolUse } from './types/case-data.ts';
import type { Coronary } from './types/coronary.ts';
import { MAJOR_BLEEDING_CRITERIA, MINOR_BLEEDING_CRITERIA, TOOLS } from './types/vocabulary.ts';

const preparing = is('preparationBegun', true);

/** What is asked for, and the answers that together lead to every plan that some answer leads to. */
export const asking = (threshold: (id: string) => number): Asking<Coronary> => ({
  inputsOf,
  notAsked: {
    // Whoever has a perforation enters it, and of the residual stenosis the figure is asked for.
    'preparation.perforation': always,
    'preparation.residualUnder30': always,
    // Cannot be measured any more, or settles nothing, with the balloon in the vessel.
    'patient.ffr': preparing,
    'patient.ifr': preparing,
    'patient.nonInvasiveIschaemia': preparing,
    // A stent stands out into the aorta only from its ostium: elsewhere a yes would contradict the position.
    'lesion.aortoOstialOverhang': all(known('lesion.position'), not(is('lesion.position', 'ostial'))),
  },
  growing: new Set<FieldPath>(['preparation.tools']),
  guesses: { underexpandedBefore: 'presumed' },
  limitsOf: { stenosis: 'lesion.stenosisPercent', layersCounted: 'stent.layers' },
  answers(field, fact) {
    if (field === 'preparation.tools') return oneMoreTool(fact(field) as readonly ToolUse[] | undefined);
    return SELECTED[field] ?? null;
  },
  limits(field, fact, own) {
    if (field === 'stent.layers') return limitsByOverlap(fact, own);
    return AREAS.has(field) ? limitsByExpansion(field, fact, threshold('expansion.adequate') / 100) : NONE;
  },
  together: together(threshold),
});

/** Of layers that are known to overlap one does not count: the limits are reached one layer later, or just as well. */
const limitsByOverlap = (fact: ReadFact<Coronary>, own: readonly number[]): readonly number[] =>
  fact('stent.overlap') === true ? own.map((limit) => limit + 1) : NONE;

const NONE: readonly number[] = [];
const AREAS: ReadonlySet<FieldPath> = new Set<FieldPath>([
  'imaging.minStentAreaMm2',
  'preparation.minStentAreaMm2',
  'imaging.referenceLumenAreaMm2',
]);

/** Where the expansion would be just adequate, given the other area. */
function limitsByExpansion(field: FieldPath, fact: ReadFact<Coronary>, adequate: number): readonly number[] {
  const measured = (...fields: readonly FieldPath[]) => fields.map(fact).filter((value) => typeof value === 'number');
  return field === 'imaging.referenceLumenAreaMm2'
    ? measured('imaging.minStentAreaMm2', 'preparation.minStentAreaMm2').map((area) => withoutTail(area / adequate))
    : measured('imaging.referenceLumenAreaMm2').map((reference) => withoutTail(reference * adequate));
}

/** Without the tail that binary fractions leave: 80 % of 7.2 mm² is 5.76 mm², which is adequate. */
const withoutTail = (areaMm2: number): number => Math.round(areaMm2 * 1e6) / 1e6;

const SELECTED: { readonly [F in FieldPath]?: readonly unknown[] } = {
  // Criteria only count: none, one of the major ones, each of the minor ones, two of these.
  'patient.bleedingCriteria': [
    [],
    MAJOR_BLEEDING_CRITERIA.slice(0, 1),
    ...MINOR_BLEEDING_CRITERIA.map((criterion) => [criterion]),
    MINOR_BLEEDING_CRITERIA.slice(0, 2),
  ],
  // That one tool failed says of the plan all that several would.
  'history.toolsFailedBefore': [[], ...TOOLS.map((tool) => [tool])],
  // What the lab lacks is always known, and too long a list for all its sets.
  'setting.unavailable': [],
};

/** What the next entry of the list could be; where nothing is known, also that nothing was tried. */
function oneMoreTool(uses: readonly ToolUse[] | undefined): readonly (readonly ToolUse[])[] {
  const more = ENTRIES.map((entry): readonly ToolUse[] => [...(uses ?? []), entry]);
  return uses ? more : [[], ...more];
}

const ENTRIES: readonly ToolUse[] = TOOLS.flatMap((tool) =>
  (['worked', 'failed'] as const).map((outcome) => ({ tool, outcome })),
);

/** A reference area against which shares are easily told, mm2. */
const REFERENCE_MM2 = 10;

/** All pairs of fields that tell a derived fact together, with answers that lead to each of its values. */
function together(threshold: (id: string) => number): readonly JointAnswers<Coronary>[] {
  const pair = (
    a: FieldPath,
    b: FieldPath,
    ...answers: readonly (readonly [unknown, unknown])[]
  ): JointAnswers<Coronary> => ({ fields: [a, b], answers });
  const adequateMm2 = (REFERENCE_MM2 * threshold('expansion.adequate')) / 100;
  const areas = [
    [adequateMm2 - 1, REFERENCE_MM2],
    [adequateMm2, REFERENCE_MM2],
  ] as const;
  const beyondFocalMm = threshold('length.focal') + 1;
  // Each of these is one minor criterion of bleeding risk; any two make it high.
  const minor: readonly (readonly [FieldPath, unknown])[] = [
    ['patient.ageYears', threshold('age.bleeding')],
    ['patient.egfr', threshold('egfr.severe')],
    ['patient.haemoglobinGL', threshold('haemoglobin.severe')],
    ['patient.bleedingCriteria', ['any-stroke']],
  ];
  return [
    pair('imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2', ...areas),
    pair('preparation.minStentAreaMm2', 'imaging.referenceLumenAreaMm2', ...areas),
    pair('lesion.lengthMm', 'lesion.extendsBeyondStent', [beyondFocalMm, false], [beyondFocalMm, true]),
    ...minor.flatMap(([a, first], i) => minor.slice(i + 1).map(([b, second]) => pair(a, b, [first, second]))),
  ];
}
