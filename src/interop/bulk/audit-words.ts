import { listText, numberText, textOf } from '../../i18n/translate.ts';
import type { PlanCount } from './summary.ts';

/** A share in whole per cent as it is shown; a dash where there is nothing to divide by. */
export const percentOf = (part: number, whole: number): string =>
  whole === 0 ? '–' : numberText((100 * part) / whole, 1);

/** Devices joined by a bar, in words. */
export const deviceWords = (joined: string, how: 'or' | 'and'): string =>
  listText(
    joined
      .split('|')
      .filter(Boolean)
      .map((device) => textOf(`short.${device}`)),
    how,
  );

/** What was planned and how firmly, in a few words. */
export function planWords({ status, planned }: Pick<PlanCount, 'status' | 'planned'>): string {
  const words = status === 'out-of-scope' ? textOf('scope.out-of-scope') : textOf(`device-status.${status}`);
  return planned === '' ? words : `${deviceWords(planned, 'or')}: ${words}`;
}
