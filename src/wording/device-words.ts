import { rules } from '#territory/records.ts';
import type { Result, WeighedOption } from '#territory/types/result.ts';
import { t, textOf } from '../i18n/translate.ts';

/** How a device stands: not chosen yet, ruled out by the gate alone, or by its verdict. */
export type DeviceStanding = 'open' | 'waits' | 'verdict';

export function standingOf(option: WeighedOption, device: Result['device']): DeviceStanding {
  if (isOpen(option, device)) return 'open';
  return waitsForGate(option, device) ? 'waits' : 'verdict';
}

/** What is said of a device, on the screen as on paper; its verdict where nothing has to be said beside it. */
export function deviceWords(option: WeighedOption, device: Result['device']): string {
  switch (standingOf(option, device)) {
    case 'open':
      return t('plan.device.open');
    case 'waits':
      return t('plan.device.not-before-gate');
    case 'verdict':
      return condition(option, device) ?? textOf(`verdict.${option.verdict}`);
  }
}

/** Nothing speaks for it or against it, not even what decides against its rival. */
export const isUnargued = (
  { option, for: supporting, against }: WeighedOption,
  { because }: Result['device'],
): boolean =>
  supporting.length + against.length === 0 && !because.some((entry) => entry.as !== 'enter' && entry.option === option);

/** Nothing speaks strongly against it, but nothing has been chosen yet either. */
const isOpen = ({ verdict, option }: WeighedOption, { choice }: Result['device']) =>
  isCompared(option) && verdict === 'acceptable' && choice.length === 0;

const isCompared = (option: WeighedOption['option']): boolean => option === 'des' || option === 'dcb';

/** Ruled out by the gate alone: what is to be done first may lift that. */
function waitsForGate({ option, verdict, against }: WeighedOption, { status, blockedBy }: Result['device']): boolean {
  const vetoes = against.filter(({ strength }) => strength === 'veto');
  return (
    isCompared(option) &&
    verdict === 'contraindicated' &&
    status === 'blocked' &&
    vetoes.every(({ rule: id }) => blockedBy.includes(id) && rules.find((rule) => rule.id === id)?.section === 'gate')
  );
}

/** What holds only once something else is done must say so in the same breath, the choice and its rival alike. */
function condition({ option, verdict }: WeighedOption, { status, choice }: Result['device']): string | undefined {
  const isChosen = verdict === 'recommended' && choice.includes(option);
  const word = isChosen && choice.length > 1 ? t('plan.device.offered') : undefined;
  if (status === 'blocked' && (isChosen || verdict === 'acceptable'))
    return t('plan.device.once-done', { verdict: word ?? textOf(`verdict.${verdict}`) });
  return word ?? (isChosen && status === 'intended' ? t('plan.device.if-gate') : undefined);
}
