import type { CriterionState, GateCriterion } from '../../engine/types/inspection.ts';
import { numberText, t, textOf } from '../../i18n/translate.ts';
import { THRESHOLDS } from '../../knowledge/thresholds.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

const LIGHTS: Readonly<Record<CriterionState, { icon: IconName; look: string }>> = {
  met: { icon: 'check', look: 'border-ok text-ok' },
  failed: { icon: 'cross', look: 'border-stop text-stop' },
  open: { icon: 'circle', look: 'border-line-strong text-ink' },
  'not-applicable': { icon: 'minus', look: 'border-line text-ink-muted' },
};

const LIMITS: Partial<Record<GateCriterion['rule'], number>> = {
  G1: THRESHOLDS['residual.gate'].value,
  G5: THRESHOLDS['expansion.adequate'].value,
};

interface GateLightsProps extends Selecting {
  gate: readonly GateCriterion[];
  /** The stent area was measured again: what counts as corrected is then seen and not concluded from the angiogram. */
  measured: boolean;
}

/** The five criteria after preparation, as lights that also say what they mean. */
export function GateLights({ gate, measured, ...selecting }: GateLightsProps) {
  return (
    <>
      <ul className="grid grid-cols-1 gap-control @min-[26rem]:grid-cols-2 @min-[48rem]:grid-cols-3">
        {gate.map(({ rule, state }) => (
          <li key={rule} className="grid">
            <SelectButton
              target={ruleSelection(rule)}
              className={`flex items-start gap-control border ${LIGHTS[state].look}`}
              {...selecting}
            >
              <Icon name={LIGHTS[state].icon} className="mt-[0.2em]" />
              <span>
                {textOf(`gate.${rule}`, { limit: numberText(LIMITS[rule] ?? 0) })}{' '}
                <span className="block text-small">
                  {rule === 'G5' && state === 'met' && !measured
                    ? t('criterion.met-unmeasured')
                    : textOf(`criterion.${state}`)}{' '}
                  · {rule}
                </span>
              </span>
            </SelectButton>
          </li>
        ))}
      </ul>
      <p className="pt-control text-small text-ink-muted">{t('plan.gate.note')}</p>
    </>
  );
}
