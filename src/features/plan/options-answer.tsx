import type { ReactNode } from 'react';
import { headline } from '#territory/entry/headline.ts';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { Inspection } from '#territory/types/inspection.ts';
import type { Because, Result } from '#territory/types/result.ts';
import type { Agreement, DeviceStatus } from '../../engine/types/outcome.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { BecauseLines } from './because-list.tsx';
import type { Selecting } from './selecting.ts';

const STATUS: Readonly<Record<DeviceStatus, { tone: Tone; icon: IconName; edge: string }>> = {
  final: { tone: 'ok', icon: 'check', edge: 'border-ok' },
  intended: { tone: 'info', icon: 'arrow', edge: 'border-accent' },
  blocked: { tone: 'warn', icon: 'lock', edge: 'border-warn' },
  'not-indicated': { tone: 'stop', icon: 'stop', edge: 'border-stop' },
  undetermined: { tone: 'neutral', icon: 'circle', edge: 'border-line-strong' },
};

const OUTSIDE = { tone: 'stop', icon: 'warning', edge: 'border-stop' } as const;

interface OptionsBarProps {
  inspection: Inspection;
  caseData: CaseData;
  onField?: (field: FieldPath) => void;
}

const lookOf = ({ scope, device }: Result) => (scope.status === 'out-of-scope' ? OUTSIDE : STATUS[device.status]);

/** Of the whole card: what stands below the bar belongs to it. */
export const optionsEdge = (result: Result): string => lookOf(result).edge;

/** How firm the answer is. */
export const firmness = ({ scope, device }: Result): string =>
  textOf(scope.status === 'out-of-scope' ? 'scope.out-of-scope' : `device-status.${device.status}`);

/** What the answer is said under. */
export const reservations = ({ heartTeam, device }: Result): readonly string[] => [
  ...(heartTeam ? [textOf('plan.vascular-team')] : []),
  ...device.provisional.map((reason) => t('plan.provisional', { reason: textOf(`provisional.${reason}`) })),
];

/** The answer of a territory with many options: the sentence, and how firm it is. */
export function OptionsBar({ inspection: { result } }: OptionsBarProps) {
  const { agreement, because } = result.device;
  const { tone, icon, edge } = lookOf(result);
  return (
    <section aria-label={t('plan.answer')} className={`border-l-4 ${edge} bg-raised px-3 py-2 tablet:px-4`}>
      <p className="text-answer font-semibold text-balance wrap-anywhere text-ink">{headline(result)}</p>
      <div className="flex flex-wrap items-center gap-x-control gap-y-tight pt-1 text-small text-ink-muted">
        <Badge tone={tone} icon={icon} large>
          {firmness(result)}
        </Badge>
        {agreement && agreement !== 'clear' && <span>{agreementWords(agreement, because)}</span>}
        {reservations(result).map((words) => (
          <Badge key={words} tone="warn" large>
            {words}
          </Badge>
        ))}
      </div>
    </section>
  );
}

interface OptionsReasonsProps extends Selecting {
  inspection: Inspection;
  caseData: CaseData;
  /** What the answer is about, beside what it rests on. */
  drawing: ReactNode;
}

/** What the answer rests on, in the same card. */
export function OptionsReasons({ inspection: { result }, drawing, caseData: _of, ...selecting }: OptionsReasonsProps) {
  return (
    <section
      aria-label={t('plan.because')}
      className={`flex items-start gap-x-control border-l-4 ${lookOf(result).edge} bg-raised px-1.5 pb-1 tablet:px-2.5`}
    >
      <div className="min-w-0 flex-1">
        <BecauseLines because={result.device.because.filter((entry) => entry.as !== 'enter')} {...selecting} />
      </div>
      {drawing}
    </section>
  );
}

/** What a weak reason decides is called no more than that. */
function agreementWords(agreement: Agreement, because: readonly Because[]): string {
  const [deciding] = because.filter(({ as }) => as === 'for');
  const isWeak = deciding !== undefined && 'strength' in deciding && deciding.strength === 'weak';
  return agreement === 'contested' && isWeak ? t('plan.slight-preference') : t('plan.agreement', { agreement });
}
