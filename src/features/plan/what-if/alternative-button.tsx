import '../../../i18n/with-what-if.ts';
import { FIELDS } from '#territory/case/fields.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { NumberRange, PlanCore } from '#territory/types/inspection.ts';
import { fieldValueText } from '../../../i18n/field-texts.ts';
import { listText, t } from '../../../i18n/translate.ts';
import { changeWords } from '../../../wording/plan-words.ts';
import type { Alternative } from './what-if-groups.ts';

export interface Pointing {
  key: string | null;
  pressed: string | null;
  hover: (key: string) => void;
  press: (key: string) => void;
  focus: (key: string) => void;
}

interface AlternativeButtonProps {
  alternative: Alternative;
  now: PlanCore;
  pointing: Pointing;
}

/** An answer nobody has given and the plan it leads to. */
export function AlternativeButton({ alternative, now, pointing }: AlternativeButtonProps) {
  const { key, field, values, ranges, plan } = alternative;
  const words = values.map((each, i) => valueWords(field, each, ranges[i]));
  // Answers that are lists themselves would run into one another.
  const value = values.some(Array.isArray) ? words.join('; ') : listText(words, 'or');
  return (
    <button
      type="button"
      aria-pressed={key === pointing.pressed}
      onClick={() => pointing.press(key)}
      onFocus={() => pointing.focus(key)}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && pointing.hover(key)}
      className={`min-h-target rounded-control border border-dashed px-2 py-1 text-left text-small ${
        key === pointing.key ? 'border-accent bg-accent-soft text-ink' : 'border-line-strong text-ink-muted'
      }`}
    >
      {t('plan.what-if.entry', { value, plan: changeWords(plan, now) })}
    </button>
  );
}

export function valueWords(path: FieldPath, value: unknown, range?: NumberRange): string {
  const field = FIELDS[path];
  const said = (each: unknown) => fieldValueText(path, each, field.kind === 'number' ? field.unit : null);
  if (Array.isArray(value) && value.length > 0) return value.map((each) => said([each])).join(' + ');
  if (!range || range.from?.value === range.to?.value) return said(value);
  const from =
    range.from &&
    t(range.from.included ? 'plan.range.at-least' : 'plan.range.above', { value: said(range.from.value) });
  const to =
    range.to && t(range.to.included ? 'plan.range.at-most' : 'plan.range.below', { value: said(range.to.value) });
  return from && to ? t('plan.range.both', { from, to }) : (from ?? to ?? said(value));
}
