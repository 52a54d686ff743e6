import '../../i18n/with-plan-below.ts';
import { useContext } from 'react';
import type { ComparedOption } from '#territory/types/knowledge.ts';
import type { Argument, Result, Step, WeighedOption } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ShowIds } from '../../ui/show-ids.ts';
import { deviceWords, isUnargued, standingOf } from '../../wording/device-words.ts';
import { shortName } from './answer-sentence.ts';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting, stepSelection } from './selecting.ts';
import { StepList } from './step-list.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

interface DeviceColumnProps extends Selecting {
  option: WeighedOption & { option: ComparedOption };
  device: Result['device'];
  /** The device stage's steps: this device, and its kinds. */
  steps: readonly Step[];
}

/** One device with its verdict and every argument for and against it. */
export function DeviceColumn({ option, device, steps, ...selecting }: DeviceColumnProps) {
  const name = textOf(`action.${option.option}`);
  const reasons = [...option.for, ...option.against].map(({ rule }) => rule);
  const step = steps.find(({ action }) => action === option.option);
  const standing = standingOf(option, device);
  const words = deviceWords(option, device);
  // Which balloon is no question while there is none to be: only one that is ruled out for itself is named.
  const kinds = steps.filter(
    ({ action, strength }) => action.startsWith(`${option.option}-`) && (standing !== 'waits' || strength === 'veto'),
  );
  const target = stepSelection('device', step ?? { action: option.option, rules: reasons, evidence: [] });
  return (
    <section aria-label={name}>
      <SelectButton target={target} className="grid w-full justify-items-start gap-tight" {...selecting}>
        <span className="font-semibold">{name}</span>
        {standing === 'open' ? (
          <Badge tone="neutral">{words}</Badge>
        ) : standing === 'waits' ? (
          <Badge tone="warn" icon="lock">
            {words}
          </Badge>
        ) : (
          <VerdictBadge verdict={option.verdict} word={words} />
        )}
      </SelectButton>
      {isUnargued(option, device) && <p className="px-1.5 text-small text-ink-muted">{t('plan.device.no-reasons')}</p>}
      <Reasons side="for" reasons={option.for} {...selecting} />
      <Reasons side="against" reasons={option.against} {...selecting} />
      {kinds.length > 0 && (
        <>
          <h4 className="px-1.5 pt-control text-small text-ink-muted">
            {t('plan.device.kinds', { device: shortName(option.option) })}
          </h4>
          <StepList stage="device" steps={kinds} brief {...selecting} />
        </>
      )}
    </section>
  );
}

interface ReasonsProps extends Selecting {
  side: 'for' | 'against';
  reasons: readonly Argument[];
}

function Reasons({ side, reasons, ...selecting }: ReasonsProps) {
  const showIds = useContext(ShowIds);
  if (reasons.length === 0) return null;
  const icon = side === 'for' ? 'plus' : 'minus';
  return (
    <ul aria-label={t(`plan.device.${side}`)}>
      {reasons.map(({ rule, strength }) => (
        <li key={rule}>
          <SelectButton target={ruleSelection(rule)} className="flex w-full items-start gap-control" {...selecting}>
            <Icon name={icon} className={`mt-[0.2em] ${side === 'for' ? 'text-ok' : 'text-stop'}`} />
            <span>
              {textOf(`rule.${rule}.title`)}{' '}
              <span className="text-small text-ink-muted">
                {textOf(`strength.${strength}`)}
                {showIds && ` · ${rule}`}
              </span>
            </span>
          </SelectButton>
        </li>
      ))}
    </ul>
  );
}
