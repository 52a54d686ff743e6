import '../../i18n/with-far-view.ts';
import { type ReactNode, useState } from 'react';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { comesNext } from '../../wording/comes-next.ts';
import { type Due, isTool } from '../../wording/due.ts';
import { CRITERIA, type Criterion } from '../../wording/gate-criteria.ts';
import { criterionTitle, gateReading, isPresumedMet } from '../../wording/gate-reading.ts';
import { edgeOf } from './answer-bar.tsx';
import { answerParts, answerSentence, shortName } from './answer-sentence.ts';
import { reasonWords } from './because-list.tsx';
import { gateLook } from './gate-look.ts';
import type { RecordTool } from './tool-outcome.tsx';
import { useLessToRead } from './use-less-to-read.ts';

interface FarAnswerProps {
  inspection: Inspection;
  caseData: CaseData;
  onTool: RecordTool;
  drawing: ReactNode;
}

/**
 * In letters, what a low screen holds beside the drawing, the step and the gate: of the answer alone, and of it with two
 * reasons. What is more is read there in the plan; the main clause and the first reason stand on every screen.
 */
const LOW = { answer: 100, all: 110 };
const NOT_WHEN_LOW = '[@media(max-height:56rem)]:sr-only';
/** On a phone the page is scrolled; on a low screen at the table nobody has a hand for that. */
const NOT_AT_THE_TABLE = '[@media(max-height:56rem)_and_(min-width:64rem)]:sr-only';

/** The answer for two metres: what it is and why, what is done now and what came of it, and what the gate has read. */
export function FarAnswer({ inspection, caseData, onTool, drawing }: FarAnswerProps) {
  const { result } = inspection;
  const { headline, now } = comesNext(inspection, caseData);
  const sentence = answerSentence(headline);
  const [main, rest] = answerParts(sentence);
  const reasons = reasonsOf(result);
  const presumed = isPresumedMet(result) ? t('gate.G5.by-residual-only') : '';
  const words = [sentence, presumed, ...reasons];
  const reserved = reservationsOf(result);
  const { ref, isLeftOut } = useLessToRead([...words, ...reserved, ...now.map(({ action }) => action)].join(' '));
  const fits = words.join('').length <= LOW.all;
  return (
    <div ref={ref} className="flex min-h-full flex-col justify-between gap-1 wrap-anywhere">
      <div className={`grid gap-2 border-l-8 ${edgeOf(inspection, caseData)} pl-4`}>
        <p className="font-semibold text-balance">
          <span className="text-far">{main} </span>
          <span className={`text-far-2 ${sentence.length > LOW.answer ? NOT_WHEN_LOW : ''}`}>{rest}</span>
        </p>
        {presumed && (
          <p className="text-far-2 font-semibold text-warn">
            <Icon name="warning" className="mr-2 text-[0.7em]" />
            <span>{presumed}</span>
          </p>
        )}
        {reserved.length > 0 && (
          <p
            className={`flex flex-wrap gap-x-6 text-far-2 font-semibold text-warn ${isLeftOut('reservations') ? NOT_AT_THE_TABLE : ''}`}
          >
            {reserved.map((each) => (
              <span key={each}>
                <Icon name="warning" className="mr-2 text-[0.7em]" />
                <span>{each}</span>
              </span>
            ))}
          </p>
        )}
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          <ul
            aria-label={t('plan.because')}
            className={`min-w-0 flex-[3_1_24rem] ${isLeftOut('reasons') ? NOT_AT_THE_TABLE : ''}`}
          >
            {reasons.map((reason, index) => (
              <li key={reason} className={`text-far-2 text-ink-muted ${index > 0 && !fits ? NOT_WHEN_LOW : ''}`}>
                {reason}
              </li>
            ))}
          </ul>
          <div
            className={`max-w-[30rem] min-w-0 empty:hidden [&_figure_p]:hidden ${isLeftOut('large drawing') ? 'basis-56' : 'flex-[2_1_18rem]'} ${isLeftOut('drawing') ? NOT_AT_THE_TABLE : ''}`}
          >
            {drawing}
          </div>
        </div>
      </div>
      {now.length > 0 && <FarNow key={now.map(({ action }) => action).join()} now={now} onTool={onTool} />}
      {hasGate(result) && <FarGate caseData={caseData} result={result} />}
    </div>
  );
}

/** As many of the reasons that decide as are read in a glance from the table. */
const reasonsOf = ({ device }: Result): readonly string[] =>
  device.because.flatMap((entry) => (entry.as === 'enter' ? [] : reasonWords(entry))).slice(0, 2);

/** What the answer is said under, as its marks have it in the plan. */
const reservationsOf = ({ device: { status, provisional }, heartTeam }: Result): readonly string[] => [
  ...(status !== 'undetermined' && provisional.length > 0 ? [t('plan.is-provisional')] : []),
  ...(status !== 'not-indicated' && heartTeam ? [t('plan.heart-team')] : []),
];

/** Where nothing is indicated nothing is prepared, here as in the plan. */
const hasGate = ({ scope, device }: Result): boolean =>
  scope.status !== 'out-of-scope' && device.status !== 'not-indicated';

/** The gate in one row. Unknown is a question mark, and never a word that could be read as a value. */
function FarGate({ caseData, result }: { caseData: CaseData; result: Result }) {
  return (
    <ul aria-label={t('plan.gate.criteria')} className="flex flex-wrap gap-2">
      {CRITERIA.map((rule) => {
        const state = result.gate[rule];
        const { icon, look } = gateLook(rule, result.gate);
        const reading = gateReading(rule, caseData, result);
        return (
          <li key={rule} className={`flex-auto border-2 px-2 ${look}`}>
            <span className="block text-title whitespace-nowrap text-ink-muted">{criterionTitle(rule)}</span>
            <span aria-hidden="true" className="block pb-1 text-far-2 leading-none font-semibold">
              <Icon name={icon} className="mr-1 text-[0.7em]" />
              {state === 'unknown' ? t('far-view.unknown') : shortened(rule, result, reading)}
            </span>
            <span className="sr-only">{t('far-view.reading', { reading, state: textOf(`criterion.${state}`) })}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Of an expansion the figure alone, or by what it is presumed: its sign and frame say the rest. */
function shortened(rule: Criterion, { gate }: Result, reading: string): string {
  if (rule !== 'G5') return reading;
  return gate.G5basis === 'by-residual-only'
    ? t('far-view.by-residual')
    : (/^[\d.]+\s?%/.exec(reading)?.[0] ?? reading);
}

const BUTTON =
  'inline-flex min-h-16 items-center justify-center gap-2 rounded-control border-2 border-line-strong bg-raised px-3 text-far-2 hover:border-accent';

/** One step large, with what came of it; where there is a choice, the others stand beside that and take its place at a tap. */
function FarNow({ now, onTool }: { now: readonly Due[]; onTool: RecordTool }) {
  const [at, setAt] = useState(0);
  const due = now[at];
  const others = now.map(({ action }, index) => ({ action, index })).filter(({ index }) => index !== at);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-2 border-accent px-3 py-0.5 text-far-2">
      <ul aria-label={t('plan.now')} className="contents">
        {due && <FarDue due={due} onTool={onTool} />}
      </ul>
      {others.length > 0 && (
        <p className="flex flex-wrap items-center gap-3 text-ink-muted">
          <span>{t('far-view.or')}</span>
          {others.map(({ action, index }) => (
            <button key={action} type="button" className={BUTTON} onClick={() => setAt(index)}>
              {shortName(action)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function FarDue({ due: { action }, onTool }: { due: Due; onTool: RecordTool }) {
  const name = textOf(`action.${action}`);
  return (
    <li className="contents">
      <span className="font-semibold">{isTool(action) ? shortName(action) : name}</span>
      {isTool(action) && (
        <span
          role="group"
          aria-label={t('plan.ladder.outcome', { tool: name })}
          className="flex flex-wrap gap-x-6 gap-y-2"
        >
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
