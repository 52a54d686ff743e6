import type { ProfileName } from './profile.ts';

/** Both, the registry's first. Apart from what they are, which only whoever writes a table needs. */
export const PROFILE_NAMES = ['registry', 'decimal-comma'] as const satisfies readonly ProfileName[];

/** The profile of a reader who writes numbers in this locale, such as `navigator.language`. */
export function profileFor(locale: string): ProfileName {
  const [sign] = new Intl.NumberFormat(locale).formatToParts(0.5).filter(({ type }) => type === 'decimal');
  return sign?.value === ',' ? 'decimal-comma' : 'registry';
}
