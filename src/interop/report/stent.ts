import type { Stent } from '#territory/types/case-data.ts';
import { withUnit } from '../../i18n/field-texts.ts';
import { diameterText, listText, t, textOf } from '../../i18n/translate.ts';
import { type Form, type Phrase, phrase, phrases, type Reported, type Sentence, sentence } from './phrase.ts';

/** The stent that failed, and what was done here before. */
export function stentSentence({ caseData: { stent = {}, history = {} } }: Reported, form: Form): readonly Sentence[] {
  const long = form === 'long';
  const { layers, monthsSinceImplant: months, diameterMm } = stent;
  const { priorTreatments: prior, lastTreatment: last, toolsFailedBefore: failed } = history;
  return sentence(
    'stent',
    'finding',
    phrases(
      layers !== undefined && phrase(t('report.layers', { count: layers }), ['stent.layers']),
      stent.overlap === true && phrase(t('report.overlap'), ['stent.overlap']),
      typeOf(stent),
      months !== undefined &&
        phrase(t('report.months', { value: withUnit(months, 'months') }), ['stent.monthsSinceImplant']),
      long &&
        diameterMm !== undefined &&
        phrase(t('report.nominal', { diameter: diameterText(diameterMm) }), ['stent.diameterMm']),
      prior !== undefined && phrase(t('report.prior', { count: prior }), ['history.priorTreatments']),
      last !== undefined &&
        last !== 'none' &&
        phrase(t('report.last', { treatment: textOf(`report.last.${last}`) }), ['history.lastTreatment']),
      failed !== undefined && failed.length > 0
        ? phrase(
            t('report.failed-before', {
              tools: listText(
                failed.map((tool) => textOf(`report.device.${tool}`)),
                'and',
              ),
            }),
            ['history.toolsFailedBefore'],
          )
        : long && failed !== undefined && phrase(t('report.failed-before.none'), ['history.toolsFailedBefore']),
    ),
  );
}

function typeOf({ type, drug }: Stent): Phrase | undefined {
  if (type === undefined) return undefined;
  if (type !== 'des' || drug === undefined || drug === 'other' || drug === 'unknown')
    return phrase(textOf(`report.stent.${type}`), ['stent.type']);
  return phrase(t('report.stent.des.of', { drug: textOf(`report.drug.${drug}`) }), ['stent.type', 'stent.drug']);
}
