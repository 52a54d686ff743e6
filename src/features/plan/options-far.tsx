import '../../i18n/with-far-view.ts';
import type { ReactNode } from 'react';
import { hasPlace } from '#territory/entry/beside-stage.tsx';
import { GateCriteria } from '#territory/entry/gate-criteria.tsx';
import { headline } from '#territory/entry/headline.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { reasonWords } from './because-list.tsx';
import { firmness, optionsEdge, reservations } from './options-answer.tsx';
import type { RecordTool } from './tool-outcome.tsx';

interface OptionsFarProps {
  inspection: Inspection;
  caseData: CaseData;
  onTool: RecordTool;
  drawing: ReactNode;
}

/** In letters: what is longer does not fit a low screen beside the drawing in the largest type. */
const LONG = 90;
/** As many of the reasons as are read in a glance from the table. */
const AT_A_GLANCE = 2;

/** The answer for two metres where many options are compared: what it is, how firm, under what, why, and what is due before it. */
export function OptionsFar({ inspection: { result }, drawing }: OptionsFarProps) {
  const sentence = headline(result);
  const reasons = result.device.because.flatMap((entry) => (entry.as === 'enter' ? [] : reasonWords(entry)));
  return (
    <div className="flex min-h-full flex-col justify-between gap-2 wrap-anywhere">
      <div className={`grid gap-2 border-l-8 ${optionsEdge(result)} pl-4`}>
        <p className="font-semibold text-balance">
          <span className={sentence.length > LONG ? 'text-far-2' : 'text-far'}>{sentence}</span>
        </p>
        {result.device.status !== 'intended' && <p className="text-far-2 text-ink-muted">{firmness(result)}</p>}
        {reservations(result).map((words) => (
          <p key={words} className="text-far-2 font-semibold text-warn">
            <Icon name="warning" className="mr-2 text-[0.7em]" />
            <span>{words}</span>
          </p>
        ))}
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          <ul aria-label={t('plan.because')} className="min-w-0 flex-[3_1_24rem] text-far-2 text-ink-muted">
            {reasons.slice(0, AT_A_GLANCE).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <div className="[&>svg]:h-[34dvh]">{drawing}</div>
        </div>
      </div>
      {before(result).map(({ stage, steps }) => (
        <p key={stage} className="text-far-2">
          <span className="text-ink-muted">{textOf(`stage.${stage}`)}:</span> {steps.join(' · ')}
        </p>
      ))}
      {result.scope.status !== 'out-of-scope' && hasPlace('gate', result) && <GateCriteria far gate={result.gate} />}
    </div>
  );
}

const BEFORE = ['assessment', 'preparation'] as const;

/** What is due before the treatment, by stages: as much as is read in a glance. */
const before = ({ stages }: Result) =>
  BEFORE.flatMap((name) => {
    const steps = (stages.find(({ stage, status }) => stage === name && status !== 'done')?.steps ?? [])
      .filter(({ verdict }) => verdict === 'required' || verdict === 'recommended')
      .map(({ action }) => textOf(`action.${action}`));
    return steps.length > 0 ? [{ stage: name, steps: steps.slice(0, AT_A_GLANCE) }] : [];
  });
