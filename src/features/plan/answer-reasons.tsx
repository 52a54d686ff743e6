import { listText, t, textOf } from '../../i18n/translate.ts';
import type { CaseData } from '../../territories/coronary/types/case-data.ts';
import type { Result } from '../../territories/coronary/types/result.ts';
import { BecauseList } from './because-list.tsx';
import type { GoToField } from './field-button.tsx';
import type { Selecting } from './selecting.ts';

interface AnswerReasonsProps extends Selecting {
  result: Result;
  caseData: CaseData;
  onField?: GoToField;
}

/**
 * What decides, why the answer is not more than it is, and whether another could come of what is not known. It stands
 * under the bar and does not stay in sight: the bar is for the answer.
 */
export function AnswerReasons({ result, caseData, onField, ...selecting }: AnswerReasonsProps) {
  const { device, classification } = result;
  const provisional = device.provisional.map((reason) => textOf(`provisional.${reason}`));
  const count = classification.layersCounted;
  return (
    <div className="py-2 pl-2.5 text-small text-ink-muted tablet:pl-3.5 [&>p]:pl-1.5">
      <BecauseList because={device.because} onField={onField} {...selecting} />
      {provisional.length > 0 && <p>{t('plan.provisional', { reasons: listText(provisional, 'and') })}</p>}
      {isWithoutGround(result) && <p>{t('plan.no-ground')}</p>}
      {count !== null && count !== caseData.stent?.layers && <p>{t('plan.layers-counted', { count })}</p>}
      <p>{couldChange(result)}</p>
    </div>
  );
}

/** Treated only because preparation has begun: rule I7 stands alone. */
const isWithoutGround = ({ indication: { status, rules } }: Result): boolean =>
  status === 'treat' && rules.every((id) => id === 'I7');

function couldChange({ missing }: Result): string {
  const count = missing.filter((entry) => entry.couldChange).length;
  return count > 0 ? t('plan.could-change', { count }) : t('plan.nothing-could-change');
}
