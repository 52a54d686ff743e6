import type { Argument, Result, WeighedOption } from '#territory/types/result.ts';
import { textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';
import { VerdictBadge } from './verdict-badge.tsx';

/** Every option with its verdict and all reasons on both sides: what lost stays on the screen, with why. */
export function OptionsGrid({ device, ...selecting }: Selecting & { device: Result['device'] }) {
  const ranked = device.options.toSorted((a, b) => place(a, device) - place(b, device));
  return (
    <ul aria-label={textOf('plan.options')} className="grid gap-x-row gap-y-control @min-[34rem]:grid-cols-2">
      {ranked.map((option) => (
        <li key={option.option} className="border-t border-line pt-1">
          <Option option={option} {...selecting} />
        </li>
      ))}
    </ul>
  );
}

const place = ({ option, verdict }: WeighedOption, { choice }: Result['device']): number =>
  (choice as readonly string[]).includes(option) ? 0 : ['acceptable', 'team', 'avoid'].indexOf(verdict) + 1 || 4;

function Option({ option, ...selecting }: Selecting & { option: WeighedOption }) {
  return (
    <>
      <h4 className="flex flex-wrap items-center gap-x-control gap-y-tight px-1.5">
        <span className="font-semibold">{textOf(`option.${option.option}`)}</span>
        <VerdictBadge verdict={option.verdict} />
      </h4>
      {option.for.length + option.against.length === 0 && option.verdict !== 'team' && (
        <p className="px-1.5 text-small text-ink-muted">{textOf('plan.options.none-for')}</p>
      )}
      <Arguments side="for" of={option.for} {...selecting} />
      <Arguments side="against" of={option.against} {...selecting} />
    </>
  );
}

function Arguments({ side, of, ...selecting }: Selecting & { side: 'for' | 'against'; of: readonly Argument[] }) {
  if (of.length === 0) return null;
  return (
    <ul aria-label={textOf(`plan.device.${side}`)}>
      {of.map(({ rule, strength }) => (
        <li key={`${rule} ${strength}`}>
          <SelectButton target={ruleSelection(rule)} className="flex w-full items-start gap-control" {...selecting}>
            <Icon
              name={side === 'for' ? 'plus' : 'minus'}
              className={`mt-[0.2em] ${side === 'for' ? 'text-ok' : 'text-stop'}`}
            />
            <span>
              {textOf(`rule.${rule}.title`)}{' '}
              <span className="text-small text-ink-muted">{textOf(`strength.${strength}`)}</span>
            </span>
          </SelectButton>
        </li>
      ))}
    </ul>
  );
}
