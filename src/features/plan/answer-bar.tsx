import { t } from '../../i18n/translate.ts';
import type { Inspection } from '../../territories/coronary/types/inspection.ts';
import type { DeviceStatus } from '../../territories/coronary/types/result.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { agreementWords, answerParts, answerSentence, statusWords } from './answer-sentence.ts';

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

/** Two lines of the main clause, one of what follows it, and two of the words on how firm it is. */
const ROOM = 'tablet:min-h-[calc(2.44*var(--text-answer-size)+6.5rem)]';

/**
 * The answer and how firm it is. There is room for the longest of most answers, so that the plan below stays where it is
 * while the answer changes. It is not a live region: the shell says `answerSentence` once when it changes.
 */
export function AnswerBar({ inspection }: { inspection: Inspection }) {
  const { result, answer } = inspection;
  const { status, agreement, provisional } = result.device;
  const { tone, icon, edge } = EMERGENCIES.test(answer.id) ? EMERGENCY : STATUS[status];
  const [main, rest] = answerParts(answerSentence(answer));
  return (
    <section
      aria-label={t('plan.answer')}
      className={`flex flex-col ${ROOM} border-l-4 ${edge} bg-raised px-3 py-2 tablet:px-4`}
    >
      <p className="flex flex-1 flex-col justify-center">
        <span className="text-answer font-semibold text-balance wrap-anywhere text-ink">{main}</span>{' '}
        {rest && <span className="text-title text-ink tablet:text-lead">{rest}</span>}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-muted">
        <Badge tone={tone} icon={icon} large>
          {statusWords(result)}
        </Badge>
        {provisional.length > 0 && (
          <Badge tone="warn" large>
            {t('plan.is-provisional')}
          </Badge>
        )}
        {agreement && <span>{agreementWords(result.device, agreement)}</span>}
        {result.heartTeam && status !== 'not-indicated' && (
          <Badge tone="warn" large>
            {t('plan.heart-team')}
          </Badge>
        )}
      </div>
    </section>
  );
}
