import { sideOf } from '#territory/entry/because-side.ts';
import type { Because } from '#territory/types/result.ts';
import { t, textOf } from '../i18n/translate.ts';

/** What an entry is that decides, and for or against what it speaks. */
export function becauseRole(entry: Exclude<Because, { as: 'enter' }>): string {
  const { as, option } = sideOf(entry);
  return (as === 'for' || as === 'against') && option
    ? t(`because.${as}`, { device: textOf(`short.${option}`) })
    : textOf(`because.${as}`);
}
