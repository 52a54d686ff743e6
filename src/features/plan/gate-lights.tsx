import { useContext } from 'react';
import type { CaseData } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { ShowIds } from '../../ui/show-ids.ts';
import { CRITERIA, FIELD_OF } from '../../wording/gate-criteria.ts';
import { criterionTitle, gateReading } from '../../wording/gate-reading.ts';
import type { GoToField } from './field-button.tsx';
import { gateLook } from './gate-look.ts';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

interface GateLightsProps extends Selecting {
  result: Pick<Result, 'gate' | 'classification'>;
  caseData: CaseData;
  onField?: GoToField;
}

/** In letters, what is no value but words. */
const LONG = 14;

/**
 * The five criteria after preparation, each with what was read of it: the value first, as on any instrument. One that is
 * open leads to where it is entered.
 */
export function GateLights({ result, caseData, onField, ...selecting }: GateLightsProps) {
  const showIds = useContext(ShowIds);
  const { gate } = result;
  return (
    <ul
      aria-label={t('plan.gate.criteria')}
      // What is read of the expansion may be words, and long ones: it has more room than a value.
      className="grid grid-cols-2 gap-control @min-[30rem]:grid-cols-[repeat(4,minmax(min-content,1fr))_minmax(min-content,1.2fr)] @max-[30rem]:[&>:last-child]:col-span-2"
    >
      {CRITERIA.map((rule) => {
        const state = gate[rule];
        const { icon, look } = gateLook(rule, gate);
        const reading = gateReading(rule, caseData, result);
        const inWords = textOf(`criterion.${state}`);
        return (
          <li key={rule} className="grid">
            <SelectButton
              target={ruleSelection(rule)}
              className={`flex flex-col justify-between gap-tight border ${look}`}
              {...selecting}
              {...(state === 'unknown' && onField
                ? {
                    onSelect: () => {
                      selecting.onSelect(ruleSelection(rule));
                      onField(FIELD_OF[rule]);
                    },
                  }
                : {})}
            >
              <span className="text-[0.75rem] leading-tight text-ink-muted">{criterionTitle(rule)}</span>
              <span
                className={`${reading.length > LONG ? 'text-small' : 'text-title'} leading-tight font-semibold wrap-break-word`}
              >
                <Icon name={icon} className="mr-1 text-[0.85em]" />
                {reading}
                {reading !== inWords && <span className="sr-only">, {inWords}</span>}
                {showIds && <span className="text-small font-normal text-ink-muted"> {rule}</span>}
              </span>
            </SelectButton>
          </li>
        );
      })}
    </ul>
  );
}
