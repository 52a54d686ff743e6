import { THRESHOLDS } from '#territory/thresholds.ts';
import type { Preparation } from '#territory/types/case-data.ts';
import type { GateState, Result } from '#territory/types/result.ts';
import { expansionFigure, withUnit } from '../../i18n/field-texts.ts';
import { numberText, t, textOf } from '../../i18n/translate.ts';
import { CRITERIA, type Criterion } from '../../wording/gate-criteria.ts';
import { type Phrase, phrase, phrases, type Reported, type Sentence, sentence, type TracedField } from './phrase.ts';

/** What was used to prepare the lesion, in order, with what came of it. */
export function toolsSentence({ caseData: { preparation } }: Reported): readonly Sentence[] {
  const tools = preparation?.tools;
  if (tools === undefined) return [];
  const fields = ['preparation.tools'] as const;
  const used = tools.map(({ tool, outcome }) =>
    phrase(textOf(`report.tool.${outcome}`, { tool: textOf(`report.device.${tool}`) }), fields),
  );
  return sentence('preparation', 'finding', used.length === 0 ? [phrase(t('report.tools.none'), fields)] : used);
}

/** What preparation left. */
export function resultSentence({ caseData: { preparation }, result }: Reported): readonly Sentence[] {
  if (preparation === undefined) return [];
  const {
    residualStenosisPercent: residual,
    residualUnder30,
    timiFlow,
    dissection,
    flowStable,
    perforation,
  } = preparation;
  const found = phrases(
    residual !== undefined &&
      phrase(t('report.residual', { value: withUnit(residual, '%') }), ['preparation.residualStenosisPercent']),
    residual === undefined &&
      residualUnder30 !== undefined &&
      phrase(textOf(`report.residual.by-eye.${residualUnder30}`), ['preparation.residualUnder30']),
    timiFlow !== undefined && phrase(t('report.timi', { grade: timiFlow }), ['preparation.timiFlow']),
    dissection !== undefined &&
      phrase(
        dissection === 'none'
          ? t('report.dissection.none')
          : t('report.dissection', { type: dissection.toUpperCase() }),
        ['preparation.dissection'],
      ),
    flowStable !== undefined && phrase(textOf(`report.flow.${flowStable}`), ['preparation.flowStable']),
    areaAfter(preparation, result),
    perforation !== undefined && phrase(textOf(`report.perforation.${perforation}`), ['preparation.perforation']),
  );
  return sentence('result', 'finding', found, (text) => t('report.result', { phrases: text }));
}

function areaAfter({ minStentAreaMm2: area }: Preparation, { classification }: Result): Phrase | undefined {
  if (area === undefined) return undefined;
  const percent = classification.expansionAfterPercent;
  if (percent === null) return phrase(t('report.after', { area: numberText(area) }), ['preparation.minStentAreaMm2']);
  const expansion = withUnit(expansionFigure(percent), '%');
  return phrase(t('report.after.expansion', { area: numberText(area), expansion }), [
    'preparation.minStentAreaMm2',
    'imaging.referenceLumenAreaMm2',
  ]);
}

const LOOKS_AT: Readonly<Record<Criterion, readonly TracedField[]>> = {
  G1: ['preparation.residualStenosisPercent', 'preparation.residualUnder30'],
  G2: ['preparation.timiFlow'],
  G3: ['preparation.dissection'],
  G4: ['preparation.flowStable'],
  G5: ['preparation.minStentAreaMm2', 'preparation.residualStenosisPercent', 'preparation.residualUnder30'],
};

/** Whether the gate is met, not met by which criterion, or open; none before anything of the result is known. */
export function gateSentence({ caseData: { preparation = {} }, result }: Reported): readonly Sentence[] {
  const { gate, classification, scope, stages } = result;
  const known = ([, key = '']: readonly string[]) => preparation[key as keyof Preparation] !== undefined;
  const fields = [...new Set(CRITERIA.flatMap((id) => LOOKS_AT[id]))].filter((path) => known(path.split('.')));
  if (scope.status === 'out-of-scope' || classification.phase !== 'after-preparation' || fields.length === 0) return [];
  const inState = (state: GateState) => CRITERIA.filter((id) => gate[id] === state);
  const failed = inState('failed');
  const said = (text: string, rules: readonly Criterion[]): readonly Sentence[] => [
    { id: 'gate', voice: 'tool', text, fields, rules },
  ];
  const named = (state: 'failed' | 'unknown', ids: readonly Criterion[]) =>
    ids
      .map((id) => textOf(`report.gate.${state}.${id}`, { limit: numberText(THRESHOLDS['residual.gate'].value) }))
      .join(t('report.join'));
  if (failed.length > 0) return said(t('report.gate.failed', { criteria: named('failed', failed) }), failed);
  const met = inState('met');
  if (stages.some(({ stage, status }) => stage === 'gate' && status === 'done')) {
    return said(t(gate.G5basis === 'by-residual-only' ? 'report.gate.met.by-residual-only' : 'report.gate.met'), met);
  }
  const open = inState('unknown');
  return said(t('report.gate.open', { criteria: named('unknown', open) }), open);
}
