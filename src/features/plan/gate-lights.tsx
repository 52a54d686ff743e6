import { useContext } from 'react';
import { numberText, t, textOf } from '../../i18n/translate.ts';
import { THRESHOLDS } from '../../territories/coronary/thresholds.ts';
import type { CaseData } from '../../territories/coronary/types/case-data.ts';
import type { GateState, Result } from '../../territories/coronary/types/result.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { ShowIds } from '../../ui/show-ids.ts';
import { CRITERIA, type Criterion, gateReading } from './gate-reading.ts';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

interface Light {
  readonly icon: IconName;
  readonly look: string;
}

const LIGHTS: Readonly<Record<GateState, Light>> = {
  met: { icon: 'check', look: 'border-ok text-ok' },
  failed: { icon: 'cross', look: 'border-stop text-stop' },
  unknown: { icon: 'circle', look: 'border-line-strong text-ink-muted' },
};

/** Met, but nobody has looked: another sign, another frame and another colour than what was measured. */
const NOT_MEASURED: Light = { icon: 'warning', look: 'border-dashed border-warn text-warn' };

const LIMITS: Partial<Record<Criterion, number>> = {
  G1: THRESHOLDS['residual.gate'].value,
  G5: THRESHOLDS['expansion.adequate'].value,
};

interface GateLightsProps extends Selecting {
  result: Pick<Result, 'gate' | 'classification'>;
  caseData: CaseData;
}

/** The five criteria after preparation, each with what was read of it: the value first, as on any instrument. */
export function GateLights({ result, caseData, ...selecting }: GateLightsProps) {
  const showIds = useContext(ShowIds);
  const { gate } = result;
  return (
    <ul
      aria-label={t('plan.gate.criteria')}
      className="grid grid-cols-2 gap-control @min-[30rem]:grid-cols-5 @max-[30rem]:[&>:last-child]:col-span-2"
    >
      {CRITERIA.map((rule) => {
        const state = gate[rule];
        const byResidual = rule === 'G5' && state === 'met' && gate.G5basis === 'by-residual-only';
        const { icon, look } = byResidual ? NOT_MEASURED : LIGHTS[state];
        return (
          <li key={rule} className="grid">
            <SelectButton
              target={ruleSelection(rule)}
              className={`flex flex-col justify-between gap-tight border ${look}`}
              {...selecting}
            >
              <span className="text-[0.75rem] leading-tight text-ink-muted">
                {textOf(`gate.${rule}`, { limit: numberText(LIMITS[rule] ?? 0) })}
              </span>
              <span className="text-title leading-tight font-semibold">
                <Icon name={icon} className="mr-1 text-[0.85em]" />
                {gateReading(rule, caseData, result)}
                <span className="sr-only">, {textOf(`criterion.${state}`)}</span>
                {showIds && <span className="text-small font-normal text-ink-muted"> {rule}</span>}
              </span>
            </SelectButton>
          </li>
        );
      })}
    </ul>
  );
}
