import { THRESHOLDS } from '#territory/thresholds.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { expansionFigure, fieldValueText, withUnit } from '../i18n/field-texts.ts';
import { numberText, t, textOf } from '../i18n/translate.ts';
import type { Criterion } from './gate-criteria.ts';

const LIMITS: Partial<Record<Criterion, number>> = {
  G1: THRESHOLDS['residual.gate'].value,
  G5: THRESHOLDS['expansion.adequate'].value,
};

/** What a criterion of the gate asks for, with its limit. */
export const criterionTitle = (rule: Criterion): string =>
  textOf(`gate.${rule}`, { limit: numberText(LIMITS[rule] ?? 0) });

/** The gate is met, but nobody has measured the expansion: what is presumed says so wherever the answer stands. */
export const isPresumedMet = ({ gate, stages }: Pick<Result, 'gate' | 'stages'>): boolean =>
  gate.G5basis === 'by-residual-only' && stages.some(({ stage, status }) => stage === 'gate' && status === 'done');

/** What was read of a criterion of the gate: the value itself where there is one, else in what way it is known. */
export function gateReading(
  rule: Criterion,
  { preparation }: CaseData,
  { gate, classification }: Pick<Result, 'gate' | 'classification'>,
): string {
  const known = rule === 'G5' ? expansion(gate, classification) : entered(rule, preparation);
  return known ?? textOf(`criterion.${gate[rule]}`);
}

function entered(rule: Exclude<Criterion, 'G5'>, preparation: CaseData['preparation'] = {}): string | undefined {
  const { residualStenosisPercent, residualUnder30, timiFlow, dissection, flowStable } = preparation;
  const words = (path: string, value: unknown) =>
    value === undefined ? undefined : fieldValueText(`preparation.${path}`, value, null);
  switch (rule) {
    case 'G1':
      if (residualStenosisPercent !== undefined) return withUnit(residualStenosisPercent, '%');
      return residualUnder30 === undefined ? undefined : t(residualUnder30 ? 'gate.by-eye' : 'gate.not-by-eye');
    case 'G2':
      return words('timiFlow', timiFlow);
    case 'G3':
      return words('dissection', dissection);
    case 'G4':
      return words('flowStable', flowStable);
  }
}

function expansion(
  { G5, G5basis }: Result['gate'],
  { expansionAfterPercent, expansionBeforePercent }: Result['classification'],
): string | undefined {
  if (G5 === 'met' && G5basis === null) return t('gate.G5.not-underexpanded');
  if (G5basis === 'by-residual-only') return t('gate.G5.by-residual-only');
  const percent = expansionAfterPercent ?? (G5 === 'failed' ? expansionBeforePercent : null);
  if (percent === null) return undefined;
  const value = withUnit(expansionFigure(percent), '%');
  return G5basis === 'measured' ? t('gate.G5.measured', { value }) : value;
}
