import '../../i18n/with-far-view.ts';
import type { ReactNode } from 'react';
import { t, textOf } from '../../i18n/translate.ts';
import type { CaseData } from '../../territories/coronary/types/case-data.ts';
import type { Inspection } from '../../territories/coronary/types/inspection.ts';
import { Icon } from '../../ui/icon.tsx';
import { comesNext } from '../../wording/comes-next.ts';
import { type Due, isTool } from '../../wording/due.ts';
import { CRITERIA, criterionTitle, gateReading } from '../../wording/gate-reading.ts';
import { edgeOf } from './answer-bar.tsx';
import { answerParts, answerSentence } from './answer-sentence.ts';
import { reasonWords } from './because-list.tsx';
import { gateLook } from './gate-look.ts';
import type { RecordTool } from './tool-outcome.tsx';

interface FarAnswerProps {
  inspection: Inspection;
  caseData: CaseData;
  onTool: RecordTool;
  drawing: ReactNode;
}

/** As many reasons as are read in a glance from the table; of several tools that are due the first alone stays beside them. */
const REASONS = 2;

/** The answer for two metres: what it is and why, what is done now and what came of it, and what the gate has read. */
export function FarAnswer({ inspection, caseData, onTool, drawing }: FarAnswerProps) {
  const { result } = inspection;
  const { headline, now } = comesNext(inspection, caseData);
  const [main, rest] = answerParts(answerSentence(headline));
  const reasons = result.device.because.filter((entry) => entry.as !== 'enter').slice(0, now.length > 1 ? 1 : REASONS);
  return (
    <div className="flex min-h-full flex-col justify-between gap-6">
      <div className={`grid gap-4 border-l-8 ${edgeOf(inspection, caseData)} pl-6`}>
        <p className="font-semibold text-balance">
          <span className="text-far">{main}</span> <span className="text-far-2">{rest}</span>
        </p>
        <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
          <ul aria-label={t('plan.because')} className="min-w-0 flex-[3_1_24rem]">
            {reasons.map((entry) => (
              <li key={`${entry.as} ${entry.rule}`} className="text-far-2 text-ink-muted">
                {reasonWords(entry)}
              </li>
            ))}
          </ul>
          <div className="min-w-0 flex-[2_1_20rem] empty:hidden">{drawing}</div>
        </div>
      </div>
      {now.length > 0 && (
        <ul aria-label={t('plan.now')} className="flex flex-col gap-4">
          {now.map((due) => (
            <FarDue key={due.action} due={due} onTool={onTool} />
          ))}
        </ul>
      )}
      {result.scope.status !== 'out-of-scope' && (
        <ul aria-label={t('plan.gate.criteria')} className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-4">
          {CRITERIA.map((rule) => (
            <li key={rule} className={`border-2 px-3 py-1 ${gateLook(rule, result.gate).look}`}>
              <span className="block text-title text-ink-muted">{criterionTitle(rule)}</span>
              <span className="text-far-2 font-semibold wrap-anywhere">
                <Icon name={gateLook(rule, result.gate).icon} className="mr-2 text-[0.85em]" />
                {gateReading(rule, caseData, result)}
              </span>
              <span className="sr-only">, {textOf(`criterion.${result.gate[rule]}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const BUTTON =
  'inline-flex min-h-20 min-w-40 items-center justify-center gap-2 rounded-control border-2 border-line-strong bg-raised px-4 text-far-2 hover:border-accent';

function FarDue({ due: { action }, onTool }: { due: Due; onTool: RecordTool }) {
  const name = textOf(`action.${action}`);
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 border-2 border-accent px-4 py-2">
      <span className="text-far-2 font-semibold">{name}</span>
      {isTool(action) && (
        <span role="group" aria-label={t('plan.ladder.outcome', { tool: name })} className="flex gap-6">
          <button type="button" className={BUTTON} onClick={() => onTool(action, 'worked')}>
            <Icon name="check" className="text-ok" />
            {t('plan.ladder.record-worked')}
          </button>
          <button type="button" className={BUTTON} onClick={() => onTool(action, 'failed')}>
            <Icon name="cross" className="text-stop" />
            {t('plan.ladder.record-failed')}
          </button>
        </span>
      )}
    </li>
  );
}
