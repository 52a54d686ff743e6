import type { Coding } from 'fhir/r4';
import { expansionInTenths } from '../../../i18n/field-texts.ts';
import { numberText } from '../../../i18n/translate.ts';
import { type Derived, type DerivedValue, UNKNOWN, wordValue, yesNo } from '../../../interop/fhir/derived.ts';
import type { Exported } from '../../../interop/fhir/exported.ts';
import { quantity, words } from '../../../interop/fhir/parts.ts';
import { FIELDS } from '../case/fields.ts';
import { definitions } from '../definitions.ts';
import { thresholds } from '../thresholds.ts';
import type { FieldPath } from '../types/case-data.ts';
import type { Condition } from '../types/condition.ts';
import type { Classification } from '../types/result.ts';
import { EXPANSION_INDEX, RESTENOSIS_QUESTION } from './external-codes.ts';

/** In per cent of the diameter: from here on a narrowing counts as a restenosis. @throws when the knowledge does not say */
export function restenosisPercent(): number {
  const limit = thresholds.find(({ id }) => id === 'stenosis.restenosis');
  if (limit === undefined) throw new Error('The knowledge has no limit stenosis.restenosis');
  return limit.value;
}

/** Of what a fact that is computed by arithmetic or a ranking is made. */
const INPUTS: Readonly<Partial<Record<keyof Classification, readonly FieldPath[]>>> = {
  mehran: ['lesion.pattern', 'lesion.timiFlow', 'lesion.lengthMm', 'lesion.extendsBeyondStent'],
  stenosisPercent: ['lesion.stenosisPercent', 'lesion.timiFlow'],
  expansionBeforePercent: ['imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2'],
  expansionAfterPercent: ['preparation.minStentAreaMm2', 'imaging.referenceLumenAreaMm2'],
  expansionPercent: ['imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2', 'preparation.minStentAreaMm2'],
  underexpandedBefore: ['imaging.underexpanded', 'imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2'],
  calciumScore: ['imaging.calciumArcDeg', 'imaging.calciumThicknessMm', 'imaging.calciumLengthMm'],
  ischaemia: ['patient.ffr', 'patient.ifr', 'patient.nonInvasiveIschaemia'],
  layersCounted: ['stent.layers', 'stent.overlap'],
  occluded: ['lesion.timiFlow', 'lesion.pattern', 'lesion.stenosisPercent'],
  residualBelow30: ['preparation.residualStenosisPercent', 'preparation.residualUnder30'],
};

const WAKSMAN_INPUTS: readonly FieldPath[] = [
  'imaging.underexpanded',
  'imaging.fracture',
  'imaging.tissue',
  'imaging.neoatherosclerosis',
  'stent.layers',
];

/** The fields that the condition of a definition names, those of the definitions in it included. */
function fieldsOfDefinition(id: string): FieldPath[] {
  const found = new Set<FieldPath>();
  const visit = (condition: Condition): void => {
    if (condition.op === 'all' || condition.op === 'any') condition.of.forEach(visit);
    else if (condition.op === 'not' || condition.op === 'holds') visit(condition.of);
    else if (condition.op === 'defined')
      definitions.filter((one) => one.id === condition.id).forEach((one) => visit(one.when));
    else if ('fact' in condition && condition.fact in FIELDS) found.add(condition.fact as FieldPath);
  };
  definitions.filter((one) => one.id === id).forEach((one) => visit(one.when));
  return [...found];
}

const percent = (value: number): { value: DerivedValue; said: string } => ({
  value: { valueQuantity: quantity(value, '%') },
  said: `${numberText(value)} %`,
});

/** A narrowing that counts, in the stent or within 5 mm of it; unknown where either is. */
function restenosis({ case: { lesion }, result }: Exported): boolean | null {
  const { stenosisPercent } = result.classification;
  if (lesion?.withinStent === 'outside') return false;
  if (stenosisPercent !== null && stenosisPercent < restenosisPercent()) return false;
  return stenosisPercent === null || lesion?.withinStent === undefined ? null : true;
}

/** Every derived fact that the result names. */
export function derivedOf(exported: Exported): readonly Derived[] {
  const of = exported.result.classification;
  const isRestenosis = restenosis(exported);
  const flag = (key: keyof Classification, text = `fact.${key}`): Derived => ({
    id: key,
    text: words(text),
    from: INPUTS[key] ?? fieldsOfDefinition(key),
    ...(typeof of[key] === 'boolean' ? yesNo(of[key]) : UNKNOWN),
  });
  const word = (key: keyof Classification, text = `fact.${key}`): Derived => ({
    id: key,
    text: words(text),
    from: INPUTS[key] ?? [],
    ...(typeof of[key] === 'string' ? wordValue(key, of[key]) : UNKNOWN),
  });
  const figure = (id: string, key: keyof Classification, text: string, external?: Coding): Derived => ({
    id,
    text: words(text),
    ...(external ? { external } : {}),
    from: INPUTS[key] ?? [],
    ...(typeof of[key] === 'number'
      ? percent(key === 'stenosisPercent' ? of[key] : expansionInTenths(of[key]))
      : UNKNOWN),
  });
  const count = (key: 'calciumScore' | 'layersCounted'): Derived => {
    const value = of[key];
    const known = value === null ? UNKNOWN : { value: { valueInteger: value }, said: String(value) };
    return { id: key, text: words(`fact.${key}`), from: INPUTS[key] ?? [], ...known };
  };
  return [
    {
      id: 'inStentRestenosis',
      text: words('fhir.restenosis-on-angiography'),
      external: RESTENOSIS_QUESTION,
      from: ['lesion.stenosisPercent', 'lesion.timiFlow', 'lesion.withinStent'],
      ...(isRestenosis === null ? UNKNOWN : yesNo(isRestenosis)),
    },
    word('mehran', 'fact.mehranClass'),
    {
      id: 'waksman',
      text: words('fhir.waksman-leading'),
      from: WAKSMAN_INPUTS,
      ...(of.waksman[0] === undefined ? UNKNOWN : wordValue('waksman', of.waksman[0])),
    },
    figure('stenosis', 'stenosisPercent', 'fact.stenosis'),
    figure('expansion', 'expansionPercent', 'columns.expansion', EXPANSION_INDEX),
    figure('expansionBefore', 'expansionBeforePercent', 'fact.expansionBeforePercent'),
    figure('expansionAfter', 'expansionAfterPercent', 'fact.expansionAfterPercent'),
    word('underexpandedBefore'),
    flag('underexpansionCorrected'),
    flag('mechanical'),
    flag('biological'),
    flag('calciumNeedsModification'),
    flag('acute'),
    flag('highBleedingRisk'),
    flag('recurrent'),
    flag('late'),
    flag('largeVessel'),
    count('calciumScore'),
    count('layersCounted'),
    flag('occluded'),
    flag('residualBelow30'),
    flag('preparationBegun'),
    word('ischaemia'),
    word('phase'),
  ];
}
