import { type ReactNode, useContext } from 'react';
import type { Selection } from '#territory/types/inspection.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { ShowIds } from '../../ui/show-ids.ts';
import { ruleSelection, type Selecting, sameSelection } from './selecting.ts';

interface SelectButtonProps extends Selecting {
  target: Selection;
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A part of the plan that shows its evidence and reasons when pressed. */
export function SelectButton({ target, selection, onSelect, label, className = '', children }: SelectButtonProps) {
  const chosen = sameSelection(selection, target);
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-label={label}
      title={label}
      onClick={() => onSelect(chosen ? null : target)}
      className={`min-h-target rounded-control px-1.5 py-1 text-left hover:bg-raised aria-pressed:bg-accent-soft aria-pressed:shadow-[inset_2px_0_var(--accent)] ${className}`}
    >
      {children}
    </button>
  );
}

/** The ids of the rules behind a step, each a button of its own, where ids are shown at all. */
export function RuleButtons({ rules, ...selecting }: Selecting & { rules: readonly string[] }) {
  if (!useContext(ShowIds)) return null;
  return rules.map((id) => (
    <SelectButton
      key={id}
      target={ruleSelection(id)}
      label={`${t('plan.rule', { id })}: ${textOf(`rule.${id}.title`)}`}
      className="min-w-target text-center text-small text-info"
      {...selecting}
    >
      {id}
    </SelectButton>
  ));
}
