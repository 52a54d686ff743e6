import type { Because } from '#territory/types/result.ts';
import { t, textOf } from '../i18n/translate.ts';

/** What an entry is that decides. What speaks for one device is said of its rival where it stands against the choice. */
export function becauseRole({ as, option }: Exclude<Because, { as: 'enter' }>): string {
  const short = (device: string) => textOf(`short.${device}`);
  if (as === 'for' && option) return t('because.for', { device: short(option) });
  if (as === 'against' && option) return t('because.against', { device: short(option === 'des' ? 'dcb' : 'des') });
  return textOf(`because.${as}`);
}
