import { THRESHOLDS } from '#territory/thresholds.ts';
import type { Lesion } from '#territory/types/case-data.ts';
import type { Classification } from '#territory/types/result.ts';
import { withUnit } from '../../i18n/field-texts.ts';
import { diameterText, t, textOf } from '../../i18n/translate.ts';
import { type Form, joined, type Phrase, phrase, phrases, type Reported, type Sentence, sentence } from './phrase.ts';

/** Where the lesion is and what it looks like. */
export function siteSentence({ caseData, result }: Reported, form: Form): readonly Sentence[] {
  const { lesion } = caseData;
  if (lesion === undefined) return [];
  const place = placeOf(lesion);
  const long = form === 'long';
  const { sideBranch, calcification, extendsBeyondStent } = lesion;
  const findings = phrases(
    kindOf(lesion, result.classification),
    lesion.stenosisPercent !== undefined &&
      phrase(t('report.stenosis', { value: withUnit(lesion.stenosisPercent, '%') }), ['lesion.stenosisPercent']),
    lesion.timiFlow !== undefined && phrase(t('report.timi', { grade: lesion.timiFlow }), ['lesion.timiFlow']),
    lesion.occlusionMonths !== undefined &&
      phrase(t('report.occlusion', { value: withUnit(lesion.occlusionMonths, 'months') }), ['lesion.occlusionMonths']),
    sizeOf(lesion),
    patternOf(lesion, result.classification),
    long &&
      extendsBeyondStent !== undefined &&
      phrase(textOf(`report.beyond.${extendsBeyondStent}`), ['lesion.extendsBeyondStent']),
    sideBranch !== undefined &&
      (long || sideBranch !== 'none') &&
      phrase(textOf(`report.branch.${sideBranch}`), ['lesion.sideBranch']),
    calcification !== undefined &&
      (long || calcification === 'severe') &&
      phrase(textOf(`report.calcification.${calcification}`), ['lesion.calcification']),
    lesion.uncrossable === true && phrase(t('report.uncrossable'), ['lesion.uncrossable']),
    lesion.aortoOstialOverhang === true && phrase(t('report.overhang'), ['lesion.aortoOstialOverhang']),
  );
  if (place === undefined) return sentence('site', 'finding', findings);
  if (findings.length === 0) return sentence('site', 'finding', [place]);
  return sentence('site', 'finding', [place, ...findings], () =>
    t('report.of', { place: place.text, phrases: joined(findings) }),
  );
}

function placeOf({ vessel, position, leftMainProtected }: Lesion): Phrase | undefined {
  const where = position === undefined ? undefined : textOf(`report.position.${position}`);
  if (vessel === undefined)
    return where === undefined
      ? undefined
      : phrase(t('report.place.segment', { position: where }), ['lesion.position']);
  const name = textOf(`report.vessel.${vessel}`);
  const place = where === undefined ? name : t('report.place', { position: where, vessel: name });
  const fields =
    position === undefined ? (['lesion.vessel'] as const) : (['lesion.position', 'lesion.vessel'] as const);
  if (vessel !== 'left-main' || leftMainProtected === undefined) return phrase(place, fields);
  const id = leftMainProtected ? 'report.place.protected' : 'report.place.unprotected';
  return phrase(t(id, { place }), [...fields, 'lesion.leftMainProtected']);
}

/** "Restenosis" only where the stenosis says so: below its limit, or where none was entered, it is a lesion. */
function kindOf(lesion: Lesion, { occluded }: Classification): Phrase | undefined {
  const { withinStent, stenosisPercent } = lesion;
  if (withinStent === undefined) return undefined;
  if (withinStent === 'outside') return phrase(t('report.kind.outside'), ['lesion.withinStent']);
  const isRestenosis = occluded === true || (stenosisPercent ?? 0) >= THRESHOLDS['stenosis.restenosis'].value;
  const kind = isRestenosis ? 'restenosis' : 'lesion';
  const why = (['stenosisPercent', 'timiFlow', 'pattern'] as const).filter((key) => lesion[key] !== undefined);
  return phrase(textOf(`report.kind.${withinStent}.${kind}`), [
    'lesion.withinStent',
    ...(isRestenosis ? why.map((key) => `lesion.${key}` as const) : []),
  ]);
}

function sizeOf({ lengthMm, referenceDiameterMm }: Lesion): Phrase | undefined {
  const length = lengthMm === undefined ? '' : withUnit(lengthMm, 'mm');
  const diameter = referenceDiameterMm === undefined ? '' : diameterText(referenceDiameterMm);
  if (length && diameter)
    return phrase(t('report.length-and-reference', { length, diameter }), [
      'lesion.lengthMm',
      'lesion.referenceDiameterMm',
    ]);
  if (length) return phrase(t('report.length', { length }), ['lesion.lengthMm']);
  return diameter ? phrase(t('report.reference', { diameter }), ['lesion.referenceDiameterMm']) : undefined;
}

function patternOf(lesion: Lesion, { mehran }: Classification): Phrase | undefined {
  const { pattern } = lesion;
  if (pattern !== undefined) {
    const words = textOf(`report.pattern.${pattern}`);
    const text = mehran === null ? words : t('report.mehran.with-pattern', { pattern: words, class: mehran });
    return phrase(text, ['lesion.pattern']);
  }
  if (mehran === null) return undefined;
  const from = (
    ['lesion.timiFlow', 'lesion.stenosisPercent', 'lesion.lengthMm', 'lesion.extendsBeyondStent'] as const
  ).filter((path) => lesion[path.slice('lesion.'.length) as keyof Lesion] !== undefined);
  return phrase(t('report.mehran', { class: mehran }), from);
}
