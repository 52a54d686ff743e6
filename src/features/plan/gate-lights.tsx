import { numberText, t, textOf } from '../../i18n/translate.ts';
import { THRESHOLDS } from '../../territories/coronary/thresholds.ts';
import type { CorrectionBasis, Gate, GateState } from '../../territories/coronary/types/result.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

const CRITERIA = ['G1', 'G2', 'G3', 'G4', 'G5'] as const;
type Criterion = (typeof CRITERIA)[number];

interface Light {
  readonly icon: IconName;
  readonly look: string;
}

const LIGHTS: Readonly<Record<GateState, Light>> = {
  met: { icon: 'check', look: 'border-ok text-ok' },
  failed: { icon: 'cross', look: 'border-stop text-stop' },
  unknown: { icon: 'circle', look: 'border-line-strong text-ink' },
};

/** Met, but nobody has looked: another sign, another frame and another colour than what was measured. */
const NOT_MEASURED: Light = { icon: 'warning', look: 'border-dashed border-warn text-warn' };

const LIMITS: Partial<Record<Criterion, number>> = {
  G1: THRESHOLDS['residual.gate'].value,
  G5: THRESHOLDS['expansion.adequate'].value,
};

/** The five criteria after preparation, as lights that also say what they mean. */
export function GateLights({ gate, ...selecting }: Selecting & { gate: Gate }) {
  return (
    <>
      <ul className="grid grid-cols-1 gap-control @min-[26rem]:grid-cols-2 @min-[48rem]:grid-cols-3">
        {CRITERIA.map((rule) => {
          const basis = rule === 'G5' && gate.G5 === 'met' ? (gate.G5basis ?? 'not-underexpanded') : undefined;
          const { icon, look } = basis === 'by-residual-only' ? NOT_MEASURED : LIGHTS[gate[rule]];
          return (
            <li key={rule} className="grid @min-[26rem]:@max-[48rem]:last:col-span-2">
              <SelectButton
                target={ruleSelection(rule)}
                className={`flex items-start gap-control border ${look}`}
                {...selecting}
              >
                <Icon name={icon} className="mt-[0.2em]" />
                <span>
                  {textOf(`gate.${rule}`, { limit: numberText(LIMITS[rule] ?? 0) })}{' '}
                  <span className="block text-small">
                    <State state={gate[rule]} basis={basis} /> · {rule}
                  </span>
                </span>
              </SelectButton>
            </li>
          );
        })}
      </ul>
      <p className="pt-control text-small text-ink-muted">{t('plan.gate.note')}</p>
    </>
  );
}

function State({ state, basis }: { state: GateState; basis: CorrectionBasis | 'not-underexpanded' | undefined }) {
  const word = textOf(`criterion.${state}`);
  if (basis === undefined) return word;
  const said = t('gate.with-basis', { state: word, basis: textOf(`gate.G5.${basis}`) });
  return basis === 'by-residual-only' ? <strong className="font-semibold">{said}</strong> : said;
}
