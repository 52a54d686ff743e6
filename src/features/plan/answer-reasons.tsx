import type { ReactNode } from 'react';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { t } from '../../i18n/translate.ts';
import { edgeOf } from './answer-bar.tsx';
import { BecauseList } from './because-list.tsx';
import type { Selecting } from './selecting.ts';

interface AnswerReasonsProps extends Selecting {
  inspection: Inspection;
  caseData: CaseData;
  /** The lesion, beside what is said of it. */
  drawing?: ReactNode;
}

/** Why the answer is what it is, in the same card: what decides, the strongest against, and the lesion itself. */
export function AnswerReasons({ inspection, caseData, drawing, ...selecting }: AnswerReasonsProps) {
  const { result } = inspection;
  const count = result.classification.layersCounted;
  return (
    <section
      aria-label={t('plan.because')}
      className={`flex flex-wrap items-start gap-x-row gap-y-control border-l-4 ${edgeOf(inspection, caseData)} bg-raised px-1.5 pb-1 tablet:px-2.5`}
    >
      <div className="min-w-0 flex-[1_1_20rem] text-small text-ink-muted [&>p]:px-1.5">
        <BecauseList because={result.device.because.filter((entry) => entry.as !== 'enter')} {...selecting} />
        {isWithoutGround(result) && <p>{t('plan.no-ground')}</p>}
        {count !== null && count !== caseData.stent?.layers && <p>{t('plan.layers-counted', { count })}</p>}
      </div>
      {drawing && <div className="min-w-0 flex-[1_1_13rem] px-1.5 empty:hidden">{drawing}</div>}
    </section>
  );
}

/** Treated only because preparation has begun: rule I7 stands alone. */
const isWithoutGround = ({ indication: { status, rules } }: Result): boolean =>
  status === 'treat' && rules.every((id) => id === 'I7');
