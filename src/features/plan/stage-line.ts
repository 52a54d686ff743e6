import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Stage } from '#territory/types/result.ts';
import { expansionFigure, fieldValueText, withUnit } from '../../i18n/field-texts.ts';
import { t, textOf } from '../../i18n/translate.ts';
import type { Due } from '../../wording/due.ts';
import { ladderLine } from './ladder-line.ts';

/** A stage in a line, for those that stand folded; undefined for those that are always seen whole. */
export function stageLine(stage: Stage, { result, ladder }: Inspection, caseData: CaseData, now: readonly Due[]) {
  switch (stage.stage) {
    case 'imaging':
      return [imaged(stage, caseData, result.classification.expansionPercent), stepNames(stage)]
        .filter(Boolean)
        .join(' ');
    case 'preparation':
      if (stage.status === 'not-needed') return t('plan.no-steps');
      return ladderLine(ladder, now, caseData.preparation?.tools ?? []) || nothingTried(stage);
    case 'beyond':
      return stepNames(stage) || t('plan.no-steps');
    default:
      return undefined;
  }
}

function imaged({ status, steps }: Stage, { imaging }: CaseData, expansion: number | null): string {
  if (status === 'done') {
    const done = t('plan.imaging.done', {
      modalities: fieldValueText('imaging.modalities', imaging?.modalities ?? [], null),
    });
    if (expansion === null) return done;
    return `${done} ${t('plan.imaging.expansion', { value: withUnit(expansionFigure(expansion), '%') })}`;
  }
  return steps.length === 0 ? t('plan.no-steps') : '';
}

/** No tool was recorded and none is ahead: the gate is met without, or what there would be is not for this case. */
const nothingTried = (stage: Stage): string =>
  stage.status === 'done' ? t('plan.nothing-tried') : stepNames(stage) || t('plan.no-steps');

const stepNames = ({ steps }: Stage): string =>
  steps
    .map(({ action, verdict }) =>
      t('plan.step-in-line', { action: textOf(`action.${action}`), verdict: textOf(`verdict.${verdict}`) }),
    )
    .join(' · ');
