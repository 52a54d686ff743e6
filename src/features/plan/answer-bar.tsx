import type { CaseData } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { DeviceStatus, Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { comesNext } from '../../wording/comes-next.ts';
import { criterionTitle, isPresumedMet } from '../../wording/gate-reading.ts';
import { resolvedBy } from '../../wording/next-question.ts';
import { agreementWords, answerParts, answerSentence, statusWords } from './answer-sentence.ts';
import type { GoToField } from './field-button.tsx';

const STATUS: Readonly<Record<DeviceStatus, { tone: Tone; icon: IconName; edge: string }>> = {
  final: { tone: 'ok', icon: 'check', edge: 'border-ok' },
  intended: { tone: 'info', icon: 'arrow', edge: 'border-accent' },
  blocked: { tone: 'warn', icon: 'lock', edge: 'border-warn' },
  'not-indicated': { tone: 'stop', icon: 'stop', edge: 'border-stop' },
  undetermined: { tone: 'neutral', icon: 'circle', edge: 'border-line-strong' },
};

/** What the procedure did to the vessel comes first: whatever the status, nothing to be at ease about. */
const EMERGENCIES = /^(bail-out|restore-flow|look-for-dissection|perforation)/;
const EMERGENCY = { tone: 'stop', icon: 'warning', edge: 'border-stop' } as const;

/** Of the whole card: what stands below the bar belongs to it. */
export const edgeOf = (inspection: Inspection, caseData: CaseData): string =>
  lookOf(comesNext(inspection, caseData).headline.id, inspection.result.device.status).edge;

const lookOf = (headline: string, status: DeviceStatus) => (EMERGENCIES.test(headline) ? EMERGENCY : STATUS[status]);

/** A line of the main clause and one of what follows it, and the words on how firm it is. */
const ROOM = 'tablet:min-h-[calc(2.44*var(--text-answer-size)+1.5rem)]';

export interface AnswerBarProps {
  inspection: Inspection;
  caseData: CaseData;
  onField?: GoToField;
}

/**
 * The answer and how firm it is. There is room for the longest of most answers, so that the plan below stays where it is
 * while the answer changes. It is not a live region: the shell says `answerSentence` once when it changes.
 */
export function AnswerBar({ inspection, caseData, onField }: AnswerBarProps) {
  const { result } = inspection;
  const { status, agreement } = result.device;
  const { headline } = comesNext(inspection, caseData);
  const { tone, icon, edge } = lookOf(headline.id, status);
  const [main, rest] = answerParts(answerSentence(headline));
  const divided = agreement && agreementWords(result.device, agreement);
  return (
    <section
      aria-label={t('plan.answer')}
      className={`flex flex-col ${ROOM} border-l-4 ${edge} bg-raised px-3 py-1.5 tablet:px-4`}
    >
      <p className="flex flex-1 flex-col justify-center">
        <span className="text-answer font-semibold text-balance wrap-anywhere text-ink">{main}</span>{' '}
        {rest && <span className="text-title text-ink tablet:text-lead">{rest}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-x-control gap-y-tight text-small text-ink-muted">
        <Badge tone={tone} icon={icon} large>
          {statusWords(result)}
        </Badge>
        {isPresumedMet(result) && (
          <Badge tone="warn" large>
            {criterionTitle('G5')} · {t('gate.G5.by-residual-only')}
          </Badge>
        )}
        {status !== 'undetermined' && <Provisional result={result} caseData={caseData} onField={onField} />}
        {divided && <span>{divided}</span>}
        {result.heartTeam && status !== 'not-indicated' && (
          <Badge tone="warn" large>
            {t('plan.heart-team')}
          </Badge>
        )}
      </div>
    </section>
  );
}

interface ProvisionalProps {
  result: Result;
  caseData: CaseData;
  onField: GoToField;
}

/** Why the answer is not more than it is: each reason leads to the one field that resolves it. */
function Provisional({ result, caseData, onField }: ProvisionalProps) {
  return result.device.provisional.map((reason) => {
    const words = t('plan.provisional', { reason: textOf(`provisional.${reason}`) });
    const field = resolvedBy(reason, result, caseData);
    if (!field || !onField)
      return (
        <Badge key={reason} tone="warn" large>
          {words}
        </Badge>
      );
    return (
      <button
        key={reason}
        type="button"
        onClick={() => onField(field)}
        className="inline-flex min-h-7 items-center gap-1 rounded-control border border-warn bg-warn-soft px-1.5 py-px text-body font-medium text-warn hover:border-accent"
      >
        <Icon name="warning" />
        <span>{words}</span>
        <Icon name="arrow" />
      </button>
    );
  });
}
