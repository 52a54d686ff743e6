import type { ReactNode } from 'react';
import { headline } from '#territory/entry/headline.ts';
import type { Because, Result } from '#territory/types/result.ts';
import type { Agreement, DeviceStatus } from '../../engine/types/outcome.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

const STATUS: Readonly<Record<DeviceStatus, { tone: Tone; icon: IconName; edge: string }>> = {
  final: { tone: 'ok', icon: 'check', edge: 'border-ok' },
  intended: { tone: 'info', icon: 'arrow', edge: 'border-accent' },
  blocked: { tone: 'warn', icon: 'lock', edge: 'border-warn' },
  'not-indicated': { tone: 'stop', icon: 'stop', edge: 'border-stop' },
  undetermined: { tone: 'neutral', icon: 'circle', edge: 'border-line-strong' },
};

const OUTSIDE = { tone: 'stop', icon: 'warning', edge: 'border-stop' } as const;

interface OptionsAnswerProps extends Selecting {
  result: Result;
  /** What the answer is about, beside what it rests on. */
  drawing: ReactNode;
}

/** The answer of a territory with many options: the sentence, how firm it is, and what it rests on. */
export function OptionsAnswer({ result, drawing, ...selecting }: OptionsAnswerProps) {
  const { status, agreement, provisional, because } = result.device;
  const outside = result.scope.status === 'out-of-scope';
  const { tone, icon, edge } = outside ? OUTSIDE : STATUS[status];
  return (
    <section
      aria-label={t('plan.answer')}
      className={`flex items-start gap-x-control border-l-4 ${edge} bg-raised px-3 py-2 tablet:px-4`}
    >
      <div className="min-w-0 flex-1">
        <p className="text-answer font-semibold text-balance wrap-anywhere text-ink">{headline(result)}</p>
        <div className="flex flex-wrap items-center gap-x-control gap-y-tight pt-1 text-small text-ink-muted">
          <Badge tone={tone} icon={icon} large>
            {textOf(outside ? 'scope.out-of-scope' : `device-status.${status}`)}
          </Badge>
          {agreement && agreement !== 'clear' && <span>{agreementWords(agreement, because)}</span>}
          {result.heartTeam && (
            <Badge tone="warn" large>
              {textOf('plan.vascular-team')}
            </Badge>
          )}
          {provisional.map((reason) => (
            <Badge key={reason} tone="warn" large>
              {t('plan.provisional', { reason: textOf(`provisional.${reason}`) })}
            </Badge>
          ))}
        </div>
        <Reasons because={because} {...selecting} />
      </div>
      {drawing}
    </section>
  );
}

function Reasons({ because, ...selecting }: Selecting & { because: readonly Because[] }) {
  const said = because.flatMap((entry) => (entry.as === 'enter' ? [] : [entry]));
  if (said.length === 0) return null;
  return (
    <ul aria-label={t('plan.because')} className="pt-1 text-body">
      {said.map((entry) => (
        <li key={`${entry.as} ${entry.rule} ${entry.option}`}>
          <SelectButton target={ruleSelection(entry.rule)} className="w-full" {...selecting}>
            <span className="text-ink-muted">{role(entry)}:</span> {textOf(`rule.${entry.rule}.title`)}
            {entry.strength && (
              <span className="text-small text-ink-muted"> {textOf(`strength.${entry.strength}`)}</span>
            )}
          </SelectButton>
        </li>
      ))}
    </ul>
  );
}

/** What a weak reason decides is called no more than that. */
function agreementWords(agreement: Agreement, because: readonly Because[]): string {
  const [deciding] = because.filter(({ as }) => as === 'for');
  const isWeak = deciding !== undefined && 'strength' in deciding && deciding.strength === 'weak';
  return agreement === 'contested' && isWeak ? t('plan.slight-preference') : t('plan.agreement', { agreement });
}

function role({ as, option }: Exclude<Because, { as: 'enter' }>): string {
  if ((as === 'for' || as === 'against') && option) return t(`because.${as}`, { device: textOf(`short.${option}`) });
  return textOf(`because.${as}`);
}
