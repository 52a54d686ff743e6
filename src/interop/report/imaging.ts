import { getField } from '#territory/case/edit.ts';
import { FIELD_PATHS } from '#territory/case/fields.ts';
import type { CaseData, Imaging } from '#territory/types/case-data.ts';
import type { FieldPath } from '#territory/types/facts.ts';
import type { Result } from '#territory/types/result.ts';
import { expansionFigure, withUnit } from '../../i18n/field-texts.ts';
import { listText, numberText, t, textOf } from '../../i18n/translate.ts';
import { type Form, type Phrase, phrase, phrases, type Reported, type Sentence, sentence } from './phrase.ts';

/** What imaging showed before preparation. The short form gives values and what was found, the long form also what was not. */
export function imagingSentence({ caseData: { imaging }, result }: Reported, form: Form): readonly Sentence[] {
  if (imaging === undefined) return [];
  const { modalities } = imaging;
  const found = phrases(
    fractureOf(imaging),
    ...YES_OR_NO.map((key) => imaging[key] === true && phrase(textOf(`report.finding.${key}`), [`imaging.${key}`])),
    ...areas(imaging, result),
    imaging.underexpanded !== undefined &&
      (form === 'long' || imaging.minStentAreaMm2 === undefined) &&
      phrase(textOf(`report.underexpanded.${imaging.underexpanded}`), ['imaging.underexpanded']),
    imaging.tissue !== undefined && phrase(textOf(`report.tissue.${imaging.tissue}`), ['imaging.tissue']),
    neoatherosclerosisOf(imaging),
    ...calcium(imaging, form),
    form === 'long' && absent(imaging),
  );
  if (modalities === undefined) return sentence('imaging', 'finding', found, (text) => of(t('report.imaging'), text));
  if (modalities.length === 0)
    return sentence('imaging', 'finding', [phrase(t('report.imaged.none'), ['imaging.modalities']), ...found]);
  const names = listText(
    modalities.map((each) => textOf(`value.imaging.modalities.${each}`)),
    'and',
  );
  if (found.length === 0) return sentence('imaging', 'finding', [phrase(names, ['imaging.modalities'])]);
  const [said] = sentence('imaging', 'finding', found, (text) => of(names, text));
  return said === undefined ? [] : [{ ...said, fields: ['imaging.modalities', ...said.fields] }];
}

const of = (place: string, text: string): string => t('report.of', { place, phrases: text });

const YES_OR_NO = [
  'deformed',
  'malapposition',
  'undersized',
  'geographicMiss',
  'thrombus',
  'protrudingStruts',
  'edgeHaematoma',
  'wireBehindStrut',
  'aneurysm',
  'calcifiedNodule',
] as const satisfies readonly (keyof Imaging)[];

const fractureOf = ({ fracture }: Imaging): Phrase | undefined =>
  fracture === undefined || fracture === 'none'
    ? undefined
    : phrase(textOf(`report.fracture.${fracture}`), ['imaging.fracture']);

const neoatherosclerosisOf = ({ neoatherosclerosis: kind }: Imaging): Phrase | undefined =>
  kind === undefined || kind === 'none'
    ? undefined
    : phrase(textOf(`report.neoatherosclerosis.${kind}`), ['imaging.neoatherosclerosis']);

function areas({ minStentAreaMm2: area, referenceLumenAreaMm2: reference }: Imaging, { classification }: Result) {
  const percent = classification.expansionBeforePercent;
  if (area !== undefined && reference !== undefined && percent !== null)
    return [
      phrase(
        t('report.msa-of', {
          area: numberText(area),
          reference: numberText(reference),
          expansion: withUnit(expansionFigure(percent), '%'),
        }),
        ['imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2'],
      ),
    ];
  return phrases(
    area !== undefined && phrase(t('report.msa', { area: numberText(area) }), ['imaging.minStentAreaMm2']),
    reference !== undefined &&
      phrase(t('report.reference-area', { area: numberText(reference) }), ['imaging.referenceLumenAreaMm2']),
  );
}

function calcium({ calciumArcDeg: arc, calciumThicknessMm: thick, calciumLengthMm: long }: Imaging, form: Form) {
  return phrases(
    arc !== undefined && phrase(t('report.calcium.arc', { value: numberText(arc) }), ['imaging.calciumArcDeg']),
    thick !== undefined &&
      phrase(t('report.calcium.thickness', { value: numberText(thick) }), ['imaging.calciumThicknessMm']),
    form === 'long' &&
      long !== undefined &&
      phrase(t('report.calcium.length', { value: numberText(long) }), ['imaging.calciumLengthMm']),
  );
}

/** What was looked for and not found: only where that was entered. */
function absent(imaging: Imaging): Phrase | undefined {
  const keys = [
    ...(imaging.fracture === 'none' ? (['fracture'] as const) : []),
    ...YES_OR_NO.filter((key) => imaging[key] === false),
    ...(imaging.neoatherosclerosis === 'none' ? (['neoatherosclerosis'] as const) : []),
  ];
  if (keys.length === 0) return undefined;
  const list = listText(
    keys.map((key) => textOf(`report.finding.${key}`)),
    'or',
  );
  return phrase(
    t('report.without', { list }),
    keys.map((key): FieldPath => `imaging.${key}`),
  );
}

/** What the classification of the mechanism may rest on. */
const MECHANISM: readonly FieldPath[] = FIELD_PATHS.filter(
  (path) =>
    path.startsWith('imaging.') ||
    path.startsWith('stent.') ||
    path.startsWith('preparation.') ||
    path === 'history.lastTreatment' ||
    path === 'history.toolsFailedBefore' ||
    path === 'lesion.timiFlow' ||
    path === 'lesion.stenosisPercent' ||
    path === 'lesion.pattern' ||
    path === 'lesion.vessel' ||
    path === 'lesion.occlusionMonths',
);

/** The mechanism that these findings speak for, and an underexpansion that nobody has looked for. */
export function mechanismSentences(
  { caseData, result: { classification } }: Reported,
  form: Form,
): readonly Sentence[] {
  const known = MECHANISM.filter((path) => getField(caseData, path) !== undefined);
  const { waksman, waksmanThresholdDisputed } = classification;
  const [leading] = waksman;
  const id = waksmanThresholdDisputed ? 'report.mechanism.disputed' : 'report.mechanism';
  const said = leading && {
    text: t(id, {
      leading: textOf(`report.mechanism.${leading}`),
      types: (form === 'short' ? [leading] : waksman).join(t('report.join')),
    }),
    fields: known,
    rules: [],
  };
  const presumed = classification.underexpandedBefore === 'presumed' && presumedPhrase(caseData);
  return phrases(said, presumed).map((each) => ({ id: 'mechanism', voice: 'tool', ...each }));
}

const AREAS = ['imaging.minStentAreaMm2', 'preparation.minStentAreaMm2'] as const;
const FAILURES = ['preparation.tools', 'history.toolsFailedBefore'] as const;

/** By an area that has no reference, by a balloon that failed, or by either of them. */
function presumedPhrase(caseData: CaseData): Phrase {
  const known = <P extends FieldPath>(paths: readonly P[]) =>
    paths.filter((path) => getField(caseData, path) !== undefined);
  // With a reference an area is an expansion, and presumes nothing.
  const isAlone = caseData.imaging?.referenceLumenAreaMm2 === undefined;
  const [areas, failures] = [isAlone ? known(AREAS) : [], known(FAILURES)];
  const id = failures.length === 0 ? 'by-area' : areas.length === 0 ? 'by-failure' : 'by-either';
  return phrase(
    textOf(`report.presumed.${id}`),
    known([...AREAS, ...FAILURES, 'imaging.referenceLumenAreaMm2', 'lesion.vessel', 'imaging.modalities']),
  );
}
